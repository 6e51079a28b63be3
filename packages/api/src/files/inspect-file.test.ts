import { PICTURE_WIDTHS } from '@samordning/domain'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPdf, aPictureWithPosition, noise } from '../../tests/sample-files.ts'
import { inspectFile } from './inspect-file.ts'
import { pictureIn } from './picture.ts'

let folder: string
let next = 0
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'files-'))))
afterAll(() => rm(folder, { recursive: true }))

async function file(bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, String(next++))
  await writeFile(path, bytes)
  return path
}

describe('a file is refused', () => {
  test.each(['../bild.png', 'a\\b.png', '/etc/bild.png', '..', ' ', 'bi\u0000ld.png', 'gnp\u202e.png'])(
    'by the name %j',
    async (name) => {
      expect(await inspectFile(await file(await noise(4, 4).png().toBuffer()), name)).toEqual({ refusal: 'name' })
    },
  )

  test('when it is of a kind that is not taken in, whatever it is called', async () => {
    const gif = await noise(4, 4).gif().toBuffer()
    const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    for (const bytes of [gif, script, 'MZ', '<!doctype html>', ''])
      expect(await inspectFile(await file(bytes), 'bild.png')).toEqual({ refusal: 'type' })
  })

  test('when its name says another kind than its content', async () => {
    const png = await file(await noise(4, 4).png().toBuffer())
    for (const name of ['bild.jpg', 'rapport.pdf', 'bild.png.exe', 'bild'])
      expect(await inspectFile(png, name)).toEqual({ refusal: 'other-ending' })
    expect(await inspectFile(png, 'Bild.PNG')).toHaveProperty('facts')
  })

  test('when it weighs too much', async () => {
    const picture = await file(await noise(4, 4).png().toBuffer())
    await truncate(picture, 20 * 1024 ** 2 + 1)
    expect(await inspectFile(picture, 'bild.png')).toEqual({ refusal: 'size' })
    const report = await file(aPdf(''))
    await truncate(report, 50 * 1024 ** 2 + 1)
    expect(await inspectFile(report, 'rapport.pdf')).toEqual({ refusal: 'size' })
  })

  test('when a small file would fill the memory once opened', async () => {
    const create = { width: 12_000, height: 12_000, channels: 3 as const, background: 'white' }
    const bomb = await sharp({ create }).png().toBuffer()
    expect(bomb.length).toBeLessThan(1024 ** 2)
    expect(await inspectFile(await file(bomb), 'bild.png')).toEqual({ refusal: 'pixels' })
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('when it is a %s that is cut off', async (format) => {
    const whole = await noise(300, 300).toFormat(format).toBuffer()
    const half = await file(whole.subarray(0, whole.length / 2))
    expect(await inspectFile(half, `bild.${format}`)).toEqual({ refusal: 'broken' })
    expect(await inspectFile(await file(whole), `bild.${format}`)).toHaveProperty('facts')
  })

  test('when it begins as a PDF and is none', async () => {
    expect(await inspectFile(await file('%PDF-1.7\nnothing'), 'rapport.pdf')).toEqual({ refusal: 'broken' })
  })
})

describe('a PDF', () => {
  test.each([
    ['', false],
    ['/MarkInfo << /Marked false >>', false],
    ['/MarkInfo << /Marked true >>', true],
  ])('with %j in its catalog tells its text and whether it is tagged', async (catalog, isTagged) => {
    expect(await inspectFile(await file(aPdf(catalog)), 'rapport.pdf')).toEqual({
      facts: { type: 'application/pdf', pdf: { pages: 1, text: 'Samverkan i lanet', isTagged } },
    })
  })
})

describe('a picture', () => {
  test('is measured as it is seen', async () => {
    const { facts } = await inspectFile(await file(await aPictureWithPosition()), 'bild.jpeg')
    expect(facts).toEqual({ type: 'image/jpeg', picture: { width: 1600, height: 2400 } })
  })

  test('loses its position and all else that is not seen, in every format', async () => {
    const original = await aPictureWithPosition()
    expect((await sharp(original).metadata()).exif).toBeDefined()
    const path = await file(original)
    for (const format of ['avif', 'webp', 'jpg'] as const) {
      const { exif, xmp, iptc, orientation, width, height } = await sharp(await pictureIn(path, 320, format)).metadata()
      expect({ exif, xmp, iptc, orientation, width, height }).toEqual({ width: 320, height: 480 })
    }
  })

  test('is never made wider than it was', async () => {
    const path = await file(await noise(700, 20).png().toBuffer())
    const widths = PICTURE_WIDTHS.map(
      async (width) => (await sharp(await pictureIn(path, width, 'webp')).metadata()).width,
    )
    expect(await Promise.all(widths)).toEqual([320, 640, 700, 700])
  })
})

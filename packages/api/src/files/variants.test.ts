import { openFileFolder, type FileFolder, type StoredFile } from '@samordning/db'
import { instant, type FileVariant } from '@samordning/domain'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aPdf, aPictureWithPosition } from '../../tests/sample-files.ts'
import { variantsIn } from './variants.ts'

let data: string
let folder: FileFolder
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'variants-'))
  folder = await openFileFolder(data)
})
afterEach(() => rm(data, { recursive: true }))

/** @param bytes of a picture, or of a PDF */
async function stored(bytes: Buffer | string): Promise<StoredFile> {
  const received = await folder.receive(asComing(Buffer.from(bytes)), 1e8)
  if (received === 'too-large') throw new Error('too large')
  await received.keep()
  const { id } = received
  const about = { id, name: 'fil', bytes: received.bytes, account: null, at: instant(new Date()) }
  return typeof bytes === 'string'
    ? { ...about, type: 'application/pdf', picture: null, pdf: { pages: 1, isTagged: false } }
    : { ...about, type: 'image/jpeg', picture: { width: 1600, height: 2400 }, pdf: null }
}

async function* asComing(bytes: Buffer) {
  yield await Promise.resolve(bytes)
}

const small: FileVariant = { width: 320, format: 'webp' }

describe('a picture', () => {
  test('is made in a width when somebody asks for it, kept, and not made again', async () => {
    const file = await stored(await aPictureWithPosition())
    const variants = variantsIn(folder)
    const [one, another] = await Promise.all([variants(file, small), variants(file, small)])
    expect(one).toEqual({ path: folder.pathBeside(file.id, '320.webp'), type: 'image/webp' })
    expect(another).toEqual(one)
    const { exif, width, height, format } = await sharp(one!.path).metadata()
    expect({ exif, width, height, format }).toEqual({ exif: undefined, width: 320, height: 480, format: 'webp' })

    const { mtimeMs, ino } = await stat(one!.path)
    expect(await variantsIn(folder)(file, small)).toEqual(one)
    expect(await stat(one!.path)).toMatchObject({ mtimeMs, ino })
    expect(await readdir(join(data, 'files', 'incoming'))).toEqual([])
  })

  test('is never served as it was uploaded: that says where it was taken', async () => {
    expect(await variantsIn(folder)(await stored(await aPictureWithPosition()), 'original')).toBeNull()
  })
})

describe('a PDF', () => {
  test('is served as it is', async () => {
    const file = await stored(aPdf())
    expect(await variantsIn(folder)(file, 'original')).toEqual({
      path: folder.pathOf(file.id),
      type: 'application/pdf',
    })
  })

  test('shows its first page as a picture, with its words in black on white', async () => {
    const served = await variantsIn(folder)(await stored(aPdf()), small)
    const { width, height } = await sharp(served!.path).metadata()
    expect({ width, height }).toEqual({ width: 320, height: 453 })
    const { channels, dominant } = await sharp(served!.path).stats()
    expect(dominant).toEqual({ r: 248, g: 248, b: 248 })
    expect(channels.slice(0, 3).every(({ min, max }) => min < 40 && max === 255)).toBe(true)
  })

  test('has no picture when its first page can’t be drawn', async () => {
    for (const odd of [aPdf().replace('595 842', '1 99999'), '%PDF-1.7\nnothing']) {
      expect(await variantsIn(folder)(await stored(odd), small)).toBeNull()
    }
    expect(await readdir(join(data, 'files', 'incoming'))).toEqual([])
  })
})

import { readContent } from '@samordning/content'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { drawPicture } from './og-drawing.ts'

const site = 'Nej till sexköp'
const label = 'Länets samordningsgrupp'
const { news, reports, happenings, groups } = readContent()
const titles = [
  ...news.map(({ headline }) => headline),
  ...[...reports, ...happenings].map(({ title }) => title),
  ...groups.flatMap(({ terms }) => terms.map(({ name }) => name)),
].flatMap(({ sv, en }) => [sv, en ?? sv])
const longestWordOf = (title: string) => Math.max(...title.split(/\s+/).map((word) => word.length))
const by = (measure: (title: string) => number) => titles.toSorted((one, other) => measure(other) - measure(one))[0]!

/** Where something is drawn on the ground: the box of all that is not of its colour, right of the band. */
async function drawnBox(picture: Buffer) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const box = { left: info.width, right: 0, top: info.height, bottom: 0 }
  for (let y = 0; y < info.height; y += 1)
    for (let x = 40; x < info.width; x += 1) {
      const at = (y * info.width + x) * info.channels
      if (Math.abs(data[at]! - 0xfb) + Math.abs(data[at + 1]! - 0xfa) + Math.abs(data[at + 2]! - 0xf7) < 30) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  return box
}

test('is a PNG of 1200 by 630', async () => {
  const { format, width, height } = await sharp(await drawPicture({ label, title: 'Du avgör!', site })).metadata()
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
})

test.for([
  ['the longest title', by((title) => title.length)],
  ['the longest word of a title', by(longestWordOf)],
  ['a word that no line can hold', 'Människohandelssamordningsgruppsordförandeskapsöverenskommelsen'],
  ['a title far longer than any', 'Slutredovisning av regeringsuppdraget om människohandelsärenden '.repeat(8)],
  ['what looks like markup', 'Köp <b>&amp; sälj</b> & <span size="99999">annat'],
])('%s stays within the margins', async ([, title]) => {
  const { left, right, top, bottom } = await drawnBox(await drawPicture({ label, title: title!, site }))
  expect(left).toBeGreaterThanOrEqual(108)
  expect(right).toBeLessThanOrEqual(1200 - 80)
  expect(top).toBeGreaterThanOrEqual(60)
  expect(bottom).toBeLessThanOrEqual(630 - 60)
})

test('is drawn with our font, whatever fonts the machine has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-fonts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'fonts.conf'), '<fontconfig></fontconfig>')
  const words = { label, title: 'Å, ä och ö – ”så” i Värmland', site }
  const drawing = new URL('./og-drawing.ts', import.meta.url).href
  const program = `
    const { drawPicture } = await import('${drawing}')
    process.stdout.write(await drawPicture(${JSON.stringify(words)}))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    encoding: 'buffer',
  })
  const [here, there] = [await drawnBox(await drawPicture(words)), await drawnBox(stdout)]
  // How finely letters are drawn is the machine's; how wide they are is the font's.
  expect(Math.abs(there.right - here.right)).toBeLessThanOrEqual(4)
  expect(here.right).toBeGreaterThan(700)
})

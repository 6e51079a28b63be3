import { expect, test } from 'vitest'
import {
  PICTURE_FORMATS,
  PICTURE_WIDTHS,
  addressOfFile,
  nameOfVariant,
  variantNamed,
  type FileVariant,
} from './file-address.ts'

const FILE = 'a1'.repeat(32)
const formats = Object.keys(PICTURE_FORMATS) as (keyof typeof PICTURE_FORMATS)[]

test('every variant is asked for by its name, and no other name asks for any', () => {
  const pictures = PICTURE_WIDTHS.flatMap((width) => formats.map((format) => ({ width, format })))
  const all: FileVariant[] = ['original', ...pictures]
  expect(all.map((variant) => variantNamed(nameOfVariant(variant)))).toEqual(all)
  for (const name of [
    '',
    '320',
    '320.',
    '320.gif',
    '321.avif',
    '3200.avif',
    '320.avif.webp',
    '320.toString',
    'Original',
  ])
    expect(variantNamed(name), name).toBeNull()
})

test('the address of a file has its id and what is asked for', () => {
  expect(addressOfFile(FILE, 'original')).toBe(`/filer/${FILE}/original`)
  expect(addressOfFile(FILE, { width: 640, format: 'webp' })).toBe(`/filer/${FILE}/640.webp`)
})

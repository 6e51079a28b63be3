import { getLocale, type Locale } from '../dist/runtime.js'

const tags: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' }
const KILOBYTE = 1000
const MEGABYTE = KILOBYTE ** 2

/** How much a file weighs, in steps of a thousand as systems show it: "1,2 MB", "840 kB". */
export function bytesInWords(bytes: number): string {
  const isLarge = bytes >= MEGABYTE
  const format = { style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', maximumFractionDigits: isLarge ? 1 : 0 }
  const count = isLarge ? bytes / MEGABYTE : Math.max(1, bytes / KILOBYTE)
  return new Intl.NumberFormat(tags[getLocale()], format as Intl.NumberFormatOptions).format(count)
}

import { currentLocale } from '../locale.ts'

const MILLION = 1_000_000
const formats = { sv: new Intl.NumberFormat('sv-SE'), en: new Intl.NumberFormat('en-GB') }

/** "213 miljoner kronor", "SEK 1.2 million": whole kronor as people say them. */
export function moneyInWords(kronor: number): string {
  const isMillions = kronor >= MILLION && kronor % (MILLION / 10) === 0
  const number = formats[currentLocale()].format(isMillions ? kronor / MILLION : kronor)
  if (currentLocale() === 'en') return `SEK ${number}${isMillions ? ' million' : ''}`
  return `${number} ${isMillions ? (kronor === MILLION ? 'miljon ' : 'miljoner ') : ''}kronor`
}

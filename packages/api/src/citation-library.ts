import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { CitationItem, Locale } from '@samordning/domain'
import { STYLE, SWEDISH } from './citation-style.ts'

// @NOTE Import this file with `import()` alone: it weighs 2 MB, and most visits need no reference.
// Of the library only `output` is used: its `input` can be led to fetch addresses.

const LANGUAGES: Record<Locale, string> = { sv: 'sv-SE', en: 'en-US' }

const csl = plugins.config.get('@csl')
csl.styles.add('samordning', STYLE)
csl.locales.add(LANGUAGES.sv, SWEDISH)

// Everything that reads BibTeX today reads UTF-8; the library's own rewriting of å, ä and ö forgets the names.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false })

/** As the library writes. Its own types ask for tuples, and know nothing of RIS. */
const write = plugins.output.format as unknown as (
  format: string,
  items: readonly object[],
  options?: object,
) => unknown

/** One reference, as it stands in a list of references. */
export function toText(item: CitationItem, locale: Locale): string {
  const options = { style: 'samordning', lang: LANGUAGES[locale], format: 'text' }
  return String(write('bibliography', [withoutRepeats(item)], options)).trim()
}

/** BibTeX, in UTF-8. */
export function toBibtex(item: CitationItem): string {
  const { number, ...rest } = item
  // BibTeX knows the numbers of reports alone; its styles print a note for everything else.
  const known = item.type === 'report' || number === undefined ? item : { ...rest, note: number }
  return `${withDayApart(String(write('bibtex', [escapeTex(known)])).trim(), item)}\n`
}

/** @NOTE The plugin writes the day into the month, where no style looks for it. With a month's number the two are read back. */
function withDayApart(file: string, { issued }: CitationItem): string {
  const [, month, day] = issued?.['date-parts'][0] ?? []
  return day === undefined ? file : file.replace(/month = \{\w+ \d+\},/, `month = {${month}},\n\tday = {${day}},`)
}

/** RIS, with the line ends that its specification asks for. */
export function toRis(item: CitationItem): string {
  // RIS has no place for the ISBN of a report.
  const noted = item.ISBN === undefined ? item : { ...item, note: `ISBN ${item.ISBN}` }
  // @NOTE As text, the plugin breaks values after 70 characters, within words, which comes back as a space.
  const [entry] = write('ris', [noted], { format: 'object' }) as [Record<string, string | string[]>]
  const { TY, ...tags } = entry
  // @NOTE The plugin cuts the id after 20 characters, and writes dates without zeros: the specification has YYYY/MM/DD.
  const mended = { TY, ...tags, ID: item.id, ...paddedDates(tags), ER: '' }
  const lines = Object.entries(mended).flatMap(([tag, values]) =>
    [values ?? []].flat().map((value) => `${tag}  - ${value.replace(/\s+/g, ' ')}`),
  )
  return `${lines.join('\r\n')}\r\n`
}

/** `2009/9//` as `2009/09//`, and a whole day as `2009/09/30`. */
function paddedDates(tags: Record<string, string | string[]>) {
  const dates = Object.entries(tags).filter(([tag]) => tag === 'DA')
  return Object.fromEntries(
    dates.map(([tag, value]) => [
      tag,
      String(value)
        .replace(/\b\d\b/g, (digit) => `0${digit}`)
        .replace(/^(\d+\/\d+\/\d+)\/$/, '$1'),
    ]),
  )
}

/** Who publishes what it has written itself is named once. */
function withoutRepeats(item: CitationItem): CitationItem {
  const { publisher, ...rest } = item
  const authors = item.author?.map((name) => ('literal' in name ? name.literal : name.family)).join(', ')
  return authors === publisher ? rest : item
}

/** What TeX would take for a command, in every text but the address and the key. */
function escapeTex(item: CitationItem): CitationItem {
  return JSON.parse(JSON.stringify(item), (name, value: unknown) =>
    typeof value === 'string' && name !== 'URL' && name !== 'id' ? value.replace(/[&%$#_{}]/g, String.raw`\$&`) : value,
  ) as CitationItem
}

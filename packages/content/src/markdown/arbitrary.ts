import type { Block, DocumentContent, LocalText } from '@samordning/domain'
import fc from 'fast-check'

/** What Markdown, YAML and HTML would make something else of, among words. */
const ODD = [
  '|', '\\', '[', ']', '(', ')', '](', '[a](/b)', '[c](ref:group/d)', '[x|y](https://example.org/?a=1&amp;b=<c>_d_)',
  '#', '## ', '>', '- ', '+ ', '1. ', '1) ', ': ', '*', '**a**', '_', '`', '```', '~~~', '<b>', '</b>', '<!-- 3 -->', '&amp;', '&', '!',
  '![', '[!NOTE]', '---', '***', '===', '\n', '\n\n', '  \n', '\n    ', '\t', ' ', '  ', '\u00a0', '\u2028', '$', '{', '}', '%', '@', '"', "'", '[^1]',
  'speaker: ', 'a', 'ö', '–', '🏳️', 'https://example.org', 'null', 'true', '~', '0x1', '2016-12-08', '=',
] // prettier-ignore

const odd = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ODD) }, fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 7,
  })
  // A file holds neither the character nought nor a carriage return of its own: its line ends are not part of a text.
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\0\r]/g, '')
      .trim(),
  )
  .filter((text) => text !== '')

const local: fc.Arbitrary<LocalText> = fc.record({ sv: odd, en: odd }, { requiredKeys: ['sv'] })
const maybe = fc.option(local)
const key = fc.string({ unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'), minLength: 8, maxLength: 8 })
const file = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })

const table = fc.integer({ min: 2, max: 4 }).chain((width) => {
  const row = fc.array(local, { minLength: width, maxLength: width })
  return fc.record({
    type: fc.constant('table' as const),
    caption: local,
    head: row,
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  })
})

const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), text: local }),
  fc.record({ type: fc.constant('paragraph' as const), text: local }),
  fc.record({ type: fc.constant('note' as const), text: local }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(local, { minLength: 1, maxLength: 4 }) }),
  fc.record(
    { type: fc.constant('quote' as const), text: local, speaker: fc.option(odd), role: maybe, organisation: local },
    { requiredKeys: ['type', 'text', 'speaker', 'role'] },
  ),
  table,
  fc.record({ type: fc.constant('figure' as const), file, alt: maybe, caption: maybe }),
)

/** Texts of every sort of block, with and without keys. */
export const body: fc.Arbitrary<Block[]> = fc
  .uniqueArray(fc.tuple(fc.option(key, { nil: undefined }), plainBlock), {
    maxLength: 6,
    selector: ([name]) => name ?? Symbol(),
  })
  .map((blocks) => blocks.map(([name, block]) => (name === undefined ? block : { key: name, ...block })))

const provenance = fc
  .record({ fact: fc.constant('D7'), place: odd, note: local }, { requiredKeys: ['fact', 'place'] })
  .map(({ fact, place, ...rest }) => ({
    ...rest,
    fact,
    sources: [{ source: 'workspace', place }],
    confidence: 'high' as const,
    recorded: '2026-11-22',
    superseded: null,
  }))

/** A page, an outcome and a campaign stand for the kinds: between them they have every sort of value that a head has. */
export const content = fc.oneof(
  fc
    .record({ title: local, lead: maybe, body, provenance })
    .map((rest) => ({ kind: 'page' as const, value: { slug: 'a', describes: [], ...rest } })),
  fc.record({ text: local, body, provenance }).map(({ text, ...rest }) => ({
    kind: 'outcome' as const,
    value: { slug: 'a', outcome: { kind: 'ended', text, on: '2016' }, describes: [], ...rest },
  })),
  fc
    .record({
      title: local,
      aliases: fc.array(odd),
      summary: local,
      body,
      aim: maybe,
      channels: fc.array(local),
      provenance,
    })
    .map((rest) => ({
      kind: 'happening' as const,
      value: {
        kind: 'campaign' as const, slug: 'a', organisers: ['b'], counties: ['01', '24'], hashtags: ['#duavgör'], reports: [],
        describes: [], from: '2016-10-18', until: null, partners: null, ...rest,
      }, // prettier-ignore
    })),
) as unknown as fc.Arbitrary<DocumentContent>

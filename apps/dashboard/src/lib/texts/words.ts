import { plainText, textsOf, type Block, type DocumentKind, type Locale, type PublicationAct } from '@samordning/domain'
import { m } from '@samordning/messages'
import { m as t } from '@samordning/messages/texts'
import { headOf } from './head.ts'

type Words<Key extends string> = Record<Key, () => string>

/** What sort of text it is. */
export const TEXT_KINDS: Words<DocumentKind> = {
  news: t.writing_kind_news,
  report: t.writing_kind_report,
  happening: t.writing_kind_happening,
  page: t.writing_kind_page,
  outcome: t.writing_kind_outcome,
  'group-text': t.writing_kind_group_text,
}

type Situation = 'draft' | 'submitted' | 'approved' | 'scheduled' | 'published' | 'withdrawn'

export const SITUATIONS: Record<Situation, { words: () => string; shape: 'good' | 'waiting' | 'over' | 'fault' }> = {
  draft: { words: t.writing_is_draft, shape: 'over' },
  submitted: { words: t.writing_is_submitted, shape: 'waiting' },
  approved: { words: t.writing_is_approved, shape: 'waiting' },
  scheduled: { words: t.writing_is_scheduled, shape: 'waiting' },
  published: { words: t.writing_is_published, shape: 'good' },
  withdrawn: { words: t.writing_is_withdrawn, shape: 'over' },
}

/** What was done with a text. */
export const STEPS: Words<PublicationAct['act']> = {
  saved: t.texts_step_saved,
  submitted: t.texts_step_submitted,
  returned: t.texts_step_returned,
  approved: t.texts_step_approved,
  published: t.texts_step_published,
  unscheduled: t.texts_step_unscheduled,
  withdrawn: t.texts_step_withdrawn,
  'review-by': t.texts_step_review_by,
}

export const HAPPENING_KINDS: Words<'event' | 'series' | 'campaign' | 'channel'> = {
  event: t.texts_happening_event,
  series: t.texts_happening_series,
  campaign: t.texts_happening_campaign,
  channel: t.texts_happening_channel,
}

/** "svenska, engelska" */
export function sayLanguages(languages: readonly Locale[]): string {
  return languages.map((one) => (one === 'sv' ? t.writing_swedish() : t.writing_english())).join(', ')
}

const BLOCKS: Words<Block['type']> = {
  heading: t.editor_heading2,
  paragraph: t.editor_paragraph,
  list: t.editor_list,
  quote: t.editor_quote,
  table: t.editor_table,
  note: t.editor_note,
  figure: t.editor_figure,
}

const FOUND: Words<string> = {
  county: m.search_kind_county,
  group: m.search_kind_group,
  agency: m.search_kind_agency,
  instrument: m.search_kind_instrument,
  assignment: m.search_kind_assignment,
  report: m.search_kind_report,
  news: m.search_kind_news,
  happening: m.search_kind_happening,
  page: m.search_kind_page,
  provision: t.writing_found_provision,
}

/** What sort of thing was found to link to. */
export function sayFound(kind: string): string {
  return FOUND[kind]?.() ?? kind
}

const MOST_WORDS = 8

/** The first words of a block, so that one knows it: "Stycke: Länsstyrelsen i Västerbotten …". */
export function nameOfBlock(block: Block): string {
  const said = plainText(textsOf(block)[0]?.sv ?? '').split(' ')
  const words = said.length > MOST_WORDS ? `${said.slice(0, MOST_WORDS).join(' ')} …` : said.join(' ')
  return `${BLOCKS[block.type]()}: ${words}`
}

/** A place of a text in words: a field by its label, a block by what it begins with. */
export function nameOfPlace(path: string, block: Block | undefined): string {
  if (path === 'body') return t.writing_place_order()
  if (path.startsWith('body/')) return block ? nameOfBlock(block) : t.editor_paragraph()
  const [field] = path.split('/')
  return nameOfField(field!)
}

/** Every field that some kind of text has, by its name. */
const FIELDS = new Map(
  (['news', 'report', 'page', 'outcome', 'group-text'] as const)
    .flatMap((kind) => headOf({ kind, value: {} as never }))
    .concat(
      ['event', 'series', 'campaign', 'channel'].flatMap((kind) =>
        headOf({ kind: 'happening', value: { kind } as never }),
      ),
    )
    .map(({ name, label }): [string, () => string] => [name.split('.')[0]!, label])
    .concat([
      ['describes', t.writing_provisions],
      ['provenance', t.writing_provenance],
    ]),
)

export function nameOfField(field: string): string {
  return FIELDS.get(field)?.() ?? field
}

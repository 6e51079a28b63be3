import type { DocumentContent, LocalText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { m as t } from '@samordning/messages/texts'
import { linesOf, localOf, localOrNull, orNull, textsOf, type Texts } from '../directory/forms.ts'
import type { Referred } from './catalogue.svelte.ts'

/** How a field of a text is filled in: `text` is wanted in Swedish at least, `maybe` can be left out. */
export type As =
  | { as: 'text' | 'maybe'; isLong?: boolean }
  | {
      as:
        | 'day'
        | 'line'
        | 'lines'
        | 'tags'
        | 'counties'
        | 'speakers'
        | 'place'
        | 'registration'
        | 'period'
        | 'outcome'
        | 'texts'
    }
  | { as: 'many' | 'one'; of: Referred; isWanted?: boolean }
export type HeadField = { name: string; label: () => string; hint?: () => string } & As

const counties: HeadField = { name: 'counties', label: m.directory_counties, as: 'counties' }
const hashtags: HeadField = { name: 'hashtags', label: t.editor_hashtags, hint: t.writing_hashtags_hint, as: 'tags' }
const title: HeadField = { name: 'title', label: t.writing_title, as: 'text' }
const summary: HeadField = { name: 'summary', label: t.writing_summary, as: 'text', isLong: true }
const campaign: HeadField = { name: 'campaign', label: t.writing_campaign, as: 'one', of: 'happening' }
const fuzzy = t.writing_fuzzy_hint

const NEWS: HeadField[] = [
  { name: 'headline', label: t.writing_headline, as: 'text' },
  { name: 'preamble', label: t.writing_preamble, as: 'text', isLong: true },
  { name: 'date', label: t.writing_date, hint: fuzzy, as: 'day' },
  counties,
  hashtags,
  { name: 'related.news', label: t.writing_related_news, as: 'many', of: 'news' },
  { name: 'related.reports', label: t.writing_related_reports, as: 'many', of: 'report' },
  { name: 'related.happenings', label: t.writing_related_happenings, as: 'many', of: 'happening' },
  { name: 'related.assignments', label: t.writing_related_assignments, as: 'many', of: 'assignment' },
]

const REPORT: HeadField[] = [
  title,
  summary,
  { name: 'publishers', label: t.writing_publishers, as: 'many', of: 'agency', isWanted: true },
  { name: 'authors', label: t.writing_authors, hint: t.writing_lines_hint, as: 'lines' },
  { name: 'published', label: t.writing_published_on, hint: fuzzy, as: 'line' },
  { name: 'covers', label: t.writing_covers, hint: fuzzy, as: 'period' },
  { name: 'numbers', label: t.writing_numbers, hint: t.writing_lines_hint, as: 'lines' },
  { name: 'isbns', label: t.writing_isbns, hint: t.writing_lines_hint, as: 'lines' },
  counties,
  { name: 'assignment', label: t.writing_assignment, as: 'one', of: 'assignment' },
  { name: 'access', label: t.writing_access, as: 'maybe' },
]

const HAPPENING: HeadField[] = [
  title,
  summary,
  { name: 'aliases', label: t.writing_aliases, hint: t.writing_lines_hint, as: 'lines' },
  { name: 'organisers', label: t.writing_organisers, as: 'many', of: 'agency' },
  counties,
  hashtags,
  { name: 'reports', label: t.writing_related_reports, as: 'many', of: 'report' },
]

const BY_HAPPENING: Record<string, HeadField[]> = {
  event: [
    { name: 'date', label: t.writing_date_first, hint: fuzzy, as: 'line' },
    { name: 'lastDay', label: t.writing_date_last, hint: fuzzy, as: 'line' },
    { name: 'place', label: t.writing_place, as: 'place' },
    { name: 'targetGroups', label: t.writing_target_groups, as: 'maybe' },
    { name: 'speakers', label: t.writing_speakers, as: 'speakers' },
    { name: 'registration', label: t.writing_registration, as: 'registration' },
    { name: 'series', label: t.writing_series, as: 'one', of: 'happening' },
    campaign,
  ],
  series: [campaign],
  campaign: [
    { name: 'from', label: t.writing_from, hint: fuzzy, as: 'line' },
    { name: 'until', label: t.writing_until, hint: fuzzy, as: 'line' },
    { name: 'aim', label: t.writing_aim, as: 'maybe', isLong: true },
    { name: 'partners', label: t.writing_partners, as: 'maybe' },
    { name: 'channels', label: t.writing_channels, as: 'texts' },
  ],
  channel: [
    { name: 'from', label: t.writing_from, hint: fuzzy, as: 'line' },
    { name: 'until', label: t.writing_until, hint: fuzzy, as: 'line' },
    { name: 'site', label: t.writing_site, as: 'line' },
  ],
}

/** What stands above the running text of each kind, in the order it is filled in. */
export function headOf({ kind, value }: Pick<DocumentContent, 'kind' | 'value'>): readonly HeadField[] {
  switch (kind) {
    case 'news':
      return NEWS
    case 'report':
      return REPORT
    case 'happening':
      return [...HAPPENING, ...(BY_HAPPENING[(value as { kind: string }).kind] ?? [])]
    case 'page':
      return [title, { name: 'lead', label: t.writing_lead, as: 'maybe', isLong: true }]
    case 'outcome':
      return [{ name: 'outcome', label: t.writing_outcome, as: 'outcome' }]
    case 'group-text':
      return []
  }
}

/** A field as a form holds it: '' where nothing is said. */
export function toForm(field: HeadField, value: unknown): unknown {
  switch (field.as) {
    case 'text':
    case 'maybe':
      return textsOf(value as LocalText | null)
    case 'day':
    case 'line':
      return value ?? ''
    case 'lines':
      return (value as string[]).join('\n')
    case 'tags':
      return (value as string[]).join(' ')
    case 'counties':
    case 'many':
      return [...(value as string[])]
    case 'one':
      return value === null ? [] : [value]
    case 'texts':
      return (value as LocalText[]).map(textsOf)
    case 'speakers':
      return (value as { name: string; role: LocalText }[]).map(({ name, role }) => ({ name, role: textsOf(role) }))
    case 'place':
      return filled({ town: '', venue: '', street: '', county: '' }, value)
    case 'period':
      return filled({ from: '', until: '' }, value)
    case 'registration': {
      const { how, ...rest } = (value ?? {}) as Record<string, unknown>
      const words = Object.fromEntries(
        Object.entries(rest).map(([name, said]) => [name, said === null ? '' : String(said)]),
      )
      return {
        ...filled({ deadline: '', isFree: '', isLimited: '', isBinding: '' }, words),
        how: textsOf(how as LocalText),
      }
    }
    case 'outcome': {
      const { kind, text, report, on } = value as {
        kind: string
        text?: LocalText
        report?: string
        on?: string | null
      }
      return { kind, text: textsOf(text), report: report ? [report] : [], on: on ?? '' }
    }
  }
}

/** The same as the text has it. */
export function fromForm(field: HeadField, form: unknown): unknown {
  switch (field.as) {
    case 'text':
      return localOf(form as Texts)
    case 'maybe':
      return localOrNull(form as Texts)
    case 'day':
    case 'line':
      return orNull(form as string)
    case 'lines':
      return linesOf(form as string)
    case 'tags':
      return (form as string)
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((tag) => `#${tag.replace(/^#/, '').toLocaleLowerCase('sv')}`)
    case 'counties':
      return (form as string[]).toSorted()
    case 'many':
      return form
    case 'one':
      return (form as string[])[0] ?? null
    case 'texts':
      return (form as Texts[]).filter(({ sv }) => sv.trim() !== '').map(localOf)
    case 'speakers':
      return (form as { name: string; role: Texts }[])
        .filter(({ name }) => name.trim() !== '')
        .map(({ name, role }) => ({ name: name.trim(), role: localOf(role) }))
    case 'place':
      return unlessEmpty(form as Record<string, string>, (place) => ({ ...place, town: place['town'] ?? '' }))
    case 'period':
      return unlessEmpty(form as Record<string, string>, (period) => period)
    case 'registration': {
      const { how, ...rest } = form as Record<string, string> & { how: Texts }
      const { deadline, ...yesNo } = rest as unknown as Record<string, string>
      const said = Object.fromEntries(
        Object.entries(yesNo).map(([name, word]) => [name, word === '' ? null : word === 'true']),
      )
      const terms = { deadline: orNull(deadline!), ...said, how: localOrNull(how) }
      return Object.values(terms).every((one) => one === null) ? null : terms
    }
    case 'outcome': {
      const { kind, text, report, on } = form as { kind: string; text: Texts; report: string[]; on: string }
      if (kind === 'reported') return { kind, report: report[0] ?? '', on: orNull(on) }
      return kind === 'ended' ? { kind, text: localOf(text), on: orNull(on) } : { kind }
    }
  }
}

function filled(empty: Record<string, string>, value: unknown): Record<string, string> {
  const said = (value ?? {}) as Record<string, string | null>
  return Object.fromEntries(Object.keys(empty).map((name) => [name, said[name] ?? '']))
}

function unlessEmpty(form: Record<string, string>, make: (said: Record<string, string | null>) => unknown): unknown {
  const said = Object.fromEntries(Object.entries(form).map(([name, text]) => [name, orNull(text)]))
  return Object.values(said).every((one) => one === null) ? null : make(said)
}

/** A part of a text by a path with points: 'related.news'. */
export function partAt(value: object, name: string): unknown {
  return name.split('.').reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], value)
}

/** The field of the text that a part belongs to, with that part in it. */
export function withPart(value: object, name: string, part: unknown): Record<string, unknown> {
  const [field, step] = name.split('.')
  if (step === undefined) return { [field!]: part }
  return { [field!]: { ...(value as Record<string, object>)[field!], [step]: part } }
}

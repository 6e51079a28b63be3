import {
  Locale,
  textIn,
  textsOf,
  plainText,
  type AssignmentOutcome,
  type DocumentContent,
  type Happening,
  type LocalText,
  type NewsItem,
  type Provenance,
  type Report,
  type RichText,
  type SitePage,
} from '@samordning/domain'
import { publicSince, type PublicTime } from './known.ts'
import type { StartingContent } from './load.ts'
import { directory, type Directory } from './search-directory.ts'
import { BETWEEN_TEXTS, inSwedish, type SearchEntry, type SearchKind } from './search.ts'

/** Something findable before it is put into one language. */
export type Findable = {
  kind: SearchKind
  slug: string
  title: LocalText
  texts: readonly (LocalText | string | null | undefined)[]
  linked?: readonly string[]
  time?: NonNullable<SearchEntry['time']>
}

/** What can be found, once for each language. */
export function searchEntries(content: StartingContent): SearchEntry[] {
  const groupTexts = content.groupTexts.map((text) => ({ text, time: publicSince(text.provenance), linked: [] }))
  return inBothLanguages([
    ...places(content),
    ...directory({ ...content, groupTexts }),
    ...lawAndWork(content),
    ...library(content),
  ])
}

/** The part of it that is kept up in the workspace. `agencies` holds the members of the groups too, for their names. */
export function directoryEntries(content: Directory): SearchEntry[] {
  return inBothLanguages(directory(content))
}

/** What a text is found by besides its own words. */
type Beside = {
  /** Of the assignment, for what came of it. */
  title?: LocalText | undefined
  /** What is in the PDFs that it links to. */
  files?: readonly string[]
  /** What a report says that was compiled from answers. */
  texts?: readonly LocalText[]
}

/** Texts that are found by themselves: what is told of a group is found as the group. */
export type FoundByItself = Exclude<DocumentContent, { kind: 'group-text' }>

/** A text that is published, for the time that it is. */
export function publishedEntries(content: FoundByItself, time: PublicTime, beside: Beside = {}): SearchEntry[] {
  const { title = { sv: '' }, files = [], texts = [] } = beside
  const findable = found(content, title)
  return inBothLanguages([{ ...findable, texts: [...findable.texts, ...texts], linked: files, time }])
}

function found(content: FoundByItself, assignment: LocalText): Findable {
  switch (content.kind) {
    case 'news':
      return newsFound(content.value)
    case 'report':
      return reportFound(content.value)
    case 'happening':
      return happeningFound(content.value)
    case 'page':
      return pageFound(content.value)
    case 'outcome':
      return outcomeFound(content.value, assignment)
  }
}

function inBothLanguages(findables: readonly Findable[]): SearchEntry[] {
  return Locale.options.flatMap((locale) =>
    findables.map(({ kind, slug, title, texts, linked = [], time = null }) => ({
      ...{ kind, slug, locale, time },
      title: wordsOf(title, locale),
      text: texts.flatMap((text) => (text ? [wordsOf(text, locale)] : [])).join(BETWEEN_TEXTS),
      linked: distinctWords(linked),
    })),
  )
}

function places({ counties, municipalities }: StartingContent): Findable[] {
  return counties.map((county) => ({
    kind: 'county' as const,
    slug: county.slug,
    title: county.name,
    texts: [county.seat, ...municipalities.filter((one) => one.county === county.code).map((one) => one.name)],
  }))
}

function lawAndWork({ instruments, scales, plans, assignments }: StartingContent): Findable[] {
  return [
    ...instruments.map((instrument) => ({
      kind: 'instrument' as const,
      slug: instrument.slug,
      title: instrument.title,
      texts: [
        instrument.citation,
        instrument.effect,
        ...instrument.preparatoryWorks.map((work) => work.citation),
        ...scales.filter((scale) => scale.amendingAct === instrument.citation).map((scale) => scale.name),
      ],
    })),
    ...plans.map((plan) => ({
      kind: 'plan' as const,
      slug: plan.slug,
      title: plan.title,
      texts: [plan.citation, plan.about, ...plan.areas, ...plan.measures.map((measure) => measure.text)],
    })),
    ...assignments.map((assignment) => ({
      kind: 'assignment' as const,
      slug: assignment.slug,
      title: assignment.title,
      texts: [assignment.about, ...assignment.parts.map((part) => part.text), assignment.registration?.normalised],
    })),
  ]
}

function library({ reports, statistics, happenings, news, pages }: StartingContent): Findable[] {
  const since =
    <T extends { provenance: Provenance }>(findable: (one: T) => Findable) =>
    (one: T) => ({
      ...findable(one),
      time: publicSince(one.provenance),
    })
  return [
    ...reports.map(since(reportFound)),
    ...statistics.map((statistic) => ({
      kind: 'statistic' as const,
      slug: statistic.slug,
      title: statistic.measure,
      texts: [statistic.population, statistic.unit, ...statistic.figures.map((figure) => figure.label)],
    })),
    ...happenings.map(since(happeningFound)),
    ...news.map(since(newsFound)),
    ...pages.map(since(pageFound)),
  ]
}

function reportFound(report: Report): Findable {
  const texts = [report.summary, ...report.numbers, ...report.authors, ...textsOfBody(report.body)]
  return { kind: 'report', slug: report.slug, title: report.title, texts }
}

function happeningFound(happening: Happening): Findable {
  const texts = [
    happening.summary,
    ...happening.aliases,
    ...happening.hashtags,
    ...(happening.kind === 'event' ? [happening.place?.town, happening.place?.venue] : []),
    ...textsOfBody(happening.body),
  ]
  return { kind: 'happening', slug: happening.slug, title: happening.title, texts }
}

function newsFound(item: NewsItem): Findable {
  const texts = [item.preamble, ...textsOfBody(item.body), ...item.hashtags]
  return { kind: 'news', slug: item.slug, title: item.headline, texts }
}

function pageFound({ slug, title, lead, body }: SitePage): Findable {
  return { kind: 'page', slug, title, texts: [lead, ...textsOfBody(body)] }
}

function outcomeFound({ slug, outcome, body }: AssignmentOutcome, title: LocalText): Findable {
  return { kind: 'outcome', slug, title, texts: [outcome.kind === 'ended' ? outcome.text : null, ...textsOfBody(body)] }
}

export function textsOfBody(body: RichText): LocalText[] {
  return body.flatMap(textsOf)
}

function wordsOf(text: LocalText | string, locale: Locale): string {
  if (typeof text === 'string') return plainText(text)
  const { text: words, language } = textIn(text, locale)
  return language === locale ? plainText(words) : inSwedish(plainText(words))
}

/** @NOTE Each once: showing hits takes time by the square of how often a word stands there, and a PDF may be a book. */
function distinctWords(texts: readonly string[]): string {
  const words = texts.flatMap((text) => text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [])
  return [...new Set(words)].join(' ')
}

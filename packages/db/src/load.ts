import {
  SITE_PAGES,
  type ActionPlan,
  type Agency,
  type Appointment,
  type Assignment,
  type Conflict,
  type ContactPoint,
  type CoordinationGroup,
  type County,
  type CountyChange,
  type GroupText,
  type Happening,
  type Instrument,
  type Municipality,
  type NewsItem,
  type OpenQuestion,
  type PenaltyScale,
  type Provenance,
  type Report,
  type SitePage,
  type Source,
  type Statistic,
  type Succession,
  type SupportLine,
  type Term,
} from '@samordning/domain'
import type { Database } from './database.ts'
import * as agencies from './agencies.ts'
import * as assignments from './assignments.ts'
import * as counties from './counties.ts'
import * as groups from './groups.ts'
import * as happenings from './happenings.ts'
import { publicSince } from './known.ts'
import * as legislation from './legislation.ts'
import * as news from './news.ts'
import * as people from './people.ts'
import * as reports from './reports.ts'
import * as search from './search.ts'
import { publishedEntries, searchEntries } from './search-entries.ts'
import { refresh } from './search-refresh.ts'
import * as siteTexts from './site-texts.ts'
import * as glossary from './glossary.ts'
import * as sources from './sources.ts'
import * as supportLines from './support-lines.ts'
import { loadSurveys, type RecordedSurveys } from './survey-loading.ts'

/** Everything an empty database is filled with. Rows of a kind keep their order where it has a meaning. */
export type StartingContent = {
  sources: Source[]
  counties: County[]
  countyChanges: CountyChange[]
  municipalities: Municipality[]
  agencies: Agency[]
  successions: Succession[]
  groups: CoordinationGroup[]
  appointments: Appointment[]
  contactPoints: ContactPoint[]
  supportLines: SupportLine[]
  instruments: Instrument[]
  scales: PenaltyScale[]
  plans: ActionPlan[]
  assignments: Assignment[]
  reports: Report[]
  statistics: Statistic[]
  happenings: Happening[]
  news: NewsItem[]
  pages: SitePage[]
  groupTexts: GroupText[]
  terms: Term[]
  conflicts: Conflict[]
  openQuestions: OpenQuestion[]
} & RecordedSurveys

/** Whether nothing has been loaded yet. */
export async function isEmpty(db: Database): Promise<boolean> {
  return (await db.selectFrom('source').select('key').limit(1).executeTakeFirst()) === undefined
}

/**
 * Loads everything or nothing: one transaction. What is referred to comes before what refers to it. `more` is what is put in besides, in the
 * same transaction.
 */
export async function loadContent(
  db: Database,
  content: StartingContent,
  more?: (tx: Database) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const row of content.sources) await sources.save(tx, row)
    for (const row of content.counties) await counties.save(tx, row)
    for (const row of content.countyChanges) await counties.saveChange(tx, row)
    for (const row of content.municipalities) await counties.saveMunicipality(tx, row)
    for (const row of content.agencies) await agencies.save(tx, row)
    for (const row of content.successions) await agencies.saveSuccession(tx, row)
    for (const row of content.groups) await groups.save(tx, row)
    for (const row of content.appointments) await people.saveAppointment(tx, row)
    for (const row of content.contactPoints) await people.saveContactPoint(tx, row)
    for (const [position, row] of content.supportLines.entries()) await supportLines.save(tx, row, position)
    for (const row of content.instruments) await legislation.saveInstrument(tx, row)
    for (const row of content.scales) await legislation.saveScale(tx, row)
    for (const row of content.plans) await assignments.savePlan(tx, row)
    for (const row of content.assignments) await assignments.save(tx, row)
    for (const row of content.reports) await reports.save(tx, row)
    for (const [position, row] of content.statistics.entries()) await reports.saveStatistic(tx, row, position)
    for (const row of content.happenings) await happenings.save(tx, row)
    for (const row of content.news) await news.save(tx, row)
    for (const row of content.pages) await saveText(tx, { kind: 'page', value: row })
    for (const row of content.groupTexts) await saveText(tx, { kind: 'group-text', value: row })
    for (const row of content.terms) await glossary.save(tx, row)
    for (const row of content.conflicts) await sources.saveConflict(tx, row)
    for (const row of content.openQuestions) await sources.saveOpenQuestion(tx, row)
    for (const provenance of provenancesIn(content)) await sources.saveCitations(tx, provenance)
    await search.save(tx, searchEntries(content))
    await loadSurveys(tx, content)
    await more?.(tx)
  })
}

/** The slugs of the pages' texts that a database filled by an earlier version has never had. */
export async function listMissingPages(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('document').select('slug').where('kind', '=', 'page').execute()
  const there = new Set(rows.map(({ slug }) => slug))
  return [...SITE_PAGES.keys()].filter((slug) => !there.has(slug))
}

/** Whether groups have, or have had, texts: a database filled by an earlier version has none. */
export async function hasGroupTexts(db: Database): Promise<boolean> {
  const query = db.selectFrom('document').select('id').where('kind', '=', 'group-text').limit(1)
  return (await query.executeTakeFirst()) !== undefined
}

/** Adds texts that a first start begins with, all or none. Those of groups that aren't there are left out. */
export async function addTexts(db: Database, { pages, groupTexts }: Pick<StartingContent, 'pages' | 'groupTexts'>) {
  await db.transaction().execute(async (tx) => {
    const there = new Set((await groups.listHeads({ db: tx, known: null })).map(({ slug }) => slug))
    const told = groupTexts.filter(({ slug }) => there.has(slug))
    for (const value of pages) await saveText(tx, { kind: 'page', value })
    for (const value of told) await saveText(tx, { kind: 'group-text', value })
    for (const { provenance } of [...pages, ...told]) await sources.addCitations(tx, provenance)
    for (const value of pages)
      await search.save(tx, publishedEntries({ kind: 'page', value }, publicSince(value.provenance)))
    await refresh(
      tx,
      told.map(({ slug }) => ({ kind: 'group', slug })),
    )
  })
}

async function saveText(tx: Database, text: siteTexts.SiteText) {
  await siteTexts.save(tx, text, publicSince(text.value.provenance))
}

/** Every provenance anywhere inside a value. */
function* provenancesIn(value: unknown): Generator<Provenance> {
  if (typeof value !== 'object' || value === null) return
  if ('fact' in value && 'sources' in value && 'confidence' in value) yield value as Provenance
  else for (const part of Object.values(value)) yield* provenancesIn(part)
}

import type {
  ActionPlan,
  Agency,
  Appointment,
  Assignment,
  Conflict,
  ContactPoint,
  CoordinationGroup,
  County,
  CountyChange,
  Happening,
  Instrument,
  Municipality,
  NewsItem,
  OpenQuestion,
  PenaltyScale,
  Provenance,
  Report,
  Source,
  Statistic,
  Succession,
  SupportLine,
  Term,
} from '@samordning/domain'
import type { Database } from './database.ts'
import * as agencies from './agencies.ts'
import * as assignments from './assignments.ts'
import * as counties from './counties.ts'
import * as groups from './groups.ts'
import * as happenings from './happenings.ts'
import * as legislation from './legislation.ts'
import * as news from './news.ts'
import * as people from './people.ts'
import * as reports from './reports.ts'
import * as search from './search.ts'
import { searchEntries } from './search-entries.ts'
import * as glossary from './glossary.ts'
import * as sources from './sources.ts'
import * as supportLines from './support-lines.ts'

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
  terms: Term[]
  conflicts: Conflict[]
  openQuestions: OpenQuestion[]
}

/** Whether nothing has been loaded yet. */
export async function isEmpty(db: Database): Promise<boolean> {
  return (await db.selectFrom('source').select('key').limit(1).executeTakeFirst()) === undefined
}

/** Loads everything or nothing: one transaction. What is referred to comes before what refers to it. */
export async function loadContent(db: Database, content: StartingContent): Promise<void> {
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
    for (const row of content.terms) await glossary.save(tx, row)
    for (const row of content.conflicts) await sources.saveConflict(tx, row)
    for (const row of content.openQuestions) await sources.saveOpenQuestion(tx, row)
    for (const provenance of provenancesIn(content)) await sources.saveCitations(tx, provenance)
    await search.save(tx, searchEntries(content))
  })
}

/** Every provenance anywhere inside a value. */
function* provenancesIn(value: unknown): Generator<Provenance> {
  if (typeof value !== 'object' || value === null) return
  if ('fact' in value && 'sources' in value && 'confidence' in value) yield value as Provenance
  else for (const part of Object.values(value)) yield* provenancesIn(part)
}

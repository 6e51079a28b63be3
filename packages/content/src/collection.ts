import * as domain from '@samordning/domain'
import type * as z from 'zod'

/** What each kind of row is checked against. The order is the order of loading: what is referred to comes first. */
export const KINDS = {
  sources: domain.Source,
  counties: domain.County,
  countyChanges: domain.CountyChange,
  municipalities: domain.Municipality,
  agencies: domain.Agency,
  successions: domain.Succession,
  groups: domain.CoordinationGroup,
  appointments: domain.Appointment,
  contactPoints: domain.ContactPoint,
  supportLines: domain.SupportLine,
  instruments: domain.Instrument,
  scales: domain.PenaltyScale,
  plans: domain.ActionPlan,
  assignments: domain.Assignment,
  reports: domain.Report,
  statistics: domain.Statistic,
  happenings: domain.Happening,
  news: domain.NewsItem,
  pages: domain.SitePage,
  groupTexts: domain.GroupText,
  terms: domain.Term,
  conflicts: domain.Conflict,
  openQuestions: domain.OpenQuestion,
  questions: domain.QuestionVersion,
  rounds: domain.SurveyRound,
  recordedAnswers: domain.RecordedAnswer,
  arrangements: domain.Arrangement,
}
export type Kind = keyof typeof KINDS

/** A row as its author writes it. */
export type Draft<K extends Kind> = z.input<(typeof KINDS)[K]>
/** A row that has been read and is well formed. */
export type Row<K extends Kind> = z.output<(typeof KINDS)[K]>

/** Rows of one kind, and the file they are written in, so that a fault can be named. */
export type Collection<K extends Kind = Kind> = { kind: K; file: string; rows: readonly Draft<K>[] }

/** Everything the platform starts with. */
export type Content = { [K in Kind]: Row<K>[] }

/** Names the file that rows stand in. `url` is the file's `import.meta.url`. */
export function collection<K extends Kind>(kind: K, url: string, rows: readonly Draft<K>[]): Collection<K> {
  return { kind, file: url.slice(url.indexOf('/content/src/') + 1), rows }
}

import type { LocalText } from './local-text.ts'
import type { Arrangement } from './survey-arrangement.ts'
import { staleEdits } from './survey-compile.ts'
import type { CompiledReport } from './survey-edition.ts'
import { footnoteProblems } from './survey-footnotes.ts'
import { openPlaces } from './survey-placing.ts'
import { respondentKey } from './survey-round.ts'

/** Why a report can't be frozen. Stable: interfaces choose what to show by it. */
export type FreezeRefusalCode = keyof typeof FREEZE_REFUSALS

/** What is told to whoever tried. */
export const FREEZE_REFUSALS = {
  'unapproved-answer': {
    sv: 'Det finns svar som inte är godkända. Godkänn dem, eller stäng dem med ett skäl.',
    en: 'There are answers that have not been approved. Approve them, or close them with a reason.',
  },
  'broken-footnote': {
    sv: 'En fotnot är trasig: texten hänvisar till en not som inte finns, eller en not används inte.',
    en: 'A footnote is broken: the text refers to a note that isn’t there, or a note is not used.',
  },
  'stale-edit': {
    sv: 'Ett stycke är redigerat i ett svar som sedan har ändrats. Se över redigeringen.',
    en: 'A paragraph was edited in an answer that has changed since. Look the edit over.',
  },
  'nothing-changed': {
    sv: 'Rapporten säger samma sak som den senaste utgåvan.',
    en: 'The report says the same as the latest edition.',
  },
  'note-missing': {
    sv: 'Skriv vad rättelsen ändrar. Den som läser ska kunna se det.',
    en: 'Say what the correction changes. Readers must be able to see it.',
  },
} as const satisfies Record<string, Required<LocalText>>

/** `at`: where: places as `group/agency/question`, or keys of footnotes. */
export type FreezeRefusal = { code: FreezeRefusalCode; message: Required<LocalText>; at: readonly string[] }

type Freezing = {
  report: CompiledReport
  arrangement: Arrangement
  /** Over the report as it would be frozen, and over the latest edition. */
  hash: string
  lastHash: string | null
  change: LocalText | null
}

/** Why a report can't be frozen as it stands; undefined when it can. */
export function freezeRefusalOf(freezing: Freezing): FreezeRefusal | undefined {
  const { hash, lastHash, change } = freezing
  const [first] = freezeProblems(freezing)
  if (first) return first
  if (hash === lastHash) return refusal('nothing-changed', [])
  return lastHash !== null && change === null ? refusal('note-missing', []) : undefined
}

/** All that keeps a report from being frozen, to be mended before. */
export function freezeProblems({ report, arrangement }: Pick<Freezing, 'report' | 'arrangement'>): FreezeRefusal[] {
  const open = openPlaces(report.answers)
  const stale = staleEdits(arrangement, report.answers)
  const { missing, unused } = footnoteProblems(arrangement, arrangement.footnotes)
  const problems: [FreezeRefusalCode, string[]][] = [
    ['unapproved-answer', open.map((place) => `${respondentKey(place)}/${place.question}`)],
    ['broken-footnote', [...missing, ...unused]],
    ['stale-edit', stale.map((edit) => `${respondentKey(edit)}/${edit.question}`)],
  ]
  return problems.filter(([, at]) => at.length > 0).map(([code, at]) => refusal(code, at))
}

function refusal(code: FreezeRefusalCode, at: readonly string[]): FreezeRefusal {
  return { code, message: FREEZE_REFUSALS[code], at }
}

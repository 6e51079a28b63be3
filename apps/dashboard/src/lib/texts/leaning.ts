import type { LawReference, Provenance } from '@samordning/domain'
import { localOrNull, textsOf, type Texts } from '../directory/forms.ts'

/** Where the facts of a text come from, as a form holds it. */
export type SourcesForm = {
  sources: { source: string; place: string }[]
  confidence: Provenance['confidence']
  note: Texts
}

/** A provision that a text describes, as a form holds it: no offence where none is chosen yet. */
export type ProvisionRow = { offence: LawReference['offence'] | ''; degree: LawReference['degree']; on: string }

export function toSourcesForm({ sources, confidence, note }: Provenance): SourcesForm {
  return { sources: sources.map(({ source, place = '' }) => ({ source, place })), confidence, note: textsOf(note) }
}

/** The same as the text holds it; the rest stays as it was. */
export function fromSourcesForm(
  { fact, recorded, superseded }: Provenance,
  { sources, confidence, note }: SourcesForm,
): Provenance {
  const words = localOrNull(note)
  const cited = sources.map(({ source, place }) => (place.trim() === '' ? { source } : { source, place: place.trim() }))
  return { fact, recorded, superseded, sources: cited, confidence, ...(words && { note: words }) }
}

/** Rows that name no provision yet, or no day, say nothing. */
export function fromRows(rows: readonly ProvisionRow[]): LawReference[] {
  return rows.filter(({ offence, on }) => offence !== '' && on !== '') as LawReference[]
}

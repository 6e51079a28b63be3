import type { Provenance } from '@samordning/domain'
import { AGENCY_FACTS } from './agency-facts.ts'
import type { FactKind, FactTable } from './facts.ts'
import { GROUP_FACTS } from './group-facts.ts'
import { PEOPLE_FACTS } from './people.ts'
import { SUPPORT_LINE_FACTS } from './support-lines.ts'

/** What every fact of the directory has. */
export type Sourced = { provenance: Provenance }

type AnyKind = FactKind<'agency_name', Sourced>

const KINDS = [AGENCY_FACTS, GROUP_FACTS, PEOPLE_FACTS, SUPPORT_LINE_FACTS].flatMap(
  (parts) => Object.values(parts) as unknown as AnyKind[],
)

/** How the facts of a table are read and written. */
export function kindOf(table: FactTable): AnyKind {
  return KINDS.find((kind) => kind.table === table)!
}

/** A row of a fact. */
export type FactRef = { table: FactTable; id: number }

/** A fact that is to be entered, and the thing that it is said of. */
export type NewFact = { table: FactTable; of: string | null; fact: Sourced }

/** What can be found and looked up on its own. */
export type Thing = { kind: 'agency' | 'group' | 'support-line'; slug: string }

/** The thing that a fact is said of, where that is one with a page and words to be found by. */
export function thingOf({ table, of }: Pick<NewFact, 'table' | 'of'>): Thing | undefined {
  if (of === null) return undefined
  switch (table) {
    case 'agency_record':
    case 'agency_name':
    case 'agency_terms':
      return { kind: 'agency', slug: of }
    case 'group_record':
    case 'group_terms':
    case 'membership':
      return { kind: 'group', slug: of }
    case 'support_line_record':
    case 'support_line_terms':
      return { kind: 'support-line', slug: of }
    case 'succession':
    case 'convenership':
    case 'representation':
    case 'group_event':
    case 'appointment':
    case 'contact_point':
    case 'support_line_owner':
      return undefined
  }
}

import { GROUP_FACTS, agencies, facts, people, type Known } from '@samordning/db'
import { ContactPoint, Slug, nameOn, slugOf, standing, type LocalText } from '@samordning/domain'
import { z } from 'zod'
import { contactsFor } from './contacts-seen.ts'
import type { Column } from './csv.ts'
import { reachOn } from './reach.ts'
import type { Asking } from './record-change.ts'
import { sorted, tableInput } from './tables.ts'

/** Filters of the table of ways to reach bodies and people; `group`: of the bodies that belong to a group. */
export const ContactTable = z.strictObject({
  ...tableInput(['agency', 'kind', 'until']),
  agency: Slug.optional(),
  group: Slug.optional(),
  audience: ContactPoint.shape.audience.optional(),
})

type Input = Omit<z.output<typeof ContactTable>, 'cursor' | 'limit'>

/** Contacts as rows of a table, filtered and in order: those that whoever asks may see. Fourteen queries, however many they are. */
export async function contactRows(ctx: Asking, input: Input) {
  const at: Known = { db: ctx.db, known: null }
  const reach = await reachOn(at, ctx.today)
  const bodies = await agencies.list(at)
  const names = new Map(bodies.map((body) => [body.slug, nameOn(body, ctx.today).name]))
  const holders = await holderNames(at)
  const wanted = slugOf(input.q)
  const rows = contactsFor(ctx, await people.listAllContactEntries(at), reach.around)
    .filter(({ fact }) => input.agency === undefined || fact.agency === input.agency)
    .filter(({ fact }) => input.group === undefined || reach.around(fact.agency).groups?.includes(input.group))
    .filter(({ fact }) => input.audience === undefined || fact.audience === input.audience)
    .map(({ id, fact }) => ({
      id,
      fact,
      agencyName: names.get(fact.agency)!,
      holderName: (fact.holder !== null && holders.get(fact.holder)) || null,
      standing: standing(fact, ctx.today),
    }))
    .filter((row) => slugOf(wordsOf(row)).includes(wanted))
  const keyOf = ({ fact, agencyName }: ContactRow) =>
    input.sort === 'agency' ? agencyName.sv : (fact[input.sort] ?? '')
  return sorted(rows, input, { keyOf, idOf: (row) => String(row.id) })
}

export type ContactRow = { id: number; fact: ContactPoint; agencyName: LocalText; holderName: string | null }

function wordsOf({ fact, agencyName, holderName }: ContactRow): string {
  return `${agencyName.sv} ${fact.purpose.sv} ${fact.value} ${holderName ?? ''}`
}

/** Who holds an appointment or represents a body, by the number of that fact. */
async function holderNames(at: Known): Promise<Map<string, string>> {
  const all = [...(await people.listAppointmentEntries(at)), ...(await facts.list(at, GROUP_FACTS.representatives))]
  return new Map(all.map(({ fact }) => [fact.provenance.fact, fact.person]))
}

export const CONTACT_COLUMNS: Column<ContactRow>[] = [
  { heading: { sv: 'Myndighet', en: 'Agency' }, of: (row) => row.agencyName.sv },
  { heading: { sv: 'Ändamål', en: 'Purpose' }, of: (row) => row.fact.purpose.sv },
  { heading: { sv: 'Slag', en: 'Kind' }, of: (row) => row.fact.kind },
  { heading: { sv: 'Kontaktväg', en: 'Contact' }, of: (row) => row.fact.value },
  { heading: { sv: 'Innehavare', en: 'Holder' }, of: (row) => row.holderName },
  { heading: { sv: 'Vem får se', en: 'Who may see' }, of: (row) => row.fact.audience },
  { heading: { sv: 'Från', en: 'From' }, of: (row) => row.fact.from },
  { heading: { sv: 'Till', en: 'Until' }, of: (row) => row.fact.until },
]

import { changes, people, seats, trail, type Known } from '@samordning/db'
import { FactId, Slug, type ContactPoint, type Resource } from '@samordning/domain'
import { found } from '../../trpc.ts'
import { router, staffProcedure } from '../trpc.ts'
import { checkBody } from './bodies.ts'
import { CONTACT_COLUMNS, ContactTable, contactRows } from './contact-table.ts'
import { noteContactsRead } from './contacts-seen.ts'
import { toCsv } from './csv.ts'
import { contactLine } from './holders.ts'
import { additionOf, changeOf, dayIn, eventOf, RowId } from './inputs.ts'
import { only } from './line.ts'
import { ContactSaid, faultOfContact } from './parts.ts'
import { groupsOfHolder, reachOfAgency } from './reach.ts'
import { makeChange, type Asking, type Making } from './record-change.ts'
import { changedLine, ended, refuseFor, withAdded } from './revising.ts'
import { standingEntry } from './stale.ts'
import { pageOf } from './tables.ts'

const New = additionOf({ agency: Slug, ...ContactSaid, holder: FactId.nullable() })
const Change = changeOf({ id: RowId, ...ContactSaid })
const Ending = eventOf({ id: RowId })
const Exported = ContactTable.omit({ cursor: true, limit: true }).prefault({})

/** Ways to reach bodies and people (kontaktvägar), each with its purpose and last day. */
export const contactsRouter = router({
  /** A part of the table of those that whoever asks may see. That they saw some that the public does not see stands in the trail, once a question. */
  list: staffProcedure('directory.read', ContactTable.prefault({})).query(async ({ ctx, input }) => {
    const page = pageOf(await contactRows(ctx, input), input)
    await noteContactsRead(ctx, page.items, { kind: null, subject: null })
    return page
  }),

  /** The same table as a file: of a group, or of all. Dangerous. */
  export: staffProcedure('contacts.export', Exported, ({ input: { group } }) => ({
    groups: group === undefined ? [] : [group],
  })).query(async ({ ctx, input }) => {
    const rows = (await contactRows(ctx, input)).map(({ row }) => row)
    const about =
      input.group === undefined ? { kind: null, subject: null } : { kind: 'group' as const, subject: input.group }
    const entry = { ...about, at: ctx.now, act: 'contacts.exported' as const, actor: ctx.account.id }
    await ctx.db.transaction().execute((tx) => trail.append(tx, { ...entry, detail: { note: `${rows.length}` } }))
    return { name: `kontaktvagar-${ctx.today}.csv`, csv: toCsv(rows, CONTACT_COLUMNS, ctx.account.locale) }
  }),

  /** A way to reach a body; or a person, with the number of their appointment or representation (`holder`): for members only. */
  add: staffProcedure('contact.change', New, ({ ctx, input }) => ofContact(ctx, input)).mutation(({ ctx, input }) => {
    const { agency, kind, value, purpose, audience, holder, from, until } = input
    const said = { agency, kind, value, purpose, audience, holder, from, until }
    checkSaid(said)
    const making = about('contact-added', { ...input, from: dayIn(input.from) })
    return makeChange(ctx, making, async ({ at, provenance }) => {
      await checkBody(at, said.agency, 'agency')
      await checkHolder(at, said)
      const line = await contactLine(at, said.agency)
      return withAdded(only(line, isSame(said)), { ...said, provenance })
    })
  }),

  /** It is written otherwise, is for something else or for others, from a day on or all along. */
  change: staffProcedure('contact.change', Change, ofEntry).mutation(async ({ ctx, input }) => {
    const { agency, holder } = await heldAt(ctx, input.id)
    checkSaid({ ...input, holder })
    return makeChange(ctx, about('contact-changed', { ...input, agency }), async ({ at, provenance }) => {
      const line = await contactLine(at, agency)
      const { fact: instead } = await standingEntry(at, line, input.id)
      const { kind, value, purpose, audience } = input
      const fact = { ...instead, kind, value, purpose, audience, provenance }
      return changedLine(
        only(line, (one) => one === instead),
        input,
        { fact, instead },
      )
    })
  }),

  /** It reaches nobody any more, from a day on. */
  end: staffProcedure('contact.change', Ending, ofEntry).mutation(async ({ ctx, input }) => {
    const { agency } = await heldAt(ctx, input.id)
    return makeChange(ctx, about('contact-ended', { ...input, agency }), async ({ at }) => {
      const line = await contactLine(at, agency)
      const { fact } = await standingEntry(at, line, input.id)
      return ended(line, fact, input.from)
    })
  }),
})

/** Who looks after the body; and for a person who represents it in a group, the people of that group. */
export async function ofContact(ctx: Asking, { agency, holder }: Held): Promise<Resource> {
  const at = { db: ctx.db, known: null }
  const { agencies = [], groups = [] } = await reachOfAgency(at, ctx.today, agency)
  return { agencies, groups: [...groups, ...(await groupsOfHolder(at, agency, holder))] }
}

type Held = Pick<ContactPoint, 'agency' | 'holder'>

async function ofEntry({ ctx, input: { id } }: { ctx: Asking; input: { id: number } }): Promise<Resource> {
  return ofContact(ctx, await heldAt(ctx, id))
}

/** 404 when there never was one. */
async function heldAt({ db }: Asking, id: number): Promise<ContactPoint> {
  const [entry] = (await changes.listFacts(db, [{ table: 'contact_point', id }])).values()
  return found(entry, 'contact').fact as ContactPoint
}

function about(verb: string, { agency, source, from }: Pick<Making, 'source' | 'from'> & { agency: Slug }): Making {
  return { kind: 'agency', subject: agency, verb, action: 'contact.change', from, source }
}

const isSame = (said: Pick<ContactPoint, 'kind' | 'value' | 'purpose'>) => (other: ContactPoint) =>
  other.kind === said.kind && other.value === said.value && other.purpose.sv === said.purpose.sv

/** @throws 400 for one that is malformed, or that would show a person to the public */
function checkSaid(said: Pick<ContactPoint, 'kind' | 'value' | 'audience' | 'holder'>): void {
  const message = faultOfContact(said)
  if (message) refuseFor({ code: 'malformed', message }, 'value')
  if (said.holder !== null && said.audience === 'public')
    refuseFor({ code: 'holder-not-public', message: FOR_MEMBERS }, 'audience')
}

/** @throws 400 when nobody holds that appointment or representation for the body */
async function checkHolder(at: Known, { agency, holder }: Pick<ContactPoint, 'agency' | 'holder'>): Promise<void> {
  if (holder === null) return
  const { representatives } = await seats.listSeats(at, agency)
  const held = [...(await people.listAppointmentEntries(at, { agency })), ...representatives]
  if (!held.some(({ fact }) => fact.provenance.fact === holder))
    refuseFor({ code: 'no-such-thing', message: NO_HOLDER }, 'holder')
}

const FOR_MEMBERS = {
  sv: 'En persons kontaktvägar visas bara för medlemmar.',
  en: 'Ways to reach a person are for members only.',
}
const NO_HOLDER = {
  sv: 'Ingen har det uppdraget för myndigheten.',
  en: 'Nobody holds that appointment for the agency.',
}

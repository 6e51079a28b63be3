import { agencies, people, seats } from '@samordning/db'
import { may, nameOn, termsOn, type Agency, type CalendarDate, type Slug } from '@samordning/domain'
import { Day } from '../../day.ts'
import { found } from '../../trpc.ts'
import { router, staffProcedure } from '../trpc.ts'
import { agencyChanges } from './agency-changes.ts'
import { AGENCY_COLUMNS, AgencyTable, agencyRows } from './agency-table.ts'
import { contactsFor, noteContactsRead } from './contacts-seen.ts'
import { toCsv } from './csv.ts'
import { OfThing } from './inputs.ts'
import { problemsOfAgency } from './problems.ts'
import { reachOn } from './reach.ts'
import { pageOf } from './tables.ts'

/** Agencies, as they are kept up: every fact with its number. */
export const agenciesRouter = router({
  /** A part of the table of agencies as they are today, and how many there are. 400 for a cursor that says no place in it. */
  list: staffProcedure('directory.read', AgencyTable.prefault({})).query(async ({ ctx, input }) =>
    pageOf(await agencyRows({ db: ctx.db, known: null }, ctx.today, input), input),
  ),

  /** The same table, whole, as a file. */
  export: staffProcedure('directory.read', AgencyTable.omit({ cursor: true, limit: true }).prefault({})).query(
    async ({ ctx, input }) => {
      const rows = await agencyRows({ db: ctx.db, known: null }, ctx.today, input)
      const csv = toCsv(
        rows.map(({ row }) => row),
        AGENCY_COLUMNS,
        ctx.account.locale,
      )
      return { name: `myndigheter-${ctx.today}.csv`, csv }
    },
  ),

  /**
   * One body: all that stands of it, each fact with its number; what whoever asks may do with it; and what is wrong. Ways to reach
   * people come along for those who may see them, and that they were seen stands in the trail. 404 when there is none.
   */
  get: staffProcedure('directory.read', OfThing.extend({ date: Day.optional() })).query(
    async ({ ctx, input: { slug, date } }) => {
      const at = { db: ctx.db, known: null }
      const on = date ?? ctx.today
      const agency = found(await agencies.find(at, slug), 'agency')
      const { record, names, terms, successions } = await agencies.listEntries(at, slug)
      const sits = await seats.listSeats(at, slug)
      const reach = await reachOn(at, ctx.today, [slug])
      const contacts = contactsFor(ctx, await people.listContactEntries(at, [slug]), reach.around)
      await noteContactsRead(ctx, contacts, { kind: 'agency', subject: slug })
      const units = await agencies.list(at, await agencies.listUnits(at, slug))
      const around = successions.flatMap(({ fact }) => [fact.from, fact.to ?? slug])
      const allowed = (action: Parameters<typeof may>[1]) => may(ctx.actor, action, reach.agency(slug))
      return {
        slug,
        name: nameOn(agency, on).name,
        kind: termsOn(agency, on).kind,
        existence: record,
        ...{ names, terms, successions },
        units: units.map((unit) => named(unit, on)),
        /** Names of the bodies in its successions. */
        around: (await agencies.list(at, [...new Set(around)])).map((body) => named(body, on)),
        memberships: sits.members,
        convenerships: sits.conveners,
        representations: sits.representatives,
        supportLines: sits.lines,
        appointments: await people.listAppointmentEntries(at, { agency: slug }),
        contacts,
        may: {
          change: allowed('agency.change'),
          changeContacts: allowed('contact.change'),
          changeAppointments: allowed('appointment.change'),
          readContacts: may(ctx.actor, 'contacts.read', reach.around(slug)),
        },
        problems: problemsOfAgency(
          agency,
          successions.map(({ fact }) => fact),
        ),
      }
    },
  ),

  ...agencyChanges,
})

function named(agency: Agency, on: CalendarDate): { slug: Slug; name: Agency['names'][number]['name'] } {
  return { slug: agency.slug, name: nameOn(agency, on).name }
}

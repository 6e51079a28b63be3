import { GROUP_FACTS, agencies, facts, people, supportLines, type Known } from '@samordning/db'
import {
  dayBounds,
  dayOf,
  daysFrom,
  daysInMonth,
  mayHold,
  may,
  missingSuccessor,
  nameOn,
  termsOn,
  type CalendarDate,
  type LocalText,
  type Period,
} from '@samordning/domain'
import { reachOn, type Reach } from './directory/reach.ts'
import type { Asking } from './directory/record-change.ts'
import { ownersOn } from './directory/support-line-table.ts'
import type { Waiting } from './waiting.ts'

const SOON_DAYS = 30
/** After a year nobody is reminded any more that somebody has left. */
const RECENT_DAYS = 365
const ASSURED_FOR_MONTHS = 6

type Around = { ctx: Asking; at: Known; reach: Reach; nameOf: (agency: string) => LocalText }

/** What waits in the directory for whoever asks, within their reach. Some twenty queries, however much there is. */
export async function waitingInDirectory(ctx: Asking): Promise<Waiting[]> {
  const at = { db: ctx.db, known: null }
  const bodies = await agencies.list(at)
  const names = new Map(bodies.map((body) => [body.slug, nameOn(body, ctx.today).name]))
  const around = { ctx, at, reach: await reachOn(at, ctx.today), nameOf: (slug: string) => names.get(slug)! }
  const steps = await agencies.listSuccessions(at)
  const orphans = bodies.flatMap((body): Waiting[] => {
    const missing = missingSuccessor(body, steps)
    if (missing === null || !may(ctx.actor, 'agency.change', around.reach.agency(body.slug))) return []
    const subject = { kind: 'agency' as const, slug: body.slug }
    return [
      { kind: 'successor', subject, values: { name: around.nameOf(body.slug) }, since: missing.from, until: null },
    ]
  })
  return [
    ...(await linesToAssure(around)),
    ...(await appointmentsEnding(around)),
    ...(await representativesEnding(around)),
    ...(await contactsEnding(around)),
    ...orphans,
  ]
}

/** Support lines that nobody has made sure of for six months. */
async function linesToAssure({ ctx: { actor, today }, at, reach }: Around): Promise<Waiting[]> {
  const since = monthsBefore(today, ASSURED_FOR_MONTHS)
  return (await supportLines.list(at))
    .filter((line) => mayHold(line, today) && (line.lastAssured?.on ?? '') <= since)
    .filter((line) => may(actor, 'support-line.change', reach.agencies(ownersOn(line, today))))
    .map((line) => ({
      kind: 'assure',
      subject: { kind: 'support-line', slug: line.slug },
      values: { name: termsOn(line, today).name },
      since: line.lastAssured?.on ?? null,
      until: null,
    }))
}

async function appointmentsEnding({ ctx: { actor, today }, at, reach, nameOf }: Around): Promise<Waiting[]> {
  const all = (await people.listAppointmentEntries(at)).map(({ fact }) => fact)
  const mine = all.filter(({ agency, counties }) =>
    may(actor, 'appointment.change', agency === null ? reach.counties(counties) : reach.agency(agency)),
  )
  return endings({ mine, all, today, keyOf: (one) => `${one.office} ${one.agency}` }).flatMap(({ fact, ...when }) =>
    fact.agency === null
      ? []
      : [
          {
            kind: `appointment-${when.kind}` as const,
            subject: { kind: 'agency' as const, slug: fact.agency },
            values: { person: fact.person, role: fact.role, name: nameOf(fact.agency) },
            ...when.days,
          },
        ],
  )
}

async function representativesEnding({ ctx: { actor, today }, at, nameOf }: Around): Promise<Waiting[]> {
  const all = (await facts.list(at, GROUP_FACTS.representatives)).map(({ of, fact }) => ({ ...fact, group: of }))
  const mine = all.filter(({ group, agency }) =>
    may(actor, 'representative.change', { groups: [group], agencies: [agency] }),
  )
  return endings({ mine, all, today, keyOf: (one) => `${one.group} ${one.agency}` }).map(({ fact, ...when }) => ({
    kind: `representative-${when.kind}`,
    subject: { kind: 'group', slug: fact.group },
    values: { person: fact.person, name: nameOf(fact.agency) },
    ...when.days,
  }))
}

/** Function addresses; what a person holds goes with what they hold it by. */
async function contactsEnding({ ctx: { actor, today }, at, reach, nameOf }: Around): Promise<Waiting[]> {
  const all = (await people.listAllContactEntries(at)).map(({ fact }) => fact).filter(({ holder }) => holder === null)
  const mine = all.filter(({ agency }) => may(actor, 'contact.change', reach.agency(agency)))
  return endings({ mine, all, today, keyOf: (one) => `${one.agency} ${one.purpose.sv}` }).map(({ fact, ...when }) => ({
    kind: `contact-${when.kind}`,
    subject: { kind: 'agency', slug: fact.agency },
    values: { purpose: fact.purpose, name: nameOf(fact.agency) },
    ...when.days,
  }))
}

type Facts<T> = { mine: readonly T[]; all: readonly T[]; today: CalendarDate; keyOf: (fact: T) => string }
type Ending<T> = { fact: T; kind: 'ending' | 'ended'; days: { since: CalendarDate | null; until: CalendarDate | null } }

/** Those that surely end within 30 days, and those that ended within a year, where nothing of the same key comes after. */
function endings<T extends Period>({ mine, all, today, keyOf }: Facts<T>): Ending<T>[] {
  const soon = daysFrom(today, SOON_DAYS)
  const long = daysFrom(today, -RECENT_DAYS)
  return mine.flatMap((fact): Ending<T>[] => {
    const end = fact.until && dayBounds(fact.until).latest
    if (end === null || end <= long || end > soon) return []
    const isFollowed = all.some((other) => other !== fact && keyOf(other) === keyOf(fact) && mayHold(other, end))
    if (isFollowed) return []
    if (end > today) return [{ fact, kind: 'ending', days: { since: null, until: end } }]
    return [{ fact, kind: 'ended', days: { since: end, until: null } }]
  })
}

/** The same day of the month some months earlier, or the last one that there is. */
function monthsBefore(day: CalendarDate, months: number): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const count = year * 12 + month - 1 - months
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return dayOf(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)))
}

import {
  convenersOn,
  differences,
  hasBegun,
  standing,
  termsOn,
  type Agency,
  type Appointment,
  type CalendarDate,
  type ContactPoint,
  type FuzzyDate,
  type LocalText,
  type Period,
  type PublicGroup,
} from '@samordning/domain'
import { unitsOn, wholeOn } from './agency-around.ts'
import { membersOf } from './members.ts'
import { agencyRef, type Became, type Bodies } from './names.ts'

/**
 * Something that a group or a body consisted of on a day. `itself` is there while the group or body is; `slug` is where to
 * read more of it, null for what has no page. Not certain: the sources only say that it may have been so.
 */
export type Part = {
  role: 'itself' | 'member' | 'convener' | 'part-of' | 'unit' | 'sits-in' | 'convenes' | 'person' | 'contact'
  slug: string | null
  name: LocalText
  listedAs: string | null
  isCertain: boolean
}

/** That a body is no longer there: since when, and what it had become. */
export type Ceased = { on: FuzzyDate | null; became: Became[] }

/** What ceased by a day, or null while it lives on. */
export function ceasedBy(agency: Agency | null | undefined, on: CalendarDate, became: () => Became[]): Ceased | null {
  const isOver = agency && hasBegun(agency, on) && standing(agency, on) === 'does-not-hold'
  return isOver ? { on: agency.until, became: became() } : null
}

/**
 * From the parts on one day to those on another. The same part is told by role and address name, or by role and name.
 * What is removed says whether the body itself had ceased (`ceased`).
 */
export function compared(before: readonly Part[], after: readonly Part[], ceased: (part: Part) => Ceased | null) {
  const found = differences(byKey(before), byKey(after))
  const changed = found.flatMap((one) => (one.kind === 'changed' ? { before: one.before, after: one.after } : []))
  return {
    before: [...before],
    after: [...after],
    added: found.flatMap((one) => (one.kind === 'added' ? one.after : [])),
    removed: found.flatMap((one) => (one.kind === 'removed' ? { ...one.before, ceased: ceased(one.before) } : [])),
    renamed: changed.filter(({ before, after }) => nameOf(before) !== nameOf(after)),
    changedCertainty: changed.filter(({ before, after }) => before.isCertain !== after.isCertain),
  }
}

/** Where the same part stands twice on a day, the certain one counts. */
function byKey(parts: readonly Part[]): Map<string, Part> {
  const certainLast = parts.toSorted((a, b) => Number(a.isCertain) - Number(b.isCertain))
  return new Map(certainLast.map((part) => [`${part.role} ${part.slug ?? part.name.sv}`, part]))
}

const nameOf = ({ name, listedAs }: Part) => JSON.stringify([name, listedAs])

/** A group on a day: itself, its members and conveners with the names they had. */
export function groupParts(group: PublicGroup, bodies: Bodies, at: { on: CalendarDate; today: CalendarDate }): Part[] {
  const members = membersOf(group, bodies, at).filter((member) => member.standing !== 'does-not-hold')
  return [
    ...partIf({ role: 'itself', period: group, on: at.on }, { slug: group.slug, name: termsOn(group, at.on).name }),
    ...members.flatMap((one) =>
      partIf(
        { role: 'member', period: one, on: at.on },
        { slug: one.agency.slug, name: one.nameThen, listedAs: one.listedAs },
      ),
    ),
    ...convenersOn(group, at.on).flatMap((one) =>
      partIf({ role: 'convener', period: one, on: at.on }, bodies.ref(one.agency, at.on)),
    ),
  ]
}

/** A body, and what its page and its comparison are made of. */
export type Around = {
  agency: Agency
  /** Bodies that it is a part of at some time. */
  wholes: readonly Agency[]
  units: readonly Agency[]
  groups: readonly PublicGroup[]
  appointments: readonly Appointment[]
  contacts: readonly ContactPoint[]
}

/** A body on a day: itself, what it was a part of and made of, where it sat, who acted for it, how it was reached; by the names of the day. */
export function agencyParts(around: Around, on: CalendarDate): Part[] {
  const { agency, groups, appointments, contacts } = around
  const whole = wholeOn(around, on)
  const seats = (role: Part['role'], group: PublicGroup, of: readonly (Period & { agency: string })[]) =>
    of
      .filter((seat) => seat.agency === agency.slug)
      .flatMap((seat) =>
        partIf({ role, period: seat, on }, { ...seat, slug: group.slug, name: termsOn(group, on).name }),
      )
  return [
    ...partIf({ role: 'itself', period: agency, on }, agencyRef(agency, on)),
    ...(whole ? partIf({ role: 'part-of', period: agency, on }, agencyRef(whole, on)) : []),
    ...unitsOn(around, on).flatMap((unit) => partIf({ role: 'unit', period: unit, on }, agencyRef(unit, on))),
    ...groups.flatMap((group) => seats('sits-in', group, group.members)),
    ...groups.flatMap((group) => seats('convenes', group, group.conveners)),
    ...appointments.flatMap((one) => partIf({ role: 'person', period: one, on }, { slug: null, name: inRole(one) })),
    ...contacts.flatMap((one) => partIf({ role: 'contact', period: one, on }, { slug: null, name: one.purpose })),
  ]
}

function inRole({ person, role }: Appointment): LocalText {
  return { sv: `${person}, ${role.sv}`, ...(role.en !== undefined && { en: `${person}, ${role.en}` }) }
}

type Named = { slug: string | null; name: LocalText; listedAs?: string | null }

/** The part that something makes on a day; none where its period doesn't hold, or nothing is told of it yet. */
function partIf(
  { role, period, on }: { role: Part['role']; period: Period; on: CalendarDate },
  { slug, name, listedAs = null }: Named,
): Part[] {
  const held = standing(period, on)
  return held === 'does-not-hold' || !hasBegun(period, on)
    ? []
    : [{ role, slug, name, listedAs, isCertain: held === 'holds' }]
}

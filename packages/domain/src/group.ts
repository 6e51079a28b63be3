import * as z from 'zod'
import type { CalendarDate } from './calendar-date.ts'
import { FuzzyDate } from './fuzzy-date.ts'
import { LocalText } from './local-text.ts'
import { Period, hasBegun, standing } from './period.ts'
import { CountyCode } from './place.ts'
import { Provenance } from './provenance.ts'
import { Slug } from './slug.ts'

/** An agency's place in a group over time. */
export const Membership = Period.extend({
  agency: Slug,
  /** How the document lists the member, where that is not its name: "Åklagarkammaren" for a unit of Åklagarmyndigheten. */
  listedAs: z.string().min(1).nullable(),
  provenance: Provenance,
})
export type Membership = z.infer<typeof Membership>

/** A person who speaks for an agency in the group, for a time. For members only: it is in no public answer. */
export const Representation = Period.extend({
  agency: Slug,
  person: z.string().min(1),
  provenance: Provenance,
})
export type Representation = z.infer<typeof Representation>

/** A body that calls the group together, for a time. */
export const Convenership = Period.extend({ agency: Slug, provenance: Provenance })
export type Convenership = z.infer<typeof Convenership>

/** Something that happened to the group. */
export const GroupEvent = z.object({ on: FuzzyDate.nullable(), text: LocalText, provenance: Provenance })
export type GroupEvent = z.infer<typeof GroupEvent>

/** What a group is called and is to do, where and on what mandate, and when it was so. */
export const GroupTerms = Period.extend({
  name: LocalText,
  aliases: z.array(z.string().min(1)),
  focus: LocalText,
  mandate: LocalText.nullable(),
  counties: z.array(CountyCode),
  provenance: Provenance,
})
export type GroupTerms = z.infer<typeof GroupTerms>

/** A coordination group (samordningsgrupp) or network: who works together, where, on what mandate. */
export const CoordinationGroup = Period.extend({
  slug: Slug,
  /** `county`: one county's group; `regional`: several counties; `national`; `network`: other cooperation that the sources name. */
  level: z.enum(['county', 'regional', 'national', 'network']),
  /** In order of time; at least one: see `termsOn`. */
  terms: z.array(GroupTerms).min(1),
  members: z.array(Membership),
  /** Members that the sources describe without naming a body, or only as examples. */
  otherMembers: LocalText.nullable(),
  conveners: z.array(Convenership),
  representatives: z.array(Representation),
  history: z.array(GroupEvent),
  provenance: Provenance,
})
export type CoordinationGroup = z.infer<typeof CoordinationGroup>

/** A group as anyone may see it. */
export type PublicGroup = Omit<CoordinationGroup, 'representatives'>

/** A member on a day; `isCertain` is false when the sources only say that it may have been one. */
export type MemberOn = Membership & { isCertain: boolean }

/** The members of a group on a day, certain and possible ones, in the group's own order. None before it was first seen there: see `hasBegun`. */
export function membersOn(group: Pick<CoordinationGroup, 'members'>, on: CalendarDate): MemberOn[] {
  return group.members.flatMap((member) => {
    const held = standing(member, on)
    return held === 'does-not-hold' || !hasBegun(member, on) ? [] : [{ ...member, isCertain: held === 'holds' }]
  })
}

/** Who calls the group together on a day. */
export function convenersOn(group: Pick<CoordinationGroup, 'conveners'>, on: CalendarDate): Convenership[] {
  return group.conveners.filter((convener) => standing(convener, on) !== 'does-not-hold')
}

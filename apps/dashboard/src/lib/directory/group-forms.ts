import type { GroupEvent, GroupTerms, Membership, Representation } from '@samordning/domain'
import { linesOf, localOf, localOrNull, orNull, textsOf, type Texts } from './forms.ts'
import { NONE, type Picked } from './picked.ts'

export type GroupForm = { name: Texts; aliases: string; focus: Texts; mandate: Texts; counties: string[] }

export function groupForm(fact?: GroupTerms): GroupForm {
  return {
    name: textsOf(fact?.name),
    aliases: fact?.aliases.join('\n') ?? '',
    focus: textsOf(fact?.focus),
    mandate: textsOf(fact?.mandate),
    counties: [...(fact?.counties ?? [])],
  }
}

export function groupSaid({ name, aliases, focus, mandate, counties }: GroupForm) {
  return {
    name: localOf(name),
    aliases: linesOf(aliases),
    focus: localOf(focus),
    mandate: localOrNull(mandate),
    counties,
  }
}

/** A body in a group: as a member, a convener, or with somebody who speaks for it. */
export type SeatForm = { agency: Picked; listedAs: string; person: string }

export function seatForm(
  fact?: Partial<Pick<Membership, 'listedAs'> & Pick<Representation, 'person'>>,
  agency: Picked = NONE,
): SeatForm {
  return { agency, listedAs: fact?.listedAs ?? '', person: fact?.person ?? '' }
}

export const memberSaid = ({ agency, listedAs }: SeatForm) => ({ agency: agency.id, listedAs: orNull(listedAs) })
export const convenerSaid = ({ agency }: SeatForm) => ({ agency: agency.id })
export const representativeSaid = ({ agency, person }: SeatForm) => ({ agency: agency.id, person })

export type EventForm = { on: string; text: Texts }

export function eventForm(fact?: GroupEvent): EventForm {
  return { on: fact?.on ?? '', text: textsOf(fact?.text) }
}

export const eventSaid = ({ on, text }: EventForm) => ({ on: orNull(on), text: localOf(text) })

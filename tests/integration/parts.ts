import type { Api } from '@samordning/api'
import { standing, type LocalText, type Period, type Standing } from '@samordning/domain'

type Group = Awaited<ReturnType<Api['groups']['get']>>
type Agency = Awaited<ReturnType<Api['agencies']['get']>>
/** A part of a group or a body on a day, as the comparisons name it. */
export type Part = Awaited<ReturnType<Api['groups']['compare']>>['before'][number]

/** What tells the parts of one group or body from each other. */
export const keyOf = ({ role, slug, name }: Part) => `${role} ${slug ?? name.sv}`

/** Parts by key. Where the same one stands twice, the certain one counts. */
export function viewOf(parts: readonly Part[]): Map<string, Part> {
  const certainLast = parts.toSorted((a, b) => Number(a.isCertain) - Number(b.isCertain))
  return new Map(certainLast.map((part) => [keyOf(part), part]))
}

/** What the page of a group says that it consists of. */
export function partsOfGroup({ group, members, conveners, ...page }: Group): Part[] {
  return [
    ...partIf('itself', { ...group, ...page }),
    ...members.flatMap((one) => partIf('member', { ...one, slug: one.agency.slug, name: one.nameThen })),
    ...conveners.flatMap((one) => partIf('convener', { ...one, ...one.agency })),
  ]
}

/** What the page of a body says that it consists of; how its units stand is on pages of their own. */
export function partsOfAgency({ agency, name, partOf, ...page }: Agency, units: readonly Agency[]): Part[] {
  const then = (period: Period) => standing(period, page.times.on)
  return [
    ...partIf('itself', { ...agency, name, standing: page.standing }),
    ...(partOf ? partIf('part-of', { ...partOf, standing: page.standing }) : []),
    ...units.flatMap((unit) => partIf('unit', { ...unit, slug: unit.agency.slug })),
    ...page.groups.flatMap((seat) => partIf('sits-in', seat)),
    ...page.convenes.flatMap((seat) => partIf('convenes', seat)),
    ...page.appointments.flatMap((one) => partIf('person', { ...one, slug: null, name: inRole(one) })),
    ...page.contacts.flatMap((one) => partIf('contact', { slug: null, name: one.purpose, standing: then(one) })),
  ]
}

function inRole({ person, role }: { person: string; role: LocalText }): LocalText {
  return { sv: `${person}, ${role.sv}`, ...(role.en !== undefined && { en: `${person}, ${role.en}` }) }
}

type Shown = { slug: string | null; name: LocalText; listedAs?: string | null; standing: Standing }

function partIf(role: Part['role'], { slug, name, listedAs = null, standing: held }: Shown): Part[] {
  return held === 'does-not-hold' ? [] : [{ role, slug, name, listedAs, isCertain: held === 'holds' }]
}

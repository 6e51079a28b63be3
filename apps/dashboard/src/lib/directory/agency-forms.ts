import type { AgencyKind, AgencyName, AgencyTerms, Succession, SuccessionKind } from '@samordning/domain'
import { linesOf, localOf, localOrNull, orNull, textsOf, type Texts } from './forms.ts'
import { idOf, NONE, type Picked } from './picked.ts'

export type NameForm = { name: Texts; aliases: string }

export function nameForm(fact?: Pick<AgencyName, 'name' | 'aliases'>): NameForm {
  return { name: textsOf(fact?.name), aliases: fact?.aliases.join('\n') ?? '' }
}

export function nameSaid({ name, aliases }: NameForm) {
  return { name: localOf(name), aliases: linesOf(aliases) }
}

export type AgencyForm = {
  kind: AgencyKind | ''
  about: Texts
  orgNumber: string
  website: string
  partOf: Picked
  counties: string[]
}

/** @param nameOf what a body is called */
export function agencyForm(fact: AgencyTerms | undefined, nameOf: (slug: string) => string): AgencyForm {
  return {
    kind: fact?.kind ?? '',
    about: textsOf(fact?.about),
    orgNumber: fact?.orgNumber ?? '',
    website: fact?.website ?? '',
    partOf: fact?.partOf ? { id: fact.partOf, name: nameOf(fact.partOf) } : NONE,
    counties: [...(fact?.counties ?? [])],
  }
}

export function agencySaid({ kind, about, orgNumber, website, partOf, counties }: AgencyForm) {
  return {
    kind: kind as AgencyKind,
    about: localOf(about),
    orgNumber: orNull(orgNumber),
    website: orNull(website),
    partOf: idOf(partOf),
    counties,
  }
}

export type SuccessionForm = { kind: SuccessionKind; to: Picked; on: string; detail: Texts }

export function successionForm(fact: Succession | undefined, nameOf: (slug: string) => string): SuccessionForm {
  return {
    kind: fact?.kind ?? 'merged-into',
    to: fact?.to ? { id: fact.to, name: nameOf(fact.to) } : NONE,
    on: fact?.on ?? '',
    detail: textsOf(fact?.detail),
  }
}

export function successionSaid({ kind, to, on, detail }: SuccessionForm) {
  const told = localOrNull(detail)
  return { kind, to: kind === 'abolished' ? null : idOf(to), on: orNull(on), ...(told && { detail: told }) }
}

export type AgencyEndForm = { kind: 'renamed' | 'merged-into' | 'abolished'; successor: Picked }

export function agencyEndSaid({ kind, successor }: AgencyEndForm) {
  return { kind, successor: kind === 'abolished' ? null : idOf(successor) }
}

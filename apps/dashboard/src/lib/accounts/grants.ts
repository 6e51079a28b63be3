import type { Grant, Role, Slug } from '@samordning/domain'

/** A role as a form holds it: '' where nothing is chosen yet, or nothing has to be. */
export type GrantForm = { role: Role; group: string; agency: string }

export function formOf({ role, group, agency }: Grant): GrantForm {
  return { role, group: group ?? '', agency: agency ?? '' }
}

/** The role as it is sent: a member has a group and an agency, a coordinator a group, all others nothing (`Grant` in the domain). */
export function grantOf({ role, group, agency }: GrantForm): Grant {
  return {
    role,
    group: hasGroup(role) && group !== '' ? (group as Slug) : null,
    agency: hasAgency(role) && agency !== '' ? (agency as Slug) : null,
  }
}

export function hasGroup(role: Role): boolean {
  return role === 'member' || role === 'coordinator'
}

export function hasAgency(role: Role): boolean {
  return role === 'member'
}

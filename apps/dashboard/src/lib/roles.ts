import type { Grant, Role } from '@samordning/domain'
import { m } from '@samordning/messages'

/** All roles, in the order that they are offered. @NOTE Not `Role.options`: that would bring zod to every page. */
export const ROLES: readonly Role[] = Object.keys({
  member: true,
  coordinator: true,
  editor: true,
  reviewer: true,
  national: true,
  administrator: true,
  auditor: true,
} satisfies Record<Role, true>) as Role[]

/** What a role is called. */
export function sayRole(role: Role): string {
  switch (role) {
    case 'member':
      return m.dashboard_role_member()
    case 'coordinator':
      return m.dashboard_role_coordinator()
    case 'editor':
      return m.dashboard_role_editor()
    case 'reviewer':
      return m.dashboard_role_reviewer()
    case 'national':
      return m.dashboard_role_national()
    case 'administrator':
      return m.dashboard_role_administrator()
    case 'auditor':
      return m.dashboard_role_auditor()
  }
}

/** What a role lets somebody do, in a sentence. */
export function explainRole(role: Role): string {
  switch (role) {
    case 'member':
      return m.dashboard_role_member_hint()
    case 'coordinator':
      return m.dashboard_role_coordinator_hint()
    case 'editor':
      return m.dashboard_role_editor_hint()
    case 'reviewer':
      return m.dashboard_role_reviewer_hint()
    case 'national':
      return m.dashboard_role_national_hint()
    case 'administrator':
      return m.dashboard_role_administrator_hint()
    case 'auditor':
      return m.dashboard_role_auditor_hint()
  }
}

/** A role with what it is limited to: "Ledamot för Polisen i Gotlands län". `nameOf` says what a group or an agency is called. */
export function sayGrant({ role, group, agency }: Grant, nameOf: (slug: string) => string): string {
  const words = sayRole(role)
  if (group === null) return words
  if (agency === null) return m.dashboard_grant_in_group({ role: words, group: nameOf(group) })
  return m.dashboard_grant_for_agency({ role: words, agency: nameOf(agency), group: nameOf(group) })
}

import * as z from 'zod'
import { Slug } from './slug.ts'

/**
 * What somebody is entitled to act as. `member`: for one agency in one group; `coordinator`: a group; `editor` and `reviewer`:
 * texts; `national`: all groups; `administrator`: accounts and operation, no content; `auditor`: reads the trail.
 */
export const Role = z.enum(['member', 'coordinator', 'editor', 'reviewer', 'national', 'administrator', 'auditor'])
export type Role = z.infer<typeof Role>

/** A role, and what it is limited to: a member to an agency in a group, a coordinator to a group, all others to nothing. */
export const Grant = z
  .strictObject({ role: Role, group: Slug.nullable(), agency: Slug.nullable() })
  .refine(({ role, group }) => (group !== null) === (role === 'member' || role === 'coordinator'), {
    path: ['group'],
    error: 'a member and a coordinator have a group, others have none',
  })
  .refine(({ role, agency }) => (agency !== null) === (role === 'member'), {
    path: ['agency'],
    error: 'a member acts for an agency, others for none',
  })
export type Grant = z.infer<typeof Grant>

/** Who wants to do something. */
export type Actor = { account: string; grants: readonly Grant[] }

/** What it is done to: the groups and agencies that it belongs to, and whose account it is. Left out: nobody's in particular. */
export type Resource = { groups?: readonly Slug[]; agencies?: readonly Slug[]; account?: string }

/** How far a role reaches: `all`, what belongs to its `group`, what belongs to its `agency`, or its agency's `seat` in its group. */
type Reach = 'all' | 'group' | 'agency' | 'seat'
/** `self`: everybody, for their own account. */
type Rule = Partial<Record<Role, Reach>> & { self?: true }

const EVERYONE = {
  member: 'all',
  coordinator: 'all',
  editor: 'all',
  reviewer: 'all',
  national: 'all',
  administrator: 'all',
  auditor: 'all',
} as const

const READERS = { member: 'all', coordinator: 'all', editor: 'all', reviewer: 'all', national: 'all' } as const

/** Who may do what. What is not written here nobody may. */
export const RULES = {
  /** Names of groups, agencies and support lines: they are public, and whoever gives out roles has to choose among them. */
  'names.read': EVERYONE,
  'directory.read': { member: 'all', coordinator: 'all', editor: 'all', reviewer: 'all', national: 'all' },
  'agency.change': { member: 'agency', coordinator: 'group', national: 'all' },
  'agency.create': { coordinator: 'all', national: 'all' },
  'group.change': { coordinator: 'group', national: 'all' },
  'group.create': { national: 'all' },
  'representative.change': { member: 'seat', coordinator: 'group', national: 'all' },
  'appointment.change': { coordinator: 'group', national: 'all' },
  'contact.change': { member: 'agency', coordinator: 'group', national: 'all' },
  'support-line.change': { member: 'agency', coordinator: 'group', national: 'all' },
  'support-line.create': { national: 'all' },
  /** Ways to reach people that the public does not see. */
  'contacts.read': { member: 'group', coordinator: 'all', national: 'all' },
  'contacts.export': { coordinator: 'group', national: 'all' },
  'account.read': { coordinator: 'group', administrator: 'all', self: true },
  'account.invite': { coordinator: 'group', administrator: 'all' },
  'account.change': { administrator: 'all' },
  'account.end-sessions': { administrator: 'all', self: true },
  /** One's own name and language, and what is waiting. */
  'own.use': { self: true },
  /** One's own ways to sign in. */
  'own.secure': { self: true },
  'document.read': READERS,
  'document.comment': READERS,
  /** A document belongs to the groups of its counties; one that belongs to none is for editors and the national coordination. */
  'document.write': { coordinator: 'group', editor: 'all', national: 'all' },
  'document.submit': { coordinator: 'group', editor: 'all', national: 'all' },
  /** Returning is the other answer of a review. Nobody approves what they have written: `refusalOf`. */
  'document.approve': { reviewer: 'all', national: 'all' },
  'document.publish': { coordinator: 'group', editor: 'all', national: 'all' },
  /** Without approval, and marked so. */
  'document.publish-urgently': { coordinator: 'group', national: 'all' },
  'document.withdraw': { coordinator: 'group', editor: 'all', national: 'all' },
  /** Which rounds there are, who is asked, and how far they have come: no answer. */
  'survey.read': READERS,
  'survey.read-answers': { member: 'seat', coordinator: 'group', national: 'all' },
  'survey.answer': { member: 'seat' },
  /** Returning is the other answer. Nobody approves what they answer for: `surveyRefusalOf`. */
  'survey.approve': { coordinator: 'group', national: 'all' },
  /** A round of several groups asks for the right to each of them. */
  'survey.open': { coordinator: 'group', national: 'all' },
  /** Questions are shared by all groups, so that answers can be set beside each other. */
  'survey.question': { coordinator: 'all', national: 'all' },
  'survey.compile': { coordinator: 'group', national: 'all' },
  'survey.freeze': { coordinator: 'group', national: 'all' },
  'file.upload': { coordinator: 'all', editor: 'all', national: 'all' },
  'link.check': { coordinator: 'all', editor: 'all', national: 'all' },
  'outbox.read': { administrator: 'all' },
  /** What an unsent mail says: it may be a link that lets somebody in. */
  'outbox.open': { administrator: 'all' },
  'outbox.resend': { administrator: 'all' },
  'trail.read': { auditor: 'all', self: true },
  'trail.export': { auditor: 'all' },
  'trail.erase': { administrator: 'all' },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof RULES

/** What asks for the second factor again, however recently somebody signed in. */
export const DANGEROUS: ReadonlySet<Action> = new Set<Action>([
  'account.change',
  'contacts.export',
  'document.approve',
  'outbox.open',
  'own.secure',
  'survey.freeze',
  'trail.export',
  'trail.erase',
])

/** Whether somebody may do something to a thing. The only judge: no other place decides. */
export function may(actor: Actor, action: Action, resource: Resource): boolean {
  const rule: Rule = RULES[action]
  if (rule.self && resource.account === actor.account) return true
  return actor.grants.some((grant) => reaches(rule[grant.role], grant, resource))
}

function reaches(reach: Reach | undefined, grant: Grant, { groups = [], agencies = [] }: Resource): boolean {
  const isOfGroup = grant.group !== null && groups.includes(grant.group)
  const isOfAgency = grant.agency !== null && agencies.includes(grant.agency)
  switch (reach) {
    case 'all':
      return true
    case 'group':
      return isOfGroup
    case 'agency':
      return isOfAgency
    case 'seat':
      return isOfGroup && isOfAgency
    case undefined:
      return false
  }
}

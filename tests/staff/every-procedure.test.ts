import { newThrottle, staffRouter } from '@samordning/api/staff'
import { DANGEROUS, RULES, Role, may, type Action, type Grant, type Resource } from '@samordning/domain'
import { TRPCError } from '@trpc/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { aDesk, BODY, GROUP, takenBack, type Desk } from './desk.ts'
import { directoryExamples, openExamples, otherExamples, type Example } from './examples.ts'

type Procedure = { _def: { type: string; meta?: { action: Action | 'open' } } }
const procedures = Object.entries(staffRouter._def.procedures as unknown as Record<string, Procedure>)
const actionOf = (name: string) => procedures.find(([one]) => one === name)![1]._def.meta?.action

const examples: Record<string, Example> = { ...directoryExamples, ...otherExamples, ...openExamples }

/** Every role; those that are limited, both to what the examples are about and to something else. */
const actors: [who: string, grant: Grant][] = Role.options.flatMap((role): [string, Grant][] => {
  const limits: [string, Grant][] = [
    [role, { role, group: limited(role, GROUP), agency: role === 'member' ? BODY : null }],
    [
      `${role} of another group`,
      {
        role,
        group: limited(role, 'samverkansplan-stockholm'),
        agency: role === 'member' ? 'lansstyrelsen-stockholm' : null,
      },
    ],
  ]
  return limits.slice(0, role === 'member' || role === 'coordinator' ? 2 : 1)
})

function limited(role: Role, group: string) {
  return role === 'member' || role === 'coordinator' ? group : null
}

type Somebody = Awaited<ReturnType<Desk['office']['somebody']>>

let desk: Desk
const people = new Map<string, Somebody>()
const unconfirmed = new Map<string, Somebody>()

beforeAll(async () => {
  desk = await aDesk()
  for (const [who, grant] of actors) {
    people.set(who, await desk.office.somebody(who, [grant], { confirmed: true }))
    unconfirmed.set(who, await desk.office.somebody(`${who}, not confirmed`, [grant]))
  }
})

/** How a call ended: 'done', or the code and reason of its refusal. What it did is taken back. */
async function outcome(name: string, token: string | null): Promise<{ code: string; reason: string | undefined }> {
  const input = examples[name]?.input?.(desk)
  return takenBack(desk.office.db, async (db) => {
    try {
      // Attempts are counted: each call comes as the first.
      const { ask } = desk.office.browser(token, { db, throttle: newThrottle() })
      const [router, procedure] = name.split('.') as [string, string]
      const call = (ask as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[router]!
      await call[procedure]!(input)
      return { code: 'done', reason: undefined }
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error
      const told = (error.cause as { told?: { reason?: string } } | undefined)?.told
      if (error.code === 'INTERNAL_SERVER_ERROR') throw error
      return { code: error.code, reason: told?.reason }
    }
  })
}

function resourceFor(name: string, account: string): Resource {
  const to = examples[name]?.to ?? {}
  return to === 'own' ? { account } : to
}

test('every procedure has an action that the table of roles knows, or is open by name', () => {
  const open = procedures.filter(([name]) => actionOf(name) === 'open').map(([name]) => name)
  expect(open.toSorted()).toEqual(Object.keys(openExamples).toSorted())
  const guarded = procedures.filter(([name]) => actionOf(name) !== 'open')
  expect(guarded.filter(([name]) => !((actionOf(name) ?? '') in RULES)).map(([name]) => name)).toEqual([])
})

/** The rights that may stand before what changes something, by the first word of the procedure. */
const rights: Record<string, RegExp> = {
  accounts: /^account\.(invite|change|end-sessions)$/,
  agencies: /^agency\./,
  appointments: /^appointment\./,
  contacts: /^contact\./,
  documents: /^document\.(write|comment|submit|approve|publish|publish-urgently|withdraw)$/,
  files: /^file\./,
  groups: /^(group|representative)\./,
  links: /^link\./,
  me: /^own\./,
  outbox: /^outbox\.(open|resend)$/,
  sessions: /^own\./,
  supportLines: /^support-line\./,
  surveys: /^survey\.(question|open|answer|approve|compile|freeze)$/,
  trail: /^trail\.(export|erase)$/,
}

test('what changes something needs the right to change such things', () => {
  const changing = procedures.filter(([name, { _def }]) => _def.type === 'mutation' && actionOf(name) !== 'open')
  const wrong = changing.filter(([name]) => !rights[name.split('.')[0]!]?.test(actionOf(name)!))
  // It looks at the change that it undoes: see its example.
  expect(wrong.map(([name]) => name)).toEqual(['changes.undo'])
})

test('every procedure has an example of how it is called', () => {
  expect(Object.keys(examples).toSorted()).toEqual(procedures.map(([name]) => name).toSorted())
})

describe.each(procedures.map(([name]) => name))('%s', (name) => {
  test('is open to those that the table of roles names, and to no others', async () => {
    const action = examples[name]?.action ?? actionOf(name)!
    for (const [who, grant] of actors) {
      const { id, token } = people.get(who)!
      const isAllowed = action === 'open' || may({ account: id, grants: [grant] }, action, resourceFor(name, id))
      const { code, reason } = await outcome(name, token())
      if (!isAllowed) expect({ who, code, reason }).toEqual({ who, code: 'FORBIDDEN', reason: 'not-yours' })
      else expect(['done', ...(examples[name]?.unless ?? [])], who).toContain(reason ?? code)
    }
  })

  test('is closed to whoever is not signed in, unless it is open', async () => {
    const { code, reason } = await outcome(name, null)
    if (actionOf(name) === 'open') expect(['done', ...(examples[name]?.unless ?? [])]).toContain(reason ?? code)
    else expect({ code, reason }).toEqual({ code: 'UNAUTHORIZED', reason: 'sign-in-needed' })
  })
})

const dangerous = procedures.map(([name]) => name).filter((name) => DANGEROUS.has(actionOf(name) as Action))

test.each(dangerous)('%s asks for the second factor again', async (name) => {
  for (const [who, grant] of actors) {
    const { id, token } = unconfirmed.get(who)!
    const isAllowed = may({ account: id, grants: [grant] }, actionOf(name) as Action, resourceFor(name, id))
    expect((await outcome(name, token())).reason, who).toBe(isAllowed ? 'confirm-needed' : 'not-yours')
  }
})

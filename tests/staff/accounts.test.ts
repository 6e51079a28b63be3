import { accounts, audit } from '@samordning/db'
import type { Grant } from '@samordning/domain'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ADMINISTRATOR, AUDITOR, COORDINATOR, MEMBER, NATIONAL, openOffice, type Office } from './office.ts'
import { refusal } from './told.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice('all')
})
beforeEach(() => office.pass(24 * 60))

const MEMBER_OF_SKANE: Grant = { role: 'member', group: 'skane', agency: 'region-vasterbotten' }

let invited = 0
function anInvited(grants: Grant[]) {
  invited += 1
  return {
    mail: `inbjuden-${invited}@lansstyrelsen.example`,
    name: 'Ledamot Region Västerbotten',
    locale: 'sv',
    grants,
  } as const
}

const lettersTo = (address: string) =>
  office.db.selectFrom('mail').select(['subject', 'body']).where('recipient', '=', address).orderBy('id').execute()

const lastActs = async (count: number) => (await office.trail()).slice(-count).map((entry) => entry.act)

describe('an administrator', () => {
  test('invites anybody as anything: by mail, with the same link in the answer, and it is in the trail', async () => {
    const { ask } = await office.somebody('Administratör', [ADMINISTRATOR])
    const invitation = anInvited([COORDINATOR, AUDITOR])
    const { link } = await ask.accounts.invite(invitation)
    const [letter] = await lettersTo(invitation.mail)
    expect(letter?.body).toContain(link)
    expect(letter?.body).toContain('Administratör har bjudit in dig')
    expect(await ask.accounts.invitations()).toMatchObject([{ mail: invitation.mail, grants: [COORDINATOR, AUDITOR] }])
    const token = new URL(link).hash.slice(1)
    expect(await office.browser().ask.invitations.get({ token })).toMatchObject({ invitedBy: 'Administratör' })
    expect((await office.trail()).at(-1)).toMatchObject({
      act: 'account.invited',
      detail: { name: invitation.name, after: { grants: [COORDINATOR, AUDITOR] } },
    })
    const [open] = await ask.accounts.invitations()
    await ask.accounts.cancelInvitation({ id: open!.id })
    expect(await refusal(office.browser().ask.invitations.get({ token }))).toMatchObject({ reason: 'link-gone' })
    expect(await ask.accounts.invitations()).toEqual([])
  })

  test('is told at the field of an address that has an account, and of a group or agency that is not there', async () => {
    const { ask, id } = await office.somebody('Administratör', [ADMINISTRATOR])
    const { mail } = (await accounts.find(office.db, id))!
    expect(await refusal(ask.accounts.invite({ ...anInvited([AUDITOR]), mail }))).toMatchObject({
      reason: 'has-account',
      fields: ['mail'],
    })
    for (const grant of [
      { ...MEMBER, group: 'atlantis' },
      { ...MEMBER, agency: 'atlantis' },
    ])
      expect(await refusal(ask.accounts.invite(anInvited([grant])))).toMatchObject({ fields: ['grants'] })
    expect(await refusal(ask.accounts.invite({ ...anInvited([AUDITOR]), name: ' ' }))).toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  test('gives other roles only after the second factor again, and they count at the next request', async () => {
    const somebody = await office.somebody('Samordnare Västerbotten', [COORDINATOR])
    const hasty = await office.somebody('Administratör', [ADMINISTRATOR])
    const change = { id: somebody.id, grants: [AUDITOR] }
    expect(await refusal(hasty.ask.accounts.setRoles(change))).toMatchObject({ reason: 'confirm-needed' })
    const { ask } = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    await ask.accounts.setRoles(change)
    expect((await somebody.ask.sessions.current())?.account.grants).toEqual([AUDITOR])
    const { mail } = (await accounts.find(office.db, somebody.id))!
    expect((await lettersTo(mail)).at(-1)?.body).toContain('Dina roller i arbetsytan har ändrats')
    expect((await office.trail()).at(-1)).toMatchObject({
      act: 'account.roles-changed',
      subject: somebody.id,
      detail: { before: { grants: [COORDINATOR] }, after: { grants: [AUDITOR] } },
    })
  })

  test('ends all of a person’s sessions, which are over at their next request', async () => {
    const somebody = await office.somebody('Granskare', [AUDITOR])
    const { ask } = await office.somebody('Administratör', [ADMINISTRATOR])
    expect((await ask.accounts.get({ id: somebody.id })).sessions).toHaveLength(1)
    expect(await ask.accounts.endSessions({ id: somebody.id })).toEqual({ ended: 1 })
    expect(await refusal(somebody.ask.sessions.list())).toMatchObject({ reason: 'sign-in-needed' })
    expect(await lastActs(1)).toEqual(['account.sessions-ended'])
  })

  test('closes an account and opens it again', async () => {
    const somebody = await office.somebody('Granskare', [AUDITOR])
    const { ask } = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    await ask.accounts.close({ id: somebody.id })
    expect(await refusal(somebody.ask.sessions.list())).toMatchObject({ reason: 'sign-in-needed' })
    await ask.accounts.reopen({ id: somebody.id })
    expect((await ask.accounts.get({ id: somebody.id })).closed).toBe(null)
    expect(await lastActs(2)).toEqual(['account.closed', 'account.reopened'])
  })

  test('sends a link to somebody who has lost every way in, and does not see it', async () => {
    const somebody = await office.somebody('Samordnare Västerbotten', [COORDINATOR])
    const { ask } = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    const answer = await ask.accounts.sendRecovery({ id: somebody.id })
    const { mail } = (await accounts.find(office.db, somebody.id))!
    const [, token] = /#(\S+)/.exec((await lettersTo(mail)).at(-1)!.body)!
    expect(JSON.stringify(answer)).not.toContain(token)
    expect(JSON.stringify(await office.trail())).not.toContain(token)
    expect(await office.browser().ask.invitations.get({ token: token! })).toMatchObject({ isRecovery: true })
    office.pass(30)
    expect(await refusal(office.browser().ask.invitations.get({ token: token! }))).toMatchObject({
      reason: 'link-gone',
    })
  })

  test('forgets who a closed account was, and the trail stays whole', async () => {
    const somebody = await office.somebody('Ledamot som slutat', [MEMBER])
    await somebody.ask.me.change({ name: 'Ledamot som slutat', locale: 'en' })
    const { mail } = (await accounts.find(office.db, somebody.id))!
    const { ask } = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    expect(await refusal(ask.trail.erase({ account: somebody.id }))).toMatchObject({ reason: 'account-open' })
    await ask.accounts.setRoles({ id: somebody.id, grants: [] })
    await ask.accounts.close({ id: somebody.id })
    await ask.trail.erase({ account: somebody.id })

    for (const table of ['account', 'invitation', 'mail', 'trail_detail'] as const) {
      const rows = JSON.stringify(await office.db.selectFrom(table).selectAll().execute())
      expect(rows, table).not.toContain(mail)
      expect(rows, table).not.toContain('Ledamot som slutat')
    }
    expect((await audit.walk(office.db, audit.START, 10_000)).broken).toBe(null)
    expect((await ask.accounts.get({ id: somebody.id })).name).toBe('Raderat konto')
  })

  test('can not leave the platform without an administrator', async () => {
    const alone = await openOffice()
    const { ask, id } = await alone.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
    expect(await refusal(ask.accounts.close({ id }))).toMatchObject({ reason: 'last-administrator' })
    expect(await refusal(ask.accounts.setRoles({ id, grants: [AUDITOR] }))).toMatchObject({
      reason: 'last-administrator',
    })
    expect((await ask.sessions.current())?.account.grants).toEqual([ADMINISTRATOR])
  })
})

describe('a coordinator', () => {
  test('invites members of the own group, and nobody else', async () => {
    const { ask } = await office.somebody('Samordnare Västerbotten', [COORDINATOR])
    await ask.accounts.invite(anInvited([MEMBER]))
    const others: Grant[][] = [
      [MEMBER_OF_SKANE],
      [COORDINATOR],
      [NATIONAL],
      [MEMBER, AUDITOR],
      [MEMBER, MEMBER_OF_SKANE],
    ]
    for (const grants of others)
      expect(await refusal(ask.accounts.invite(anInvited(grants)))).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'not-yours',
      })
  })

  test('sees the accounts and the invitations of the own group', async () => {
    const member = await office.somebody('Ledamot Region Västerbotten', [MEMBER])
    const auditor = await office.somebody('Granskare', [AUDITOR])
    const { ask, id } = await office.somebody('Samordnare Västerbotten', [COORDINATOR])
    const seen = (await ask.accounts.list()).map((account) => account.id)
    expect(seen).toContain(member.id)
    expect(seen).toContain(id)
    expect(seen).not.toContain(auditor.id)
    expect(await refusal(ask.accounts.get({ id: auditor.id }))).toMatchObject({ code: 'FORBIDDEN' })
    const administrator = await office.somebody('Administratör', [ADMINISTRATOR])
    await administrator.ask.accounts.invite(anInvited([NATIONAL]))
    expect((await ask.accounts.invitations()).flatMap((one) => one.grants.map((grant) => grant.role))).not.toContain(
      'national',
    )
  })

  test('changes nobody’s roles', async () => {
    const member = await office.somebody('Ledamot Region Västerbotten', [MEMBER])
    const { ask } = await office.somebody('Samordnare Västerbotten', [COORDINATOR], { confirmed: true })
    expect(await refusal(ask.accounts.setRoles({ id: member.id, grants: [MEMBER, COORDINATOR] }))).toMatchObject({
      reason: 'not-yours',
    })
  })
})

describe('everybody', () => {
  test('changes their own name and language, with both in the trail', async () => {
    const { ask } = await office.somebody('Granskare', [AUDITOR])
    await ask.me.change({ name: 'Granskare Umeå', locale: 'en' })
    expect((await ask.sessions.current())?.account).toMatchObject({ name: 'Granskare Umeå', locale: 'en' })
    expect((await office.trail()).at(-1)).toMatchObject({
      act: 'account.changed',
      detail: { before: { name: 'Granskare', locale: 'sv' }, after: { name: 'Granskare Umeå', locale: 'en' } },
    })
  })

  test('hears what others change as it happens, until the session ends', async () => {
    const { ask, id } = await office.somebody('Granskare', [AUDITOR])
    const heard = (await ask.live.changes())[Symbol.asyncIterator]()
    const first = heard.next()
    await new Promise((resolve) => setTimeout(resolve, 20))
    office.parts.live.tell({ kind: 'agency', subject: 'polismyndigheten', by: 'somebody' })
    expect(await first).toMatchObject({ value: { subject: 'polismyndigheten' } })
    const second = heard.next()
    const administrator = await office.somebody('Administratör', [ADMINISTRATOR])
    await administrator.ask.accounts.endSessions({ id })
    office.parts.live.tell({ kind: 'agency', subject: 'migrationsverket', by: 'somebody' })
    expect(await second).toMatchObject({ done: true })
  })
})

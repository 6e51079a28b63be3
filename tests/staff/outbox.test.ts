import { accounts, mail } from '@samordning/db'
import { beforeEach, describe, expect, test } from 'vitest'
import { ADMINISTRATOR, AUDITOR, MORNING, NATIONAL, openOffice, type Office } from './office.ts'

const TO = 'samordnare.vasterbotten@lansstyrelsen.example'

let office: Office
let administrator: Awaited<ReturnType<Office['somebody']>>

beforeEach(async () => {
  office = await openOffice()
  administrator = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
})

const put = (subject: string, to = TO) =>
  office.db
    .transaction()
    .execute((tx) => mail.enqueue(tx, { to, subject, body: 'Öppna https://a.example/#hemlig', at: MORNING }))

describe('the outbox', () => {
  test('shows what waits, was sent and failed, the latest first, without what it says', async () => {
    const [sent, failed] = [await put('Skickad'), await put('Misslyckad')]
    await put('Väntande')
    await mail.markSent(office.db, sent, MORNING)
    await mail.markFailed(office.db, failed, { fault: '550 No such user', nextTry: null })
    const { items } = await administrator.ask.outbox.list({})
    expect(items).toMatchObject([
      { subject: 'Väntande', state: 'waiting', to: TO, tries: 0, nextTry: MORNING },
      { subject: 'Misslyckad', state: 'failed', fault: '550 No such user', tries: 1 },
      { subject: 'Skickad', state: 'sent', sent: MORNING },
    ])
    expect(JSON.stringify(items)).not.toContain('hemlig')
  })

  test('comes in parts', async () => {
    for (const subject of ['1', '2', '3']) await put(subject)
    const { items, nextCursor } = await administrator.ask.outbox.list({ limit: 2 })
    const rest = await administrator.ask.outbox.list({ limit: 2, cursor: nextCursor! })
    expect([items, rest.items].map((part) => part.map(({ subject }) => subject))).toEqual([['3', '2'], ['1']])
    expect(rest.nextCursor).toBeNull()
  })

  test('is for administrators', async () => {
    const auditor = await office.somebody('Granskare', [AUDITOR], { confirmed: true })
    const id = await put('Inbjudan')
    for (const ask of [
      () => auditor.ask.outbox.list({}),
      () => auditor.ask.outbox.open({ id }),
      () => auditor.ask.outbox.resend({ id }),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await office.trail()).map(({ kind }) => kind)).not.toContain('mail')
  })
})

describe('a mail that waits', () => {
  test('is read only after the second factor, and that is in the trail without what it says', async () => {
    const id = await put('Inbjudan')
    expect(await administrator.ask.outbox.open({ id })).toMatchObject({ body: 'Öppna https://a.example/#hemlig' })
    expect(await office.trail()).toMatchObject([
      { act: 'mail.read', kind: 'mail', subject: '1', actor: administrator.id, detail: {} },
    ])
    office.pass(6)
    await expect(administrator.ask.outbox.open({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('to somebody who has an account is read by nobody else: nobody becomes somebody else', async () => {
    const coordinator = await office.somebody('Nationell samordnare', [NATIONAL])
    const { mail: to } = (await accounts.find(office.db, coordinator.id))!
    const id = await put('Kom in igen', to.toUpperCase())
    await expect(administrator.ask.outbox.open({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect((await office.trail()).map(({ act }) => act)).not.toContain('mail.read')
  })

  test('that has failed is sent again when somebody asks for it', async () => {
    const id = await put('Inbjudan')
    await mail.markFailed(office.db, id, { fault: 'down', nextTry: null })
    await administrator.ask.outbox.resend({ id })
    expect(await mail.listDue(office.db, MORNING, 9)).toMatchObject([{ id, tries: 0 }])
    expect(office.wakings()).toBe(1)
    expect(await office.trail()).toMatchObject([{ act: 'mail.resent', subject: '1' }])
  })
})

test('a mail that has been sent is neither read nor sent again, and one that never was is not found', async () => {
  const id = await put('Inbjudan')
  await mail.markSent(office.db, id, MORNING)
  const { open, resend } = administrator.ask.outbox
  await expect(open({ id })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(resend({ id })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(open({ id: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(resend({ id: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await office.trail()).toEqual([])
  expect(office.wakings()).toBe(0)
})

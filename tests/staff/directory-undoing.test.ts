import { beforeEach, describe, expect, test } from 'vitest'
import { aDesk, BODY, GROUP, type Desk } from './desk.ts'
import { SOURCE, toldBy } from './directory.ts'
import { NATIONAL, type Office } from './office.ts'

const words = { sv: 'Något nytt' }
const since = { from: '2026-02-01', source: SOURCE }

let desk: Desk
let ask: Awaited<ReturnType<Office['somebody']>>['ask']
beforeEach(async () => {
  desk = await aDesk()
  ask = (await desk.office.somebody('Nationell samordnare', [NATIONAL])).ask
})

async function seats() {
  const { members } = await ask.groups.get({ slug: GROUP })
  return members.filter(({ fact }) => fact.agency === BODY).map(({ fact }) => [fact.from, fact.until])
}

describe('a change', () => {
  test('that only took something away is undone once, also when two undo it at once', async () => {
    const before = await seats()
    const { change } = await ask.groups.correct({
      ...{ slug: GROUP, part: 'members', id: desk.member.id, instead: null, source: SOURCE },
    })
    const both = await Promise.allSettled([1, 2].map(() => ask.changes.undo({ id: change })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await toldBy(ask.changes.undo({ id: change }))).toMatchObject({ code: 'CONFLICT', reason: 'undone' })
    expect(await seats()).toEqual(before)
  })

  test('is not undone where a seat would be held twice by what has come since', async () => {
    const reached = { kind: 'mail', value: 'gruppen@region.example', audience: 'public', holder: null } as const
    await ask.contacts.add({ agency: BODY, ...reached, purpose: { sv: 'Frågor om gruppen' }, ...since })
    const ended = await ask.groups.endMember({ slug: GROUP, id: desk.member.id, from: '2026-10-01', source: SOURCE })
    const added = await ask.groups.addMember({
      ...{ slug: GROUP, agency: BODY, listedAs: null, from: '2026-11-01', source: SOURCE },
    })
    expect(await toldBy(ask.changes.undo({ id: ended.change }))).toMatchObject({ reason: 'overlap' })
    await ask.changes.undo({ id: added.change })
    await ask.changes.undo({ id: ended.change })
    expect(await seats()).toContainEqual(['2024-05-01', null])
  })

  test('that made a group is not undone while somebody sits in it', async () => {
    const { slug, change } = await ask.groups.create({
      ...{ level: 'county', name: words, aliases: [], focus: words, mandate: null, counties: ['24'], ...since },
    })
    const member = await ask.groups.addMember({ slug, agency: BODY, listedAs: null, ...since })
    expect(await toldBy(ask.changes.undo({ id: change }))).toMatchObject({ code: 'CONFLICT', reason: 'in-use' })
    await ask.changes.undo({ id: member.change })
    await ask.changes.undo({ id: change })
    expect((await toldBy(ask.groups.get({ slug }))).code).toBe('NOT_FOUND')
  })

  test('that made a support line is not undone while another body runs it too', async () => {
    const { slug, change } = await ask.supportLines.create({
      ...{ name: words, number: null, printedAs: [], audiences: ['affected'], purpose: words, hours: null, cost: null },
      ...{ fallbacks: [], owner: BODY, ...since },
    })
    const owner = await ask.supportLines.addOwner({ slug, agency: 'region-norrbotten', ...since })
    expect(await toldBy(ask.changes.undo({ id: change }))).toMatchObject({ code: 'CONFLICT', reason: 'in-use' })
    await ask.changes.undo({ id: owner.change })
    await ask.changes.undo({ id: change })
    expect((await toldBy(ask.supportLines.get({ slug }))).code).toBe('NOT_FOUND')
  })
})

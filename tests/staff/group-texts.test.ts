import type { Instant, Slug } from '@samordning/domain'
import { beforeEach, expect, test } from 'vitest'
import { SOURCE } from './directory.ts'
import type { Office } from './office.ts'
import { aNewsroom, EDITOR, published, readersOf, write, type Somebody } from './texts.ts'

const GROUP = 'vasterbotten' as Slug
const ADDRESS = { kind: 'group-text' as const, slug: GROUP }
const COORDINATOR = { role: 'coordinator', group: GROUP, agency: null } as const
let office: Office
let writer: Somebody
let reviewer: Somebody

beforeEach(async () => {
  ;({ office, reviewer } = await aNewsroom())
  writer = await office.somebody('Samordnare Västerbotten', [COORDINATOR], { confirmed: true })
})

const readers = () => readersOf(office)

async function hitsOf(query: string) {
  const { groups } = await readers().search.find({ query })
  return groups.flatMap(({ hits }) => hits.map(({ kind, slug }) => `${kind} ${slug}`))
}

test('what is told of a group is changed by its coordinator, checked, and public with its change', async () => {
  const before = await readers().groups.get({ slug: GROUP })
  expect(before.written).toMatchObject({
    edition: null,
    provenance: before.group.provenance,
    updated: before.group.provenance.recorded,
  })
  await write(writer, ADDRESS, 'Regnbågsforell i [Västerbotten](ref:group/vasterbotten).')
  expect((await readers().groups.get({ slug: GROUP })).written).toEqual(before.written)
  expect(await hitsOf('regnbågsforell')).toEqual([])

  await published({ writer, reviewer, address: ADDRESS }, { note: { sv: 'Fisken är med.' } })
  const { group, written } = await readers().groups.get({ slug: GROUP })
  expect(written!.text).toHaveLength(before.written!.text!.length + 1)
  expect(written!.edition).toMatchObject({ number: 2, changes: [{ note: { sv: 'Fisken är med.' } }, { note: null }] })
  expect(written!.updated).toBe(office.now().slice(0, 10))
  expect(await hitsOf('regnbågsforell')).toEqual(['group vasterbotten'])
  expect(await hitsOf(group.name.sv)).toContain('group vasterbotten')
})

test('a group whose text is withdrawn is found by its name still, once, and says why the text is gone', async () => {
  await write(writer, ADDRESS, 'Regnbågsforell.')
  await published({ writer, reviewer, address: ADDRESS }, { note: { sv: 'Ett stycke till.' } })
  const reason = { sv: 'Texten skrivs om.' }
  const languages = ['sv' as const, 'en' as const]
  await writer.ask.documents.withdraw({ ...ADDRESS, languages, at: null, reason, redirect: null })
  const { group, written } = await readers().groups.get({ slug: GROUP })
  expect(written).toMatchObject({ text: null, edition: { tombstone: { reason } } })
  expect(await hitsOf('regnbågsforell')).toEqual([])
  expect((await hitsOf(group.name.sv)).filter((hit) => hit === 'group vasterbotten')).toHaveLength(1)
})

test('a text of a group is found as the group from the moment that it is public, and the group before as after', async () => {
  await write(writer, ADDRESS, 'Regnbågsforell.')
  await published(
    { writer, reviewer, address: ADDRESS },
    { note: { sv: 'Ett stycke till.' }, at: { day: '2027-02-01', time: '08:00' } },
  )
  const at = (now: string) => readersOf(office, now as Instant)
  const find = async (query: string, now: string) => {
    const { groups } = await at(now).search.find({ query, kind: 'group' })
    return groups.flatMap(({ hits }) => hits).filter(({ slug }) => slug === GROUP).length
  }
  expect(await find('regnbågsforell', '2027-02-01T06:59:59.999Z')).toBe(0)
  expect(await find('regnbågsforell', '2027-02-01T07:00:00.000Z')).toBe(1)
  for (const now of ['2027-02-01T06:59:59.999Z', '2027-02-01T07:00:00.000Z'])
    expect(await find('samordningsgruppen i västerbotten', now)).toBe(1)
})

test('nobody of another group writes it, and what was written for one is the group’s own', async () => {
  const other = { role: 'coordinator', group: 'norrbotten' as Slug, agency: null } as const
  const neighbour = await office.somebody('Samordnare Norrbotten', [other], { confirmed: true })
  await expect(write(neighbour, ADDRESS, 'Regnbågsforell.')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const text = await neighbour.ask.documents.get(ADDRESS)
  expect(text.may).toMatchObject({ write: false, submit: false })
})

test('a group that has no text gets one, called as the group is; another group, and none at all, are refused', async () => {
  const editor = await office.somebody('Redaktör', [EDITOR])
  const national = await office.somebody('Nationell samordnare', [{ role: 'national', group: null, agency: null }])
  const name = { sv: 'Samordningsgruppen i provet' }
  const said = { name, aliases: [], focus: { sv: 'Prov' }, mandate: null, counties: ['24' as const] }
  const { slug, change } = await national.ask.groups.create({ ...said, level: 'county', from: '2026', source: SOURCE })
  expect((await editor.ask.groups.get({ slug })).hasText).toBe(false)
  expect((await readers().groups.get({ slug })).written).toBeNull()

  const address = await editor.ask.documents.create({ kind: 'group-text', group: slug, source: SOURCE })
  expect(address).toEqual({ kind: 'group-text', slug })
  expect((await editor.ask.groups.get({ slug })).hasText).toBe(true)
  const row = (await editor.ask.documents.list()).find((one) => one.kind === 'group-text' && one.slug === slug)
  expect(row).toMatchObject({ title: name, groups: [slug], situation: 'draft' })
  await expect(national.ask.changes.undo({ id: change })).rejects.toMatchObject({
    cause: { told: { reason: 'in-use' } },
  })
  await expect(editor.ask.documents.create({ kind: 'group-text', group: GROUP, source: SOURCE })).rejects.toMatchObject(
    { code: 'CONFLICT' },
  )
  await expect(
    editor.ask.documents.create({ kind: 'group-text', group: 'ingen-alls' as Slug, source: SOURCE }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(
    writer.ask.documents.create({ kind: 'group-text', group: 'nmt' as Slug, source: SOURCE }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

import { expect, test } from 'vitest'
import { ADMINISTRATOR, COORDINATOR, openOffice } from './office.ts'

test('whoever gives out roles chooses among groups and agencies by their names of today', async () => {
  const office = await openOffice('all')
  const { ask } = await office.somebody('Administratör', [ADMINISTRATOR])
  const { groups, agencies } = await ask.names.list()
  expect(groups).toContainEqual({ slug: 'vasterbotten', name: expect.objectContaining({ sv: expect.any(String) }) })
  expect(agencies.find(({ slug }) => slug === 'polismyndigheten')?.name.sv).toBe('Polismyndigheten')
})

test('an invitation tells what the group and the agency are called, to somebody who has no account', async () => {
  const office = await openOffice('all')
  const { ask } = await office.somebody('Administratör', [ADMINISTRATOR], { confirmed: true })
  const { link } = await ask.accounts.invite({
    mail: 'polisen.vasterbotten@polisen.example',
    name: 'Ledamot, Polisen',
    locale: 'sv',
    grants: [{ role: 'member', group: 'vasterbotten', agency: 'polismyndigheten' }] as never,
  })
  const { names } = await office.browser().ask.invitations.get({ token: link.split('#')[1]! })
  expect(names.map(({ slug }) => slug).sort()).toEqual(['polismyndigheten', 'vasterbotten'])
})

test('what facts lean on is called by its title: the sources asked for, and no others', async () => {
  const office = await openOffice('all')
  const { ask } = await office.somebody('Samordnare', [COORDINATOR])
  const { names } = await ask.agencies.get({ slug: 'region-vasterbotten' })
  const keys = names.flatMap(({ fact }) => fact.provenance.sources.map(({ source }) => source))
  const found = await ask.directory.sources({ keys })
  expect(found.map(({ key }) => key).sort()).toEqual([...new Set(keys)].sort())
  expect(found.every(({ title }) => title.sv.length > 0)).toBe(true)
})

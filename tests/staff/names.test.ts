import { expect, test } from 'vitest'
import { ADMINISTRATOR, openOffice } from './office.ts'

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

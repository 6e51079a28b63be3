import { expect, test } from 'vitest'
import { changes } from './flat.ts'

test('only what differs is told, part by part', () => {
  const before = { name: { sv: 'Polisen' }, grants: [{ role: 'member', group: 'gotland' }] }
  const after = { name: { sv: 'Polisen' }, grants: [{ role: 'coordinator', group: 'gotland' }, { role: 'editor' }] }
  expect(changes(before, after)).toEqual([
    { name: 'grants 1 role', before: 'member', after: 'coordinator' },
    { name: 'grants 2 role', before: '', after: 'editor' },
  ])
})

test('a thing that came or went is told whole', () => {
  expect(changes(null, { name: 'x', end: null })).toEqual([{ name: 'name', before: '', after: 'x' }])
  expect(changes({ name: 'x' }, undefined)).toEqual([{ name: 'name', before: 'x', after: '' }])
})

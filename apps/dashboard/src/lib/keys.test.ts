import { expect, test } from 'vitest'
import { KEYS, press, type Does, type Pressed } from './keys.ts'

const on = { singleKeys: true }

function does(keys: string[], options = on, more: Partial<Pressed> = {}): Does | null {
  let before: readonly string[] = []
  let done: Does | null = null
  for (const key of keys) {
    const after = press(before, { key, isMod: false, isTyping: false, ...more }, options)
    before = after.before
    done = after.does
  }
  return done
}

test('g and then a letter goes to a page', () => {
  expect(does(['g', 's'])).toEqual({ go: '/spar' })
})

test('a letter alone goes nowhere', () => {
  expect(does(['m'])).toBeNull()
})

test('after a key that leads nowhere the next one begins afresh', () => {
  expect(does(['g', 'x', 'g', 'h'])).toEqual({ go: '/' })
  expect(does(['g', '?'])).toEqual({ act: 'help' })
})

test('while somebody types only keys with Ctrl or Cmd do anything', () => {
  expect(does(['?'], on, { isTyping: true })).toBeNull()
  expect(does(['k'], on, { isTyping: true, isMod: true })).toEqual({ act: 'palette' })
})

test('single keys can be turned off', () => {
  expect(does(['g', 'h'], { singleKeys: false })).toBeNull()
  expect(does(['K'], { singleKeys: false }, { isMod: true })).toEqual({ act: 'palette' })
})

test('no key begins what another one ends', () => {
  const all = KEYS.map(({ keys }) => keys.join(' '))
  expect(new Set(all).size).toBe(all.length)
  expect(all.filter((one) => all.some((other) => other.startsWith(`${one} `)))).toEqual([])
})

import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

test('needs no settings at all', () => {
  expect(readEnv('/srv', {})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: '/srv/data',
    publicOrigin: 'http://127.0.0.1:3000',
  })
})

test('takes an absolute folder as it is, and an origin without what follows it', () => {
  const env = readEnv('/srv', { DATA_DIR: '/var/lib/samordning', PUBLIC_ORIGIN: 'https://www.example.se/' })
  expect(env).toMatchObject({ dataDir: '/var/lib/samordning', publicOrigin: 'https://www.example.se' })
})

test.for([
  ['PORT', '65536'],
  ['PORT', '3000x'],
  ['PORT', ''],
  ['HOST', 'not a host'],
  ['DATA_DIR', ' '],
  ['PUBLIC_ORIGIN', 'www.example.se'],
  ['PUBLIC_ORIGIN', 'ftp://example.se'],
  ['HOST', 'two\nlines'],
] as const)('refuses %s=%j in one line that names it', ([name, value]) => {
  expect(() => readEnv('/srv', { [name]: value })).toThrow(/^[^\n]+$/)
  expect(() => readEnv('/srv', { [name]: value })).toThrow(`${name} can't be ${JSON.stringify(value)}: set it to `)
})

import { expect, test } from 'vitest'
import { readEnv, staffOriginOf } from './env.ts'

test('needs no settings at all', () => {
  expect(readEnv('/srv', {})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: '/srv/data',
    publicOrigin: 'http://127.0.0.1:3000',
    staffPort: 3001,
    staffOrigin: null,
    smtp: null,
    linkChecks: 'own',
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
  ['STAFF_PORT', '-1'],
  ['STAFF_ORIGIN', 'arbetsyta.example.se'],
  ['STAFF_ORIGIN', 'http://arbetsyta.example.se'],
  ['HOST', 'not a host'],
  ['DATA_DIR', ' '],
  ['PUBLIC_ORIGIN', 'www.example.se'],
  ['PUBLIC_ORIGIN', 'ftp://example.se'],
  ['HOST', 'two\nlines'],
  ['MAIL_FROM', 'Samordning'],
] as const)('refuses %s=%j in one line that names it', ([name, value]) => {
  expect(() => readEnv('/srv', { [name]: value })).toThrow(/^[^\n]+$/)
  expect(() => readEnv('/srv', { [name]: value })).toThrow(`${name} can't be ${JSON.stringify(value)}: set it to `)
})

test('members reach a machine of their own by its name: no passkey can be bound to a number', () => {
  expect(staffOriginOf('127.0.0.1', 3001)).toBe('http://localhost:3001')
  expect(staffOriginOf('intern.example', 3001)).toBe('http://intern.example:3001')
})

test('takes a mail server together with the address that mail is sent from', () => {
  const SMTP_URL = 'smtps://user:secret@mail.example.se?requireTLS=true'
  const MAIL_FROM = 'samordning@example.se'
  expect(readEnv('/srv', { SMTP_URL, MAIL_FROM }).smtp).toEqual({ url: SMTP_URL, from: MAIL_FROM })
  expect(() => readEnv('/srv', { SMTP_URL })).toThrow(/^MAIL_FROM is missing: set it to the address [^\n]+$/)
})

test.for(['mail.example.se', 'https://user:secret@mail.example.se', 'smtp://', 'smtp://user:secret@'])(
  'refuses the mail server %j without showing what it was',
  (SMTP_URL) => {
    const read = () => readEnv('/srv', { SMTP_URL, MAIL_FROM: 'samordning@example.se' })
    expect(read).toThrow(/^SMTP_URL can't be used: set it to a mail server[^\n]+$/)
    expect(read).not.toThrow('secret')
  },
)

import { staffRouter } from '@samordning/api/staff'
import { readContent } from '@samordning/content'
import type { Database } from '@samordning/db'
import { beforeAll, expect, test } from 'vitest'
import { aDesk, BODY, GROUP, type Desk } from './desk.ts'
import { SOURCE } from './directory.ts'
import { directoryExamples, openExamples, otherExamples, type Example } from './examples.ts'
import { ADMINISTRATOR, AUDITOR, MEMBER, NATIONAL } from './office.ts'

const content = readContent()
const examples: Record<string, Example> = { ...directoryExamples, ...otherExamples, ...openExamples }
const EVERYTHING = [NATIONAL, ADMINISTRATOR, AUDITOR]

/** Every procedure that reads, and the most queries that it may take, of which two say who asks. */
const limits: Record<string, number> = {
  'accounts.get': 11,
  'accounts.invitations': 4,
  'accounts.list': 5,
  'agencies.export': 11,
  'agencies.get': 31,
  'agencies.list': 11,
  'appointments.export': 7,
  'appointments.list': 7,
  'changes.list': 21,
  'contacts.export': 20,
  'contacts.list': 20,
  'directory.find': 11,
  'directory.sources': 4,
  'documents.difference': 9,
  'documents.english': 13,
  'documents.find': 5,
  'documents.get': 14,
  'documents.history': 10,
  'documents.list': 16,
  'documents.queue': 11,
  'documents.referring': 8,
  'documents.rules': 8,
  'files.get': 10,
  'files.list': 9,
  'groups.export': 8,
  'groups.get': 18,
  'groups.list': 8,
  'invitations.get': 4,
  'links.list': 5,
  'me.waiting': 35,
  'me.ways': 6,
  'names.list': 8,
  'outbox.list': 4,
  'sessions.current': 3,
  'sessions.list': 4,
  'supportLines.export': 9,
  'supportLines.get': 23,
  'supportLines.list': 9,
  'surveys.form': 14,
  'surveys.get': 15,
  'surveys.history': 9,
  'surveys.list': 8,
  'surveys.questions': 5,
  'surveys.reminders': 12,
  'surveys.report': 20,
  'trail.list': 6,
  'trail.state': 6,
}
const reading = Object.keys(limits)

let desk: Desk
let queries = 0
let call: (name: string, input: unknown) => Promise<unknown>

beforeAll(async () => {
  desk = await aDesk()
  const { office } = desk
  const somebody = await office.somebody('Någon med alla roller', EVERYTHING, { confirmed: true })
  const { ask } = office.browser(somebody.token(), { db: counted(office.db) })
  call = (name, input) => {
    const [router, procedure] = name.split('.') as [string, string]
    const all = ask as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
    return all[router]![procedure]!(input)
  }
})

function counted(db: Database): Database {
  return db.withPlugin({
    transformQuery({ node }) {
      queries += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
}

/** How many queries a call takes. A link that leads nowhere is refused, which is an answer. */
async function queriesOf(name: string, input: unknown = examples[name]?.input?.(desk)): Promise<number> {
  queries = 0
  const asked = call(name, input)
  await (name in openExamples ? asked.catch(() => undefined) : asked)
  return queries
}

test.for(Object.entries(limits))('%s keeps to its number of queries', async ([name, most]) => {
  const count = await queriesOf(name)
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThanOrEqual(most)
})

test('whichever body, group or line is opened', async () => {
  const things: [name: string, all: readonly { slug: string }[]][] = [
    ['agencies.get', content.agencies],
    ['groups.get', content.groups],
    ['supportLines.get', content.supportLines],
  ]
  for (const [name, all] of things) {
    for (const { slug } of all) expect(await queriesOf(name, { slug }), slug).toBeLessThanOrEqual(limits[name]!)
  }
})

test('no procedure that reads is left out', () => {
  const procedures = Object.entries(
    staffRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>,
  )
  const found = procedures.filter(([, { _def }]) => _def.type === 'query').map(([name]) => name)
  expect(reading).toEqual(found.toSorted())
})

test('none takes more queries when there is more to read', async () => {
  const before = await counts()
  await growMuch()
  expect(await counts()).toEqual(before)
})

async function counts(): Promise<Record<string, number>> {
  const all: Record<string, number> = {}
  for (const name of reading) all[name] = await queriesOf(name)
  return all
}

/** More of everything that lists are made of: members and their people, contacts, lines, changes, accounts, mail, entries. */
async function growMuch(): Promise<void> {
  const { ask } = await desk.office.somebody('Nationell samordnare', EVERYTHING, { confirmed: true })
  const since = { from: '2024-06-01', source: SOURCE }
  const said = { ...since, agency: BODY }
  const others = content.agencies.map(({ slug }) => slug).filter((slug) => slug.startsWith('region-') && slug !== BODY)
  for (const [number, agency] of others.slice(0, 5).entries()) {
    const name = { sv: `Nummer ${number}` }
    const mail = `nummer${number}@region.example`
    await ask.groups.addMember({ slug: GROUP, agency, listedAs: null, ...since })
    await ask.groups.addRepresentative({ slug: GROUP, agency, person: `Ledamot ${number}`, ...since })
    await ask.contacts.add({ ...said, kind: 'mail', value: mail, purpose: name, audience: 'members', holder: null })
    const post = { role: { sv: 'Samordnare' }, office: 'other' as const, counties: ['24'] }
    await ask.appointments.add({ ...said, person: `Samordnare ${number}`, nameVariants: [], ...post })
    await ask.agencies.addSuccession({ slug: BODY, kind: 'task-transfer', to: agency, on: null, source: SOURCE })
    const line = { name, number: `020-00 00 1${number}`, printedAs: [], purpose: name, hours: null, cost: null }
    const terms = { ...line, audiences: ['affected' as const], fallbacks: [] }
    await ask.supportLines.create({ slug: `linje-${number}`, ...terms, owner: BODY, ...since })
    await ask.accounts.invite({ mail, name: `Inbjuden ${number}`, locale: 'sv', grants: [MEMBER] })
    await desk.office.somebody(`Ledamot ${number}`, [MEMBER])
  }
}

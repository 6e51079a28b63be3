import { createCaller } from '@samordning/api'
import { GROUP_FACTS, facts, groups, people, type Database } from '@samordning/db'
import { ContactPoint, Representation, calendarDate } from '@samordning/domain'
import { createPublicSite } from '@samordning/public/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageTypes } from '../support/pages.ts'
import { questions } from '../support/questions.ts'
import { loadedDatabase } from './loaded.ts'

const today = calendarDate('2026-11-22')
const origin = 'http://127.0.0.1:3000'
const board = 'lansstyrelsen-vasterbotten'
const provenance = {
  fact: 'D1',
  sources: [{ source: 'arbetsytan', place: 'ett prov' }],
  confidence: 'high',
  recorded: today,
}
/** What nobody but members may see. */
const SECRETS = [
  'Ombudet för Västerbotten',
  'Nå ombudet',
  'Innersta kretsen',
  'eget@styrelsen.example',
  'inne@styrelsen.example',
]
const OPEN = 'Nå funktionen'

let db: Database

beforeAll(async () => {
  db = await loadedDatabase()
  const period = { from: '2020-01-01', until: null }
  const fact = Representation.parse({ ...period, agency: board, person: SECRETS[0], provenance })
  await facts.insert(db, GROUP_FACTS.representatives, { of: 'vasterbotten', fact })
  const contact = { ...period, agency: board, kind: 'mail', provenance }
  for (const own of [
    { purpose: { sv: SECRETS[1] }, value: SECRETS[3], audience: 'public', holder: 'D1' },
    { purpose: { sv: SECRETS[2] }, value: SECRETS[4], audience: 'members', holder: null },
    { purpose: { sv: OPEN }, value: 'alla@styrelsen.example', audience: 'public', holder: null },
  ])
    await people.saveContactPoint(db, ContactPoint.parse({ ...contact, ...own }))
})

const secretsIn = (text: string) => SECRETS.filter((secret) => text.includes(secret))

describe('who represents a member, and what a person or members alone are reached by', () => {
  test('is there for the staff side, which asks for it', async () => {
    const at = { db, known: null }
    const { representatives } = await groups.listEntries(at, 'vasterbotten')
    expect(representatives.map(({ fact }) => fact.person)).toEqual([SECRETS[0]])
    const contacts = JSON.stringify(await people.listContactEntries(at, [board]))
    expect(secretsIn(contacts)).toEqual(SECRETS.slice(1))
  })

  test('is in no answer of the public procedures', async () => {
    const answers = await answersToAll()
    expect(answers).toContain(OPEN)
    expect(secretsIn(answers)).toEqual([])
  })

  test('is found by no search', async () => {
    const api = createCaller({ db, today })
    for (const query of SECRETS) expect((await api.search.find({ query })).total).toBe(0)
  })

  test('is on no page', async () => {
    const pages = await everyPage()
    expect(pages).toContain(OPEN)
    expect(secretsIn(pages)).toEqual([])
  })
})

async function answersToAll(): Promise<string> {
  const api = createCaller({ db, today })
  const answers: unknown[] = []
  for (const [name, inputs] of Object.entries(questions)) {
    const [router, procedure] = name.split('.') as [keyof typeof api, string]
    const ask = (api[router] as unknown as Record<string, (input: object) => Promise<unknown>>)[procedure]!
    for (const input of inputs) answers.push(await ask(input))
  }
  for (const { slug } of (await api.counties.list()).items) answers.push(await api.counties.get({ slug }))
  answers.push(await api.agencies.get({ slug: board }))
  return JSON.stringify(answers)
}

async function everyPage(): Promise<string> {
  const site = createPublicSite()
  const api = createCaller({ db, today })
  const paths = [...pageTypes.map(({ path }) => path), '/lan/vasterbotten', `/myndigheter/${board}`]
  const pages = paths.map(async (path) => {
    const request = new Request(new URL(path, origin))
    const answer = await site(request, { api, today, origin, report: (error) => expect.fail(String(error)) })
    return await answer.text()
  })
  return (await Promise.all(pages)).join('\n')
}

import { TRPCError } from '@trpc/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { BODY, aDesk, takenBack, type Desk } from './desk.ts'
import { SOURCE, toldBy } from './directory.ts'
import { directoryExamples, otherExamples, type Example } from './examples.ts'
import { ADMINISTRATOR, AUDITOR, NATIONAL } from './office.ts'

// A number that belongs to nobody: the tax agency's own example.
const NUMBERS = ['19121212-1212', '121212 1212', '191212121212']

let desk: Desk
let token: string | null
beforeAll(async () => {
  desk = await aDesk()
  token = (await desk.office.somebody('Alla roller', [NATIONAL, ADMINISTRATOR, AUDITOR], { confirmed: true })).token()
})

type Words = { code: string; fields: Record<string, { sv: string }> }

/** How a call with some input ends; what it did is taken back. */
async function send(name: string, input: object): Promise<Words> {
  const [router, procedure] = name.split('.') as [string, string]
  return takenBack(desk.office.db, async (db) => {
    const { ask } = desk.office.browser(token, { db })
    try {
      await (ask as unknown as Record<string, Record<string, (input: object) => Promise<unknown>>>)[router]![
        procedure
      ]!(input)
      return { code: 'done', fields: {} }
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error
      const { told, issues = [] } = error.cause as { told?: { fields: Words['fields'] }; issues?: Issue[] }
      const fields = issues.map(({ path, params }) => [path.join('.'), params?.told ?? { sv: '' }] as const)
      return { code: error.code, fields: { ...Object.fromEntries(fields), ...told?.fields } }
    }
  })
}

type Issue = { path: (string | number)[]; params?: { told?: { sv: string } } }

/** Every text in an input, by its path, and the input with another text in its place. */
function textsIn(input: object): { path: string; text: string; put: (text: string) => object }[] {
  const found: ReturnType<typeof textsIn> = []
  const walk = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string')
      found.push({ path: path.join('.'), text: value, put: (text) => replaced(input, path, text) })
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) walk(part, [...path, Array.isArray(value) ? Number(key) : key])
  }
  walk(input, [])
  return found
}

function replaced(input: object, path: readonly (string | number)[], text: string): object {
  const copy = structuredClone(input) as Record<string | number, unknown>
  let here = copy
  for (const key of path.slice(0, -1)) here = here[key] as Record<string | number, unknown>
  here[path.at(-1)!] = text
  return copy
}

/** A text with something put into it where its form allows it. */
function withIn(text: string, more: string): string {
  if (text.includes('@')) return `${more.replaceAll(' ', '')}${text}`
  return text.startsWith('http') ? `${text}${more.replaceAll(' ', '')}` : `${text} ${more}`
}

const examples: Record<string, Example> = { ...directoryExamples, ...otherExamples }
const changing = [
  ...Object.keys(directoryExamples).filter((name) => !/\.(list|export|get|find|sources|undo)$/.test(name)),
  ...['accounts.invite', 'me.change', 'trail.list'],
]

describe.each(changing)('%s', (name) => {
  test('takes no personal identity number in any of its texts, and says why where words are free', async () => {
    let free = 0
    for (const { path, text, put } of textsIn(examples[name]!.input!(desk))) {
      const isFree = (await send(name, put(withIn(text, 'x')))).code === 'done'
      free += Number(isFree)
      for (const number of NUMBERS) {
        const { code, fields } = await send(name, put(withIn(text, number)))
        expect(code, `${path}: ${number}`).toBe('BAD_REQUEST')
        if (isFree) expect(fields[path]?.sv, `${path}: ${number}`).toContain('personnummer')
      }
    }
    if (name !== 'supportLines.assure') expect(free).toBeGreaterThan(0)
  })

  test('refuses a field that it does not know', async () => {
    expect((await send(name, { ...examples[name]!.input!(desk), annat: 1 })).code).toBe('BAD_REQUEST')
  })
})

test('an address name is nobody’s number either', async () => {
  const input = { ...directoryExamples['agencies.create']!.input!(desk), slug: 'anna-19121212-1212' }
  expect(await send('agencies.create', input)).toMatchObject({ code: 'BAD_REQUEST', fields: { slug: {} } })
})

test('what is not there is refused at the field, or not found', async () => {
  const { ask } = await desk.office.somebody('Nationell samordnare', [NATIONAL])
  const member = {
    slug: 'vasterbotten',
    agency: 'finns-inte',
    listedAs: null,
    from: '2027-01-01',
    source: SOURCE,
  }
  expect(await toldBy(ask.groups.addMember(member))).toMatchObject({ reason: 'no-such-thing', fields: { agency: {} } })
  const away = { ...member, slug: 'finns-inte', agency: BODY }
  expect((await toldBy(ask.groups.addMember(away))).code).toBe('NOT_FOUND')
  const rename = {
    slug: 'finns-inte',
    name: { sv: 'x' },
    aliases: [],
    corrects: true as const,
    source: SOURCE,
    seen: [],
  }
  expect((await toldBy(ask.agencies.rename(rename))).code).toBe('NOT_FOUND')
  expect((await toldBy(ask.contacts.end({ id: 99_999, from: '2027-01-01', source: SOURCE }))).code).toBe('NOT_FOUND')
  expect((await toldBy(ask.changes.undo({ id: 99_999 }))).code).toBe('NOT_FOUND')
})

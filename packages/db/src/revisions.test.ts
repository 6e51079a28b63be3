import { instant, type Block, type DocumentContent } from '@samordning/domain'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateToLatest } from './database-file.ts'
import { openDatabase, type Database } from './database.ts'
import * as documents from './documents.ts'
import * as revisions from './revisions.ts'

const AT = instant(new Date('2026-11-23T08:00:00Z'))

let db: Database
let document: number

beforeEach(async () => {
  db = openDatabase(':memory:')
  await migrateToLatest(db)
  await documents.ensure(db, 'page', 'om')
  document = (await revisions.findDocument(db, 'page', 'om'))!.id
})

const paragraph = (key: number, words: string): Block => ({
  key: String(key).padStart(8, '0'),
  type: 'paragraph',
  text: { sv: words },
})

function aPage(body: Block[]): DocumentContent {
  const provenance = {
    ...{ fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high' as const },
    ...{ recorded: '2026-11-23' as never, superseded: null },
  }
  return { kind: 'page', value: { slug: 'om', title: { sv: 'Om' }, lead: null, body, describes: [], provenance } }
}

async function write(number: number, body: Block[], english = {}) {
  return revisions.insert(db, document, { number, content: aPage(body), english, account: null, at: AT })
}

describe('a revision', () => {
  test('is read as it was written, whichever came after it', async () => {
    const [first, second] = [
      [paragraph(1, 'Ett'), paragraph(2, 'Två')],
      [paragraph(2, 'Två'), paragraph(1, 'Ändrat')],
    ]
    await write(1, first, { title: { of: 'x', since: null } })
    await write(2, second)
    expect(await revisions.find(db, document, 1)).toMatchObject({
      content: aPage(first),
      english: { title: { of: 'x', since: null } },
    })
    expect((await revisions.find(db, document))?.content).toEqual(aPage(second))
    expect((await revisions.list(db, document)).map(({ number }) => number)).toEqual([2, 1])
  })

  test('with the same words has the same hash, and any other word, order, mark or head another', async () => {
    const body = [paragraph(1, 'Ett'), paragraph(2, 'Två')]
    const hash = await write(1, body)
    expect(await write(2, body)).toBe(hash)
    expect(revisions.revisionHash(aPage(body), {})).toBe(hash)
    const others = [
      revisions.revisionHash(aPage([paragraph(1, 'Ett '), paragraph(2, 'Två')]), {}),
      revisions.revisionHash(aPage(body.toReversed()), {}),
      revisions.revisionHash(aPage(body), { title: { of: 'y', since: null } }),
      revisions.revisionHash({ kind: 'page', value: { ...aPage(body).value, slug: 'annan' } as never }, {}),
    ]
    expect(new Set([hash, ...others]).size).toBe(5)
  })

  test('of a number that is there already is refused, and nothing of the one that is there is changed', async () => {
    await write(1, [paragraph(1, 'Ett')])
    await expect(write(1, [paragraph(1, 'Två')])).rejects.toThrow('there is a revision of that number')
    expect((await revisions.find(db, document))?.content).toEqual(aPage([paragraph(1, 'Ett')]))
  })

  test.each(['text_block', 'revision', 'publication_step'])('is never changed or taken away in %s', async (table) => {
    await write(1, [paragraph(1, 'Ett')])
    await db.insertInto('publication_step').values({ document, step: '{}', at: AT, account: null }).execute()
    const column = table === 'text_block' ? 'document' : 'at'
    await expect(sql`update ${sql.table(table)} set ${sql.ref(column)} = 'x'`.execute(db)).rejects.toThrow(
      'is never changed',
    )
    await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow('is never deleted')
  })
})

test('500 revisions of a text of 20,000 words take little more room than one, and the newest is read at once', async () => {
  const words = Array.from({ length: 400 }, (_, number) => paragraph(number, `${'ord '.repeat(49)}${number}`))
  for (let number = 1; number <= 500; number += 1)
    await write(number, words.with(number % 400, paragraph(number % 400, `Ändrat ${number}`)))
  const { rows } = await sql<{ blocks: number; bytes: number }>`
    select count(*) as blocks, sum(length(document)) as bytes from text_block
  `.execute(db)
  expect(rows[0]).toMatchObject({ blocks: 400 + 500 })
  expect(rows[0]!.bytes).toBeLessThan(200_000)
  const started = performance.now()
  const newest = await revisions.find(db, document)
  await revisions.list(db, document)
  // Far above what it takes (3 ms): slow enough to be a fault, whatever else the machine does.
  const took = performance.now() - started
  expect(took).toBeLessThan(300)
  expect(newest?.content.value.body).toHaveLength(400)
})

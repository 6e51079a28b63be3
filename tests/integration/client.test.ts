import { createClient } from '@samordning/api/client'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, expectTypeOf, inject, test } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))

test('the lines of the README ask the running server, in plain Node', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const [, lines = ''] = /```ts\n(.*?createClient.*?)```/s.exec(readme) ?? []
  expect(lines.split('\n').filter((line) => line.trim() !== '')).toHaveLength(4)
  const program = `${lines.replace(/'http[^']*'/, JSON.stringify(inject('origin')))}; console.log(JSON.stringify({ law, group }))`

  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: here })
  const { law, group } = JSON.parse(stdout) as {
    law: { date: string; offences: object[] }
    group: { times: { on: string } }
  }
  expect(group.times.on).toBe('2009-09-30')
  expect(law.date).toBe('2011-07-01')
  expect(law.offences[0]).toMatchObject({
    offence: 'purchase',
    fines: true,
    maxMonths: 12,
    amendingAct: 'SFS 2011:517',
  })
})

test('answers are typed from the procedure to the caller', async () => {
  const client = createClient(inject('origin'))
  const { offences } = await client.legislation.onDate.query({ date: '2011-07-01' })
  expectTypeOf(offences[0]!.offence).toEqualTypeOf<
    'purchase' | 'purchase-from-child' | 'trafficking' | 'exploitation' | 'procuring'
  >()
  expectTypeOf(offences[0]!.maxMonths).toEqualTypeOf<number | null>()
  expectTypeOf(offences[0]!.attempt).toEqualTypeOf<boolean | null>()
  expectTypeOf(client.sources.get.query).parameter(0).toEqualTypeOf<{ slug: string }>()
  // @ts-expect-error A misspelt procedure is found before anything runs.
  expect(client.legislation.onDay).toBeDefined()
})

test('takes the address of the site with or without a slash at the end, or of any page', async () => {
  for (const address of ['', '/', '/lan/vasterbotten']) {
    const { county } = await createClient(inject('origin') + address).counties.get.query({ slug: 'orebro' })
    expect(county.shortName).toBe('Örebro')
  }
})

test('several questions at once travel together, and each gets its own answer or refusal', async () => {
  const { counties, news } = createClient(inject('origin'))
  const [gotland, missing, newest] = await Promise.allSettled([
    counties.get.query({ slug: 'gotland' }),
    counties.get.query({ slug: 'atlantis' }),
    news.list.query({ limit: 1 }),
  ])
  expect(gotland).toMatchObject({ value: { county: { code: '09' } } })
  expect(missing).toMatchObject({ reason: { message: 'No such county', data: { code: 'NOT_FOUND', httpStatus: 404 } } })
  expect(newest).toMatchObject({ value: { items: [{}] } })
})

test('more than twenty questions at once are answered too', async () => {
  const client = createClient(inject('origin'))
  const { items } = await client.counties.list.query()
  const found = await Promise.all(items.map(({ slug }) => client.counties.get.query({ slug })))
  expect(found.map((one) => one.county.slug)).toEqual(items.map(({ slug }) => slug))
})

test('long questions travel in addresses that the server takes', async () => {
  const { search } = createClient(inject('origin'))
  const asking = Array.from({ length: 20 }, () => search.find.query({ query: 'ö'.repeat(200) }))
  expect((await Promise.all(asking)).map((one) => one.total)).toEqual(asking.map(() => 0))
})

test('a wrong input is refused with the sentence that names it', async () => {
  const asking = createClient(inject('origin')).legislation.onDate.query({ date: 'igår' as never })
  await expect(asking).rejects.toThrow('date: is not a day of the calendar; write it as 2009-09-30')
})

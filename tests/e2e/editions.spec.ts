import { readContent } from '@samordning/content'
import { openBeside } from '@samordning/db'
import { DocumentContent, type DocumentAddress } from '@samordning/domain'
import { change, moment, show, tombstone, type Showing } from '../support/showing.ts'
import { startServer, type RunningServer } from '../support/server.ts'
import { faultsInViews } from './axe.ts'
import { expect, test } from './reader.ts'

const content = readContent()
const [changed, withdrawn] = content.news as [(typeof content.news)[number], (typeof content.news)[number]]
const outcome = DocumentContent.parse({
  kind: 'outcome',
  value: {
    slug: 'samordna-arbetet-mot-handel-med-barn-2014',
    outcome: { kind: 'unknown' },
    body: [{ type: 'paragraph', text: { sv: 'Vad som kom av det söks ännu.' } }],
    provenance: { fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high', recorded: '2026-11-22' },
  },
})
const changes = [
  change('2026-11-22T23:30:00Z', 'Ett stavfel är rättat.', { change: 'minor' }),
  change('2026-11-22T23:00:00Z', 'Ett stycke om kostnaden är tillagt.', { isUrgent: true }),
  change('2026-05-01', null),
]
const edition = { number: 3, updated: moment('2026-11-22T23:30:00Z'), isUrgent: true, changes }
const from = '2026-05-01'

let server: RunningServer

test.beforeAll(async () => {
  server = await startServer()
  await using data = openBeside(server.dataDir)
  const tell = (address: DocumentAddress, ...showings: Showing[]) => show(data.db, address, ...showings)
  const older = { ...edition, olderEnglishSince: '2026-05-03' as never }
  await tell({ kind: 'news', slug: changed.slug }, { from, content: { kind: 'news', value: changed }, edition: older })
  const gone = { tombstone: tombstone('Uppgiften om kostnaden var fel, och texten skrivs om.') }
  await tell({ kind: 'news', slug: withdrawn.slug }, { from, content: null, edition: gone })
  await tell({ kind: 'outcome', slug: outcome.value.slug }, { from, content: outcome, edition })
})

test.afterAll(async () => {
  await server.stop()
})

const PAGES = [
  { name: 'a text that was changed, and published in a hurry', path: `/nyheter/${changed.slug}` },
  { name: 'the same as it was shown on a day', path: `/nyheter/${changed.slug}?kant=2026-11-22` },
  { name: 'English that is older than the Swedish', path: `/en/nyheter/${changed.slug}` },
  { name: 'a text that was withdrawn', path: `/nyheter/${withdrawn.slug}` },
  { name: 'the same in English, with the reason in Swedish', path: `/en/nyheter/${withdrawn.slug}` },
  { name: 'what came of an assignment', path: `/uppdrag/${outcome.value.slug}` },
]

for (const { name, path } of PAGES)
  test(`axe finds nothing on ${name}, and it is never wider than the screen`, async ({ reader }) => {
    await reader.goto(server.origin + path)
    await reader.evaluate(() =>
      document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')),
    )
    expect(await faultsInViews(reader)).toEqual([])
  })

test('the list of changes is unfolded with the keyboard, and says what was changed when', async ({ reader }) => {
  await reader.goto(`${server.origin}/nyheter/${changed.slug}`)
  const log = reader.getByText('Ändringar (3)')
  await log.focus()
  await reader.keyboard.press('Enter')
  await expect(reader.getByText('Ett stycke om kostnaden är tillagt.')).toBeVisible()
  await expect(reader.getByText('Publicerades första gången.')).toBeVisible()
})

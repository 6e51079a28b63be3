import { readContent } from '@samordning/content'
import { DocumentContent } from '@samordning/domain'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { change, moment, tombstone } from '../support/showing.ts'
import { words } from './read-page.ts'
import { aSiteWhoseTextsChange } from './shown-texts.ts'

const { assignments } = readContent()
/** Its last day to report has passed, and no source says what came of it. */
const assignment = assignments.find(({ slug }) => slug === 'samordna-arbetet-mot-handel-med-barn-2014')!
const address = { kind: 'outcome' as const, slug: assignment.slug }
const path = `/uppdrag/${assignment.slug}`
const site = aSiteWhoseTextsChange()

const pageAt = async (address: string) => parse(await (await fetch(site.addressOf(address))).text())
const mainAt = async (address: string) => words((await pageAt(address)).querySelector('main'))

/** That it became permanent on a day in 2016, in words of somebody's own. */
const written = DocumentContent.parse({
  kind: 'outcome',
  value: {
    slug: assignment.slug,
    outcome: { kind: 'ended', text: { sv: 'Uppdraget blev bestående.' }, on: '2016-03-01' },
    body: [{ type: 'paragraph', text: { sv: 'Regnbågsforell är ordet som provet söker.' } }],
    describes: [{ offence: 'purchase', degree: 'normal', on: '2016-03-01' }],
    provenance: { fact: 'D1', sources: [{ source: 'arbetsytan' }], confidence: 'high', recorded: '2026-11-01' },
  },
})
const changes = [change('2026-11-20', 'Dagen är rättad.'), change('2026-11-01', null)]
const edition = { number: 2, updated: moment('2026-11-20'), changes }

test('until somebody has written of it, the page says what is known from the sources', async () => {
  expect(await mainAt(path)).toContain('redovisning')
  expect(await mainAt(path)).not.toMatch(/blev bestående|Ändringar/)
})

test('what somebody has written of it stands on its page and in the list, with its changes and notes on the law', async () => {
  await site.show(address, { from: '2026-11-20', content: written, edition })
  const page = await mainAt(path)
  expect(page).toMatch(
    /Uppdraget blev bestående\..*Uppdaterad 20 november 2026.*Regnbågsforell är ordet.*Dagen är rättad\./,
  )
  expect(page).toContain('Lagen har ändrats sedan dess')
  const entry = (await pageAt('/uppdrag'))
    .querySelectorAll('main li, main article')
    .find((one) => one.innerHTML.includes(path))
  expect(words(entry)).toContain('Avslutat')
})

test('on a day before it came nothing is said of it', async () => {
  const before = await mainAt(`${path}?datum=2016-02-28`)
  expect(before).not.toMatch(/blev bestående|Regnbågsforell/)
  expect(await mainAt(`${path}?datum=2016-03-01`)).toMatch(/blev bestående.*Regnbågsforell/)
})

test('it is found by its words and by the title of the assignment, and leads to its page', async () => {
  for (const query of ['regnbågsforell', 'regnbågsforell bestående', assignment.title.sv]) {
    const links = (await pageAt(`/sok?q=${encodeURIComponent(query)}`)).querySelectorAll('main a')
    expect(links.map((link) => link.getAttribute('href'))).toContain(path)
  }
})

test('where it was withdrawn, the page says why, and on an earlier day of knowledge what it said', async () => {
  const gone = { tombstone: tombstone('Källan höll inte.') }
  const from = '2026-11-22T00:00:00Z'
  await site.show(
    address,
    { from, content: written, edition },
    { from: '2026-11-22T23:00:00Z', content: null, edition: gone },
  )
  const page = await mainAt(path)
  expect(page).toContain('Källan höll inte.')
  expect(page).not.toMatch(/blev bestående|Regnbågsforell/)
  const before = await mainAt(`${path}?kant=2026-11-22`)
  expect(before).toMatch(/blev bestående.*Regnbågsforell/)
  expect(before).not.toContain('Källan höll inte.')
})

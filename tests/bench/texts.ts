import { report, times, type Figure } from './figures.ts'
import { makeLoaded } from '../support/databases.ts'
import { openOffice } from '../staff/office.ts'
import { aNewText, aParagraph, EDITOR, published, REVIEWER } from '../staff/texts.ts'

/**
 * What a long text with a long past costs on the server: 20,000 words in 200 paragraphs, 500 revisions. Prints the least, the median and the
 * most of each, in milliseconds, and ends with 1 when a median is above its limit.
 */
const PARAGRAPHS = 200
const WORDS = 100
const REVISIONS = 500
const ROUNDS = 30
const LIMIT_MS = 300

const office = await openOffice(await makeLoaded())
const writer = await office.somebody('Redaktör', [EDITOR])
const reviewer = await office.somebody('Granskare', [REVIEWER], { confirmed: true })
const address = await aNewText(writer, 'En lång text')

const keyOf = (index: number) => index.toString(36).padStart(8, 'a')
const wordsOf = (index: number) => Array.from({ length: WORDS }, (_, word) => `ord${index}x${word}`).join(' ')
const blocks = Array.from({ length: PARAGRAPHS }, (_, index) => aParagraph(wordsOf(index), keyOf(index)))
let { number } = await writer.ask.documents.save({ ...address, base: 1, blocks, order: blocks.map(({ key }) => key) })

/** One paragraph is written anew, as people do. */
async function save(): Promise<void> {
  const index = number % PARAGRAPHS
  const block = aParagraph(`${wordsOf(index)} ${number}`, keyOf(index))
  ;({ number } = await writer.ask.documents.save({ ...address, base: number, blocks: [block] }))
}

while (number < REVISIONS) await save()

async function timed(what: string, work: () => Promise<unknown>, limit = LIMIT_MS): Promise<Figure> {
  const values = await times(ROUNDS, async () => {
    const start = performance.now()
    await work()
    return performance.now() - start
  })
  return { what, unit: 'ms', values, limit }
}

await published({ writer, reviewer, address })
report([
  await timed('opening it', () => writer.ask.documents.get(address)),
  await timed('its history', () => writer.ask.documents.history(address)),
  await timed('what differs from its first revision', () =>
    writer.ask.documents.difference({ ...address, from: 2, to: number }),
  ),
  await timed('saving a paragraph', save),
  await timed('the list of texts', () => writer.ask.documents.list()),
])

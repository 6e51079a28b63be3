import type { TrailHead } from '@samordning/domain'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { verifyFile, type Verdict } from './audit-verify.ts'
import type { TrailFault } from './audit-walk.ts'

const USAGE = `audit:verify <database file> [--head <number>:<hash>] [--feed <saved feed>]

Tells whether the audit trail in a copy of the database is as it was written.
  --head   a head that you noted before, such as the last one that you saw published
  --feed   a saved copy of /granskningskedja.atom; every head in it is looked for`

/** What is wrong, after the number of the entry. */
const WORDS: Record<TrailFault, string> = {
  'entry-changed': 'has been changed',
  'entry-missing': 'is not where it should be: something has been removed or put in',
  'entry-exchanged': 'does not go on from the one before it: one of the two has been exchanged',
  'detail-changed': 'has another detail than the one that was written',
  'detail-gone': 'has lost its detail, and nothing in the trail says that it was erased',
  'detail-alone': 'is missing, but has a detail',
  'cut-off': 'was published or noted, and is no longer there: the end has been cut off',
  rewritten: 'is another than the one that was published or noted: it, or something before it, has been written anew',
}

/** Every `number:hash` in a text, such as a saved feed. */
function headsIn(text: string): TrailHead[] {
  return [...text.matchAll(/\b(\d+):([0-9a-f]{64})\b/g)].map(([, seq, hash]) => ({ seq: Number(seq), hash: hash! }))
}

function told({ seq, hash, erased, broken }: Verdict, known: readonly TrailHead[]): string {
  if (broken) return `The trail is BROKEN at entry ${broken.seq}: it ${WORDS[broken.fault]}.`
  const heads =
    known.length === 0
      ? 'No head was given, so an end that was cut off, or a trail that was written anew, would not be seen.'
      : `Every head that was given is in it (${known.length}).`
  const entries = seq === 1 ? '1 entry' : `${seq} entries`
  return `The trail holds: ${entries}, ${erased} with the details erased.\n${heads}\nHead: ${seq}:${hash}`
}

/** Says what was found. Tells whether the trail holds. */
async function main(): Promise<boolean> {
  const options = { head: { type: 'string', multiple: true }, feed: { type: 'string', multiple: true } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(USAGE)
  const sources = [...(values.head ?? []), ...(values.feed ?? []).map((feed) => readFileSync(feed, 'utf8'))]
  if (sources.some((source) => headsIn(source).length === 0))
    throw new Error('What was given as a head, or as a feed, has no <number>:<hash> in it')
  const known = sources.flatMap(headsIn)
  const verdict = await verifyFile(file, known)
  console.log(told(verdict, known))
  return verdict.broken === null
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

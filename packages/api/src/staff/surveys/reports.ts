import {
  compileNow,
  findableByEdition,
  reports,
  surveyReports,
  surveyRounds,
  trail,
  type Database,
} from '@samordning/db'
import {
  Arrangement,
  freezeProblems,
  freezeRefusalOf,
  staleEdits,
  type Resource,
  type SurveyEdition,
} from '@samordning/domain'
import type { z } from 'zod'
import { refuse } from '../../faults.ts'
import { found } from '../../trpc.ts'
import type { Asking } from '../directory/record-change.ts'
import { nameOfAccount } from '../documents/telling.ts'
import { hasPersonalNumber, PERSONAL_NUMBER } from '../free-text.ts'
import { judge } from '../trpc.ts'
import type { Arranging, Freezing } from './inputs.ts'
import { putInLibrary } from './library.ts'

/** What a report belongs to: every group of its round. @throws 404 */
export async function ofReport({ ctx, input }: { ctx: Asking; input: { report: string } }): Promise<Resource> {
  const { arrangement } = found(await surveyReports.findArrangement(ctx.db, input.report), 'report')
  return { groups: found(await surveyRounds.find(ctx.db, arrangement.round), 'round').groups }
}

/** A report as it reads now, how it is put together, what keeps it from being frozen, and its editions. @throws 404 */
export async function readReport({ db }: Asking, slug: string) {
  const { number, arrangement, account, at } = found(await surveyReports.findArrangement(db, slug), 'report')
  const report = found(await compileNow(db, arrangement), 'round')
  return {
    ...{ number, arrangement, report, at },
    by: await nameOfAccount(db, account),
    problems: freezeProblems({ report, arrangement }),
    staleEdits: staleEdits(arrangement, report.answers),
    editions: await surveyReports.listEditions(db, slug),
  }
}

/**
 * Saves how a report is put together; `base` 0 begins one. Returns the number of the save.
 *
 * @throws 403 for a group that the asker may not compile for; 409 `not-latest` with the other's as `current`; 400 `fields`
 */
export async function arrange(ctx: Asking, { report, base, arrangement }: z.output<typeof Arranging>) {
  if (arrangement.slug !== report) refuse('BAD_REQUEST', 'The slug is the report’s', { reason: 'no-such-thing' })
  refuseNumbers(arrangement)
  const number = await ctx.db.transaction().execute(async (tx) => {
    const { groups: of } = found(await surveyRounds.find(tx, arrangement.round), 'round')
    for (const group of of) judge(ctx, 'survey.compile', { groups: [group] })
    const last = await surveyReports.findArrangement(tx, report)
    if (last && last.arrangement.round !== arrangement.round) refuseTaken()
    if (!last && (await reports.exists(tx, report))) refuseTaken()
    if ((last?.number ?? 0) !== base) {
      const current = last && { ...last, by: await nameOfAccount(tx, last.account) }
      refuse('CONFLICT', 'Somebody else has changed the report', { reason: 'not-latest', words: CHANGED, current })
    }
    await surveyReports.saveArrangement(tx, {
      ...{ number: base + 1, arrangement: Arrangement.parse(arrangement) },
      ...{ account: ctx.account.id, at: ctx.now },
    })
    await note(tx, ctx, { act: 'survey.arranged', report, after: { number: base + 1 } })
    return base + 1
  })
  ctx.live.tell({ kind: 'report', subject: report, by: ctx.account.id })
  return { number }
}

function refuseTaken(): never {
  refuse('CONFLICT', 'There is another report of that name', { reason: 'slug-taken', fields: { slug: TAKEN } })
}

const TAKEN = {
  sv: 'Adressen används av en annan rapport. Välj en annan.',
  en: 'Another report has that address. Choose another.',
}

function refuseNumbers(arrangement: Arrangement) {
  const found = [...wordsIn({ arrangement })].filter(([, words]) => hasPersonalNumber(words))
  if (found.length === 0) return
  const fields = Object.fromEntries(found.map(([path]) => [path, PERSONAL_NUMBER]))
  refuse('BAD_REQUEST', PERSONAL_NUMBER.en!, { reason: 'fields', fields })
}

/** Every text within a value, by its path: names and places too, and not only what is in two languages. */
function* wordsIn(value: object, at = ''): Generator<[path: string, words: string]> {
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'string') yield [`${at}${name}`, part]
    else if (typeof part === 'object' && part !== null) yield* wordsIn(part as object, `${at}${name}.`)
  }
}

/**
 * Freezes an edition of exactly the arrangement `base`, as the answers are now: it never changes, and is public from now on. Dangerous.
 *
 * @throws 409 with the domain's code, its words, and where in `current`
 */
export async function freeze(ctx: Asking, { report: slug, base, change }: z.output<typeof Freezing>) {
  const edition = await ctx.db.transaction().execute(async (tx) => {
    const { number, arrangement } = found(await surveyReports.findArrangement(tx, slug), 'report')
    const round = found(await surveyRounds.find(tx, arrangement.round), 'round')
    for (const group of round.groups) judge(ctx, 'survey.freeze', { groups: [group] })
    if (number !== base) refuse('CONFLICT', 'The report has changed', { reason: 'not-latest', words: CHANGED })
    const report = found(await compileNow(tx, arrangement), 'round')
    const [last] = await surveyReports.listEditions(tx, slug)
    const hash = surveyReports.editionHash(report)
    const refusal = freezeRefusalOf({ report, arrangement, hash, lastHash: last?.hash ?? null, change })
    if (refusal)
      refuse('CONFLICT', refusal.message.en!, {
        ...{ reason: refusal.code, words: refusal.message },
        current: { at: refusal.at },
      })
    const frozen = await surveyReports.freeze(tx, { report, change, account: ctx.account.id, at: ctx.now })
    await putInLibrary(tx, ctx, report)
    await findableByEdition(tx, slug)
    await note(tx, ctx, { act: 'survey.frozen', report: slug, after: { number: frozen.number, hash: frozen.hash } })
    return frozen
  })
  ctx.live.tell({ kind: 'report', subject: slug, by: ctx.account.id })
  return toldOf(edition)
}

const CHANGED = {
  sv: 'Någon har ändrat rapporten sedan du läste den. Läs den nya först.',
  en: 'Somebody has changed the report since you read it. Read the new one first.',
}

function toldOf({ number, hash, frozen, change }: SurveyEdition) {
  return { number, hash, frozen, change }
}

type Noted = { act: 'survey.arranged' | 'survey.frozen'; report: string; after: object }

async function note(tx: Database, ctx: Asking, { act, report, after }: Noted) {
  await trail.append(tx, {
    ...{ at: ctx.now, act, kind: 'survey', subject: `rapport/${report}`, actor: ctx.account.id },
    detail: { after },
  })
}

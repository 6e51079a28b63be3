import {
  CalendarDate,
  Instant,
  Locale,
  RevisionHash,
  ClockTime,
  momentOf,
  type PublicationAct,
} from '@samordning/domain'
import { z } from 'zod'
import { refuse } from '../../faults.ts'
import { Day } from '../../day.ts'
import type { Asking } from '../directory/record-change.ts'
import { FreeLocalText, FreeText } from '../free-text.ts'
import { goesOn } from '../live-changes.ts'
import { router, staffProcedure } from '../trpc.ts'
import { take } from './acting.ts'
import { listComing, listOlderEnglish } from './ahead.ts'
import { besideText } from './beside.ts'
import { AboutComment, comment, resolve, Said, say } from './commenting.ts'
import { addressNameOf, Create, create } from './creating.ts'
import { Find, findThings } from './finding.ts'
import { listTexts } from './listing.ts'
import { Address } from './opening.ts'
import { ofDocument, reachOfTexts } from './reach.ts'
import { OfRevision, readDifference, readHistory, readReferring, readText, Two } from './reading.ts'
import { readRules } from './rules.ts'
import { Patch, save } from './saving.ts'

const Nothing = z.strictObject({}).default({})
const At = z.strictObject({ day: Day, time: ClockTime })
const OfHash = Address.extend({ hash: RevisionHash })
const Publishing = OfHash.extend({
  languages: z.array(Locale).min(1).max(2),
  /** Calendar and clock in Sweden; null: now. */
  at: At.nullable().default(null),
  note: FreeLocalText.nullable().default(null),
  change: z.enum(['minor', 'major']),
})
const Withdrawing = Address.extend({
  languages: z.array(Locale).min(1).max(2),
  at: At.nullable().default(null),
  reason: FreeLocalText,
  /** A path of the site, or an https address. */
  redirect: z
    .string()
    .max(500)
    .regex(/^(?:\/(?!\/)|https:\/\/)\S*$/)
    .nullable()
    .default(null),
})

/**
 * Texts from their first word to their last: written, checked by a second pair of eyes, published, corrected, withdrawn. What is refused
 * by the domain's rules is 409 with the domain's code, and its words.
 */
export const documentsRouter = router({
  /** Every text there is, what was written last first. */
  list: staffProcedure('document.read', Nothing).query(({ ctx }) => listTexts(ctx)),

  /** One text, all of it, as its newest revision or another has it. 404 for one that isn't there. */
  get: staffProcedure('document.read', OfRevision).query(({ ctx, input }) => readText(ctx, input)),

  /** What was done with it, the latest first. */
  history: staffProcedure('document.read', Address).query(({ ctx, input }) => readHistory(ctx, input)),

  /** What differs between two revisions, in both languages. */
  difference: staffProcedure('document.read', Two).query(({ ctx, input }) => readDifference(ctx, input)),

  /** The addresses of the public texts that refer to it. Reads all that is public: for what is done seldom. */
  referring: staffProcedure('document.read', Address).query(({ ctx, input }) => readReferring(ctx, input)),

  /** What will happen by itself, the next first. */
  queue: staffProcedure('document.read', Nothing).query(({ ctx }) => listComing(ctx)),

  /** English that is older than its Swedish, the oldest first. */
  english: staffProcedure('document.read', Nothing).query(({ ctx }) => listOlderEnglish(ctx)),

  /** What a text can link to, by its words. */
  find: staffProcedure('document.read', Find).query(({ ctx, input }) => findThings(ctx, input)),

  /** What texts are read against while they are written, and the hashtags in use. */
  rules: staffProcedure('document.read', Nothing).query(({ ctx }) => readRules(ctx)),

  /** Who else has a text open, and its newest revision; whoever asks is there until they stop. */
  beside: staffProcedure('document.read', Address).subscription(async function* ({ ctx, input, signal }) {
    for await (const one of besideText(ctx, input, signal)) {
      if (!(await goesOn(ctx))) return
      yield one
    }
  }),

  /** A new text, as a draft. 409 `slug-taken`. */
  create: staffProcedure('document.write', Create, ofNew).mutation(({ ctx, input }) => create(ctx, input)),

  /** What somebody changed since the revision they began from, as a new revision. 409 `conflict`, 400 `fields`. */
  save: staffProcedure('document.write', Patch, ofDocument).mutation(({ ctx, input }) => save(ctx, input)),

  comment: staffProcedure('document.comment', Said, ofDocument).mutation(({ ctx, input }) => comment(ctx, input)),
  resolve: staffProcedure('document.comment', AboutComment, ofDocument).mutation(({ ctx, input }) =>
    resolve(ctx, input, true),
  ),
  reopen: staffProcedure('document.comment', AboutComment, ofDocument).mutation(({ ctx, input }) =>
    resolve(ctx, input, false),
  ),

  /** Asks somebody else to check exactly this text. */
  submit: staffProcedure('document.submit', OfHash, ofDocument).mutation(({ ctx, input: { hash, ...address } }) =>
    take(ctx, { address, act: { act: 'submitted', hash } }),
  ),

  /** The other answer of a review, with what has to be done, which is left as a comment on the whole. */
  return: staffProcedure('document.approve', OfHash.extend({ reason: FreeText.min(1) }), ofDocument).mutation(
    ({ ctx, input: { hash, reason, ...address } }) =>
      take(ctx, {
        ...{ address, act: { act: 'returned', hash } },
        more: (tx, opened) => say(tx, ctx, { opened, path: null, text: reason }),
      }),
  ),

  /** Signs exactly this text. Dangerous. */
  approve: staffProcedure('document.approve', OfHash, ofDocument).mutation(({ ctx, input: { hash, ...address } }) =>
    take(ctx, { address, act: { act: 'approved', hash } }),
  ),

  /** Lets the public read what was approved: now, or from a moment on. */
  publish: staffProcedure('document.publish', Publishing, ofDocument).mutation(({ ctx, input }) =>
    take(ctx, { address: addressIn(input), act: publishing(ctx, input, false) }),
  ),

  /** The same without an approval: marked so in public, and put before the reviewers. */
  publishUrgently: staffProcedure('document.publish-urgently', Publishing, ofDocument).mutation(({ ctx, input }) =>
    take(ctx, { address: addressIn(input), act: publishing(ctx, input, true) }),
  ),

  /** Takes back what was to happen at a moment. */
  unschedule: staffProcedure('document.publish', Address.extend({ from: Instant }), ofDocument).mutation(
    ({ ctx, input: { from, ...address } }) => take(ctx, { address, act: { act: 'unscheduled', from } }),
  ),

  /** Takes it from the public, with a reason for readers and, if others refer to it, where they are sent instead. */
  withdraw: staffProcedure('document.withdraw', Withdrawing, ofDocument).mutation(
    ({ ctx, input: { at, languages, reason, redirect, ...address } }) =>
      take(ctx, { address, act: { act: 'withdrawn', languages, from: momentIn(ctx, at), reason, redirect } }),
  ),

  /** When somebody has to look whether it still holds. */
  reviewBy: staffProcedure('document.write', Address.extend({ day: CalendarDate }), ofDocument).mutation(
    ({ ctx, input: { day, ...address } }) => take(ctx, { address, act: { act: 'review-by', day } }),
  ),
})

async function ofNew({ ctx, input }: { ctx: Asking; input: Create }) {
  return (await reachOfTexts(ctx.db, ctx.today))({
    kind: input.kind,
    value: { ...input, slug: addressNameOf(input) },
  })
}

function addressIn({ kind, slug }: Address): Address {
  return { kind, slug }
}

type Publishing = z.output<typeof Publishing>

function publishing(ctx: Asking, { hash, languages, at, note, change }: Publishing, urgent: boolean): PublicationAct {
  return { act: 'published', hash, languages, from: momentIn(ctx, at), note, change, urgent }
}

/** @throws 400 `no-such-time`: an hour that the clocks in Sweden skip */
function momentIn({ now }: Asking, at: z.output<typeof At> | null): Instant {
  if (at === null) return now
  return (
    momentOf(at) ?? refuse('BAD_REQUEST', 'No clock shows that', { reason: 'no-such-time', fields: { at: SKIPPED } })
  )
}

const SKIPPED = {
  sv: 'Den tiden finns inte: klockan ställs fram då. Välj en annan.',
  en: 'There is no such time: the clocks go forward then. Choose another.',
}

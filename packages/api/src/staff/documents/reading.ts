import {
  may,
  addressOfDocument,
  authorsOf,
  stateOf,
  textDifferences,
  type DocumentContent,
  type PublicationAct,
} from '@samordning/domain'
import { comments } from '@samordning/db'
import { z } from 'zod'
import type { Asking } from '../directory/record-change.ts'
import { referring } from './acting.ts'
import { commentsOn } from './commenting.ts'
import { Address, openDocument, openHead, openRevision } from './opening.ts'
import { reachOfTexts } from './reach.ts'
import { nameOfAccount, namesOfAccounts, stateTold, type Doing } from './telling.ts'

const RevisionNumber = z.int().positive()
export const OfRevision = Address.extend({ revision: RevisionNumber.optional() })
export const Two = Address.extend({ from: RevisionNumber, to: RevisionNumber })

/** A text for whoever works with it: a revision of it, the newest unless a number is given; where it stands; what may be done with it. */
export async function readText(ctx: Asking, { revision: number, ...address }: z.infer<typeof OfRevision>) {
  const { db, actor, account, now, today } = ctx
  const opened = await openDocument(db, address)
  const revision = number === undefined ? opened.newest : await openRevision(db, opened, number)
  const state = stateOf(opened.steps, now)
  const resource = (await reachOfTexts(db, today))(opened.newest.content)
  const { content, english, hash, at } = revision
  return {
    ...{ kind: opened.kind, slug: opened.slug, content, english },
    revision: { number: revision.number, hash, at, name: await nameOfAccount(db, revision.account) },
    /** The newest revision: acts are about it. */
    newest: { number: opened.newest.number, hash: opened.newest.hash },
    state: stateTold(state),
    comments: await commentsOn(ctx, opened.id),
    may: {
      write: may(actor, 'document.write', resource),
      comment: may(actor, 'document.comment', resource),
      submit: may(actor, 'document.submit', resource),
      approve: may(actor, 'document.approve', resource),
      publish: may(actor, 'document.publish', resource),
      publishUrgently: may(actor, 'document.publish-urgently', resource),
      withdraw: may(actor, 'document.withdraw', resource),
    },
    /** Whether whoever asks has written what nobody has approved: then they can't approve it. */
    isAuthor: authorsOf(state, opened.newest.hash).has(account.id),
    address: addressOfDocument(opened),
  }
}

/** The addresses of the public texts that refer to one: asked for before it is withdrawn. @throws 404 */
export async function readReferring(ctx: Asking, address: Address): Promise<string[]> {
  await openHead(ctx.db, address)
  return (await referring(ctx, address)).map(addressOfDocument)
}

/**
 * Something that was done with a text. Nobody did what came with the content, or with one that was moved in. `said`: what had to be done,
 * of one that was returned.
 */
export type HistoryStep = PublicationAct & Doing & { isOfContent: boolean; said: string | null }

/** What was done with a text, the latest first: each act, by whom and when. */
export async function readHistory({ db }: Asking, address: Address): Promise<HistoryStep[]> {
  const { id, steps } = await openDocument(db, address)
  const said = await comments.list(db, id)
  const names = await namesOfAccounts(db)
  return steps.toReversed().map(({ account, ...step }) => ({
    ...{ ...step, name: names.get(account ?? '') ?? null, isOfContent: account === null },
    // What a text is returned with is a comment on the whole, of the same moment and by the same person: see the procedure `return`.
    said:
      step.act === 'returned'
        ? (said.find((one) => one.path === null && one.account === account && one.at === step.at)?.text ?? null)
        : null,
  }))
}

/** What differs between two revisions, in both languages; and all that the second says, to read it beside. */
export async function readDifference({ db }: Asking, { from, to, ...address }: z.infer<typeof Two>) {
  const opened = await openDocument(db, address)
  const [before, after] = [await openRevision(db, opened, from), await openRevision(db, opened, to)]
  const content: DocumentContent = after.content
  return {
    content,
    texts: textDifferences(before.content.value, content.value),
    shared: sharedDifferences(before.content, content),
  }
}

/** Fields that are shared by both languages and differ: dates, counties, names, files. */
function sharedDifferences(before: DocumentContent, after: DocumentContent): string[] {
  const shared = ({ value }: DocumentContent) =>
    new Map(
      Object.entries(value).flatMap(([name, part]) =>
        name === 'body' ? [] : [[name, JSON.stringify(part, withoutTexts)]],
      ),
    )
  const [was, is] = [shared(before), shared(after)]
  return [...is.keys()].filter((name) => was.get(name) !== is.get(name))
}

function withoutTexts(_name: string, part: unknown): unknown {
  return typeof part === 'object' && part !== null && 'sv' in part ? '' : part
}

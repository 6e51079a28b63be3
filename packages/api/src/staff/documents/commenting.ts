import { comments, trail, type Comment, type Database } from '@samordning/db'
import { z } from 'zod'
import { found } from '../../trpc.ts'
import type { Asking } from '../directory/record-change.ts'
import { FreeText } from '../free-text.ts'
import { begin, openDocument, Address, type Opened } from './opening.ts'
import { subjectOf } from './saving.ts'
import { namesOfAccounts, type Doing } from './telling.ts'

export const Said = Address.extend({ path: z.string().max(200).nullable(), text: FreeText.min(1) })
export const AboutComment = Address.extend({ id: z.int().positive() })

/** A comment as it is told. */
export type CommentTold = Pick<Comment, 'id' | 'path' | 'text' | 'revision' | 'at'> & {
  name: string | null
  isMine: boolean
  resolved: Doing | null
}

export async function commentsOn(ctx: Asking, document: number): Promise<CommentTold[]> {
  const said = await comments.list(ctx.db, document)
  if (said.length === 0) return []
  const names = await namesOfAccounts(ctx.db)
  return said.map(({ id, path, text, revision, at, account, resolved }) => ({
    ...{ id, path, text, revision, at, name: names.get(account) ?? null, isMine: account === ctx.account.id },
    resolved: resolved && { name: names.get(resolved.account) ?? null, at: resolved.at },
  }))
}

/** Says something of a block, a piece, or the whole. */
export async function comment(ctx: Asking, { path, text, ...address }: z.infer<typeof Said>): Promise<{ id: number }> {
  const id = await ctx.db.transaction().execute(async (tx) => {
    const opened = await openDocument(tx, address)
    await begin(tx, opened)
    return say(tx, ctx, { opened, path, text })
  })
  ctx.live.tell({ kind: 'document', subject: subjectOf(address), by: ctx.account.id })
  return { id }
}

/** The same as a part of something else that is done. */
export async function say(
  tx: Database,
  { account, now }: Pick<Asking, 'account' | 'now'>,
  { opened, ...said }: { opened: Opened } & Pick<Comment, 'path' | 'text'>,
): Promise<number> {
  const by = { account: account.id, at: now }
  const id = await comments.insert(tx, { document: opened.id, revision: opened.newest.number, ...said, ...by })
  await trail.append(tx, {
    ...{ at: now, act: 'document.commented', kind: 'document', subject: subjectOf(opened) },
    ...{ actor: account.id, detail: { after: id } },
  })
  return id
}

/** Says that a comment has been seen to, or that it has not after all. @throws 404 */
export async function resolve(ctx: Asking, { id, ...address }: z.infer<typeof AboutComment>, isResolved: boolean) {
  await ctx.db.transaction().execute(async (tx) => {
    const opened = await openDocument(tx, address)
    const said = found(await comments.find(tx, id), 'comment')
    found(said.document === opened.id ? said : undefined, 'comment')
    await comments.resolve(tx, id, isResolved ? { account: ctx.account.id, at: ctx.now } : null)
    await trail.append(tx, {
      ...{ at: ctx.now, act: isResolved ? 'document.comment-resolved' : 'document.comment-reopened' },
      ...{ kind: 'document', subject: subjectOf(address), actor: ctx.account.id, detail: { after: id } },
    })
  })
  ctx.live.tell({ kind: 'document', subject: subjectOf(address), by: ctx.account.id })
}

import { files, trail, type Database, type FileFolder, type ReceivedFile, type StoredFile } from '@samordning/db'
import { LARGEST_FILE, isFileName, slugOf, type FileRefusal, type LocalText, type Slug } from '@samordning/domain'
import { extname } from 'node:path'
import type { FileFacts } from '../../files/inspect-file.ts'
import { inTurn } from '../../files/in-turn.ts'
import type { SignedIn, StaffContext } from '../context.ts'
import { hasPersonalNumber } from '../free-text.ts'
import { admit } from '../trpc.ts'
import { adviceOn } from './telling.ts'

/** What was taken in, and what is asked of whoever uses it. */
export type Uploaded = Pick<StoredFile, 'id' | 'name' | 'type' | 'bytes' | 'picture' | 'pdf'> & {
  advice: LocalText | null
}

/** A name, and bytes as they come. */
type Sent = { name: string; body: AsyncIterable<Uint8Array> }

/** A name is shorter than an id is, so that neither can be taken for the other. */
const LONGEST_NAME = 60

/**
 * Takes a file in, a piece at a time: reads by its content what it is, keeps it, and notes it with its entry in the trail. The same bytes
 * are kept once: sent again they are what they were. Nothing of what is refused stays.
 *
 * @throws 401 when nobody is signed in, 403 when their roles do not include it
 */
export async function upload(
  ctx: StaffContext,
  folder: FileFolder,
  { name, body }: Sent,
): Promise<{ uploaded: Uploaded } | { refusal: FileRefusal }> {
  const who = await admit(ctx, 'file.upload')
  if (!isFileName(name)) return { refusal: 'name' }
  if (hasPersonalNumber(name)) return { refusal: 'personal-number' }
  const received = await folder.receive(body, LARGEST_FILE)
  if (received === 'too-large') return { refusal: 'size' }
  await using file = received
  // Loaded when somebody uploads: it would cost every process 60 MB.
  const { inspectFile } = await import('../../files/inspect-file.ts')
  const { facts, refusal } = await inTurn(() => inspectFile(file.path, name))
  if (refusal !== undefined) return { refusal }
  // The bytes come first: a file that no row tells of is removed at the next start, and a row always has its file.
  await file.keep()
  const { isNew, stored } = await ctx.db.transaction().execute((tx) => note(tx, who, { name, file, facts }))
  if (isNew) ctx.live.tell({ kind: 'file', subject: stored.id, by: who.account.id })
  const { id, type, bytes, picture, pdf } = stored
  return { uploaded: { id, name: stored.name, type, bytes, picture, pdf, advice: adviceOn(stored) } }
}

type Taken = { name: string; file: ReceivedFile; facts: FileFacts }

async function note(
  tx: Database,
  { account, now }: StaffContext & SignedIn,
  { name, file: { id, bytes }, facts }: Taken,
): Promise<{ isNew: boolean; stored: StoredFile }> {
  const known = await files.find(tx, id)
  if (known) return { isNew: false, stored: known }
  const by = { account: account.id, at: now }
  const { text, ...told } = columnsOf(facts)
  const stored = { id, bytes, name: await files.freeName(tx, nameFrom(name)), ...told, ...by }
  const { name: standing, ...row } = stored
  await files.insert(tx, { ...row, text })
  await files.name(tx, { name: standing, file: id, ...by })
  await trail.append(tx, {
    ...{ at: now, act: 'file.uploaded', kind: 'file', subject: id, actor: account.id },
    detail: { name: standing, after: { type: told.type, bytes } },
  })
  return { isNew: true, stored }
}

export function columnsOf(facts: FileFacts): Pick<StoredFile, 'type' | 'picture' | 'pdf'> & { text: string | null } {
  if (facts.type !== 'application/pdf') return { type: facts.type, picture: facts.picture, pdf: null, text: null }
  const { pages, isTagged, text } = facts.pdf
  return { type: facts.type, picture: null, pdf: { pages, isTagged }, text }
}

/** The address name of a file that is called so; one in letters that no address has is a file. */
export function nameFrom(name: string): Slug {
  const slug = slugOf(name.slice(0, -extname(name).length || undefined)).slice(0, LONGEST_NAME)
  return slug.replace(/-$/, '') || 'fil'
}

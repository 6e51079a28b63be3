import type { FileVariants } from '@samordning/api/files'
import { findForStaff, reasonOf, upload, type StaffContext } from '@samordning/api/staff'
import type { FileFolder } from '@samordning/db'
import { FILE_REFUSALS, LARGEST_FILE } from '@samordning/domain'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { fileAnswer, placeOf, variantIn } from './file-answer.ts'
import type { NoteRefusal } from './refusals.ts'

type Parts = {
  folder: FileFolder
  variants: FileVariants
  note: NoteRefusal
  contextOf: (c: Context) => StaffContext
}

/** Asked anew each time: whoever has signed out sees nothing more. */
const WHILE_SIGNED_IN = 'private, no-cache'

/** Files behind the staff door: taken in at `/`, and shown to whoever works with texts, public or not. */
export function staffFiles({ folder, variants, note, contextOf }: Parts): Hono {
  const app = new Hono()
  app.onError(refused)

  app.post('/', async (c) => {
    c.header('Cache-Control', 'no-store')
    const sent = c.req.raw.body?.getReader()
    try {
      const answer = await upload(contextOf(c), folder, { name: nameIn(c), body: comingFrom(sent) })
      if ('uploaded' in answer) return c.json(answer.uploaded, 201)
      const { refusal: reason } = answer
      note(reason === 'size' ? 'too large' : 'bad input')
      return c.json({ message: FILE_REFUSALS[reason], reason }, reason === 'size' ? 413 : 422)
    } finally {
      await readToEnd(sent)
    }
  })

  app.get('/:id/:variant', async (c) => {
    const file = await findForStaff(contextOf(c), c.req.param('id'))
    const variant = variantIn(c)
    const served = variant && file && (await variants(file, variant))
    return served
      ? fileAnswer(c, { file, variant, served, cacheControl: WHILE_SIGNED_IN })
      : c.text('No such file', 404)
  })

  app.get('/:name', async (c) => {
    const file = await findForStaff(contextOf(c), c.req.param('name'))
    c.header('Cache-Control', 'no-store')
    return file ? c.redirect(placeOf(file), 302) : c.text('No such file', 404)
  })
  return app
}

/** What is refused says why; what fails is told as anywhere behind the door. */
function refused(error: Error, c: Context): Response {
  if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') throw error
  return c.json({ reason: reasonOf(error) }, getHTTPStatusCodeFromError(error) as ContentfulStatusCode)
}

/** Headers hold no letters but those of English: the name comes as a part of an address does. */
function nameIn(c: Context): string {
  try {
    return decodeURIComponent(c.req.header('X-File-Name') ?? '')
  } catch {
    return ''
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** What comes, without its end: whoever stops listening does not hang up. */
function comingFrom(reader: Reader | undefined): AsyncIterable<Uint8Array> {
  const next = async () => (await reader?.read()) ?? { done: true as const, value: undefined }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

/** @NOTE Whoever is still sending hears no answer: what is refused is read on, within reason. */
async function readToEnd(reader: Reader | undefined): Promise<void> {
  for (let left = 2 * LARGEST_FILE; reader && left > 0;) {
    const { done, value } = await reader.read()
    if (done) return
    left -= value.byteLength
  }
}

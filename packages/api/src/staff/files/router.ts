import { files, trail } from '@samordning/db'
import { FileId, Slug, slugOf } from '@samordning/domain'
import { z } from 'zod'
import { found } from '../../trpc.ts'
import { FreeLine } from '../free-text.ts'
import { router, staffProcedure } from '../trpc.ts'
import { toldFiles } from './telling.ts'

/** Of what a list shows at once; more is asked for in parts. */
const AT_A_TIME = 50

const Asked = z
  .strictObject({
    words: FreeLine.optional(),
    /** `next` of the part before. */
    after: z.int().positive().optional(),
  })
  .default({})
const Id = z.strictObject({ id: FileId })

/** Pictures and PDFs that texts are made with. They come in by a way of their own: `upload`. */
export const filesRouter = router({
  /** The files that stand at a name today, what was named last first; `words` are looked for in their names. At most 50 at a time. */
  list: staffProcedure('document.read', Asked).query(async ({ ctx, input: { words = '', after } }) => {
    const window = { words: slugOf(words).split('-').filter(Boolean), limit: AT_A_TIME, after: after ?? null }
    const page = await files.list(ctx.db, window)
    return { items: await toldFiles(ctx, page.files), next: page.next }
  }),

  /** One file, and all that have stood at its name, the one that stands there now first. 404 when there is none. */
  get: staffProcedure('document.read', Id).query(async ({ ctx, input: { id } }) => {
    const file = found(await files.find(ctx.db, id), 'file')
    const [told, ...versions] = await toldFiles(ctx, [file, ...(await files.listNamed(ctx.db, file.name))])
    return { ...told!, versions: versions.map(({ id: version, at, by, bytes }) => ({ id: version, at, by, bytes })) }
  }),

  /**
   * Lets another file stand at a name. Texts that show the one before go on showing it: what was approved is what is published. 404 when
   * there is no such name, or no such file.
   */
  replace: staffProcedure('file.upload', z.strictObject({ name: Slug.max(100), id: FileId })).mutation(
    async ({ ctx, input: { name, id } }) => {
      await ctx.db.transaction().execute(async (tx) => {
        const [before] = await files.listNamed(tx, name)
        const { id: old } = found(before, 'name of a file')
        found(await files.find(tx, id), 'file')
        if (old === id) return
        await files.name(tx, { name, file: id, account: ctx.account.id, at: ctx.now })
        await trail.append(tx, {
          ...{ at: ctx.now, act: 'file.replaced', kind: 'file', subject: id, actor: ctx.account.id },
          detail: { name, before: old, after: id },
        })
      })
      ctx.live.tell({ kind: 'file', subject: id, by: ctx.account.id })
    },
  ),
})

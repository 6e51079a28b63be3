import type { Context as Asked } from '@samordning/api'
import { findForReaders, type FileVariants } from '@samordning/api/files'
import { Hono } from 'hono'
import { fileAnswer, placeOf, variantIn } from './file-answer.ts'

type Parts = { variants: FileVariants; contextNow: () => Asked }

/** For good, but in the visitor's own browser alone: what is withdrawn lies in no cache between us. */
const FOREVER = 'private, max-age=31536000, immutable'

/** Files of public texts: `/<id>/<variant>`, and `/<name>`, which leads to what stands there now. All else is a page, or none. */
export function publicFiles({ variants, contextNow }: Parts): Hono {
  const app = new Hono()
  app.get('/:id/:variant', async (c, next) => {
    const variant = variantIn(c)
    const file = variant && (await findForReaders(contextNow(), c.req.param('id')))
    const served = file && (await variants(file, variant))
    return served ? fileAnswer(c, { file, variant, served, cacheControl: FOREVER }) : next()
  })
  app.get('/:name', async (c, next) => {
    const file = await findForReaders(contextNow(), c.req.param('name'))
    if (!file) return next()
    c.header('Cache-Control', 'no-store')
    return c.redirect(placeOf(file), 302)
  })
  return app
}

import { links } from '@samordning/db'
import type { Instant } from '@samordning/domain'
import { z } from 'zod'
import { refuse } from '../../faults.ts'
import { router, staffProcedure } from '../trpc.ts'
import { listBrokenIn } from './standing.ts'

/** What looks at links, in this process. */
export type LinkChecks = {
  /** Which links are looked at: none, those to our own pages, or those to other sites too. */
  scope: 'off' | 'own' | 'all'
  /** Begins a round now, unless one is under way. */
  begin: () => void
  /** How far the round that is under way has come; null when none is. `total` is 0 until the links have been gathered. */
  progress: () => { done: number; total: number } | null
}

export const linksRouter = router({
  /**
   * The links that lead nowhere, with the text each stands on and since when; those to other sites once they have failed on two days.
   * Also how far a round that is under way has come, and when the last one ended; null when there was none.
   */
  list: staffProcedure('document.read', z.strictObject({}).default({})).query(async ({ ctx }) => {
    const last = await links.findLastRound(ctx.db)
    return {
      scope: ctx.linkChecks.scope,
      progress: ctx.linkChecks.progress(),
      checked: (last?.finished_at ?? null) as Instant | null,
      broken: await listBrokenIn({ db: ctx.db, known: null, now: ctx.now }, ctx.publicOrigin),
    }
  }),

  /** Begins to look at all links, unless that is under way. `list` tells how far it has come. @throws 409 `links-off` where it is turned off */
  check: staffProcedure('link.check', z.strictObject({}).default({})).mutation(({ ctx }) => {
    if (ctx.linkChecks.scope === 'off') refuse('CONFLICT', 'Link checks are turned off here', { reason: 'links-off' })
    ctx.linkChecks.begin()
  }),
})

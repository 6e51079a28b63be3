import { trail } from '@samordning/db'
import { CalendarDate, dayAfter, startOfDay } from '@samordning/domain'
import { publicProcedure, router } from './trpc.ts'

const DAYS = 60
const DAY_MS = 86_400_000

export const trailRouter = router({
  /**
   * How far the audit trail reached at the end of each of the last 60 days on which something was written: the number and the hash of the
   * day's last entry, the latest first. Only days that are over. Nobody is named: a hash says nothing of what it is a hash of.
   */
  heads: publicProcedure.query(async ({ ctx }) => {
    const items = await trail.heads(ctx.db, daysBefore(ctx.today).map(spanOf))
    return { items: items.toReversed() }
  }),
})

function daysBefore(today: CalendarDate): CalendarDate[] {
  const first = new Date(Date.parse(today) - DAYS * DAY_MS).toISOString().slice(0, 10)
  const days: CalendarDate[] = []
  for (let day = CalendarDate.parse(first); day < today; day = dayAfter(day)) days.push(day)
  return days
}

function spanOf(day: CalendarDate) {
  return { day, from: startOfDay(day), until: startOfDay(dayAfter(day)) }
}

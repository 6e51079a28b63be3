import type { CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { CalendarDay } from '../components/dates.tsx'

/** The day of a news item, or that its source bears none. */
export function NewsDay({ date }: { date: CalendarDate | null }) {
  return date === null ? m.news_undated() : <CalendarDay date={date} />
}

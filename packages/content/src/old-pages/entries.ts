import { calendarDate, isCalendarDate, type CalendarDate } from '@samordning/domain'
import { leftOut, uncertain, type Line, type PageRemark } from './remark.ts'

/** What stands below a date on a page. The date is null where it is none. */
export type Entry = { date: CalendarDate | null; line: number; lines: Line[]; remarks: PageRemark[] }

const DATE = /^\s*(\d{4}-\d{2}-\d{2})\s*$/
/** Words that a page's machinery has left in its text. */
const MACHINERY = /^\s*hero image\s*$/i

/** Splits a page at the lines that hold a date and nothing else. What stands above the first is left out, and said. */
export function entriesOf(text: string): { entries: Entry[]; remarks: PageRemark[] } {
  const entries: Entry[] = []
  const above: Line[] = []
  for (const [index, words] of text.split(/\r\n|\r|\n/).entries()) {
    const line = { number: index + 1, text: words }
    const date = DATE.exec(words)?.[1]
    const entry = entries.at(-1)
    if (date !== undefined) entries.push(begin(date, line.number))
    else if (!entry) above.push(line)
    else if (MACHINERY.test(words))
      entry.remarks.push(leftOut(line.number, `”${words.trim()}” togs inte med.`, `"${words.trim()}" was left out.`))
    else entry.lines.push(line)
  }
  return { entries, remarks: above.filter(({ text: words }) => words.trim() !== '').map(aboveFirst) }
}

function begin(date: string, line: number): Entry {
  if (isCalendarDate(date)) return { date: calendarDate(date), line, lines: [], remarks: [] }
  const remark = uncertain(
    line,
    `”${date}” är ingen dag. Utkastet har inget datum.`,
    `"${date}" is no day. The draft has no date.`,
  )
  return { date: null, line, lines: [], remarks: [remark] }
}

function aboveFirst({ number, text }: Line): PageRemark {
  const words = text.trim().slice(0, 60)
  return leftOut(
    number,
    `”${words}” står ovanför den första dagen och togs inte med.`,
    `"${words}" stands above the first date and was left out.`,
  )
}

import { Happening, isCalendarDate, slugOf, type Provenance } from '@samordning/domain'
import { uncertain, type Line, type PageRemark } from './remark.ts'

/** "Luleå 1/12: Clarion Sense, Skeppsbrogatan 34 Luleå": town, day, month, venue, street. */
const OCCASION = /^(\p{Lu}[\p{L} -]*?) (\d{1,2})\/(\d{1,2}): ([^,]+), (.+)$/u

/** The events that a news item lists, a line each. No year is printed: it is taken from the day of the item, and the date says that it is unsure. */
export function eventsIn(
  lines: readonly Line[],
  news: { headline: string; date: string },
  provenanceOf: (line: Line) => Provenance,
): { event: Happening; remark: PageRemark; line: Line }[] {
  return lines.flatMap((line) => {
    const [, town, day, month, venue, street] = OCCASION.exec(line.text.trim()) ?? []
    if (!town || !day || !month || !venue || !street) return []
    const date = dayAfter(news.date, `${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    if (date === null) return []
    const event = Happening.parse({
      kind: 'event',
      slug: slugOf(`${date}-${town}`),
      title: { sv: `${news.headline}: ${town}` },
      aliases: [],
      summary: { sv: news.headline },
      body: [],
      organisers: [],
      counties: [],
      hashtags: [],
      reports: [],
      date: `${date}?`,
      lastDay: null,
      place: {
        town,
        venue,
        street: street.endsWith(` ${town}`) ? street.slice(0, -town.length - 1) : street,
        county: null,
      },
      registration: null,
      speakers: [],
      targetGroups: null,
      series: null,
      campaign: null,
      provenance: provenanceOf(line),
    })
    const remark = uncertain(
      line.number,
      `Året står inte vid dagen. ${date.slice(0, 4)} är en slutsats.`,
      `The day is printed without a year. ${date.slice(0, 4)} is an inference.`,
    )
    return [{ event, remark, line }]
  })
}

/** The first day with this month and day that is not before another. */
function dayAfter(other: string, monthAndDay: string): string | null {
  const year = Number(other.slice(0, 4))
  const days = [`${year}-${monthAndDay}`, `${year + 1}-${monthAndDay}`]
  return days.find((day) => isCalendarDate(day) && day >= other) ?? null
}

import { assignments, legislation, reports, sources, type Reading } from '@samordning/db'
import {
  Locale,
  Slug,
  citeAssignment,
  citeInstrument,
  citeReport,
  citeSource,
  dayBounds,
  slugOf,
  type CalendarDate,
  type CitationItem,
  type CitationReader,
  type FuzzyDate,
} from '@samordning/domain'
import { z } from 'zod'
import { CitationFormat, written } from './citation-formats.ts'
import { agencyRefs } from './names.ts'
import { found, knownProcedure, router } from './trpc.ts'

type At = Reading & { today: CalendarDate }
type Find = (at: At, slug: string, reader: CitationReader) => Promise<CitationItem>

/** What can be cited, each with how it becomes an item. Names of bodies are those of the day of the thing. */
const kinds = {
  report: async (at, slug, reader) => {
    const report = found(await reports.find(at, slug), 'report')
    const ref = await agencyRefs(at, report.publishers, dayOf(report.published, at.today))
    return citeReport(report, { ...reader, publishers: report.publishers.map((publisher) => ref(publisher).name) })
  },
  instrument: async (at, slug, reader) =>
    citeInstrument(found(await legislation.findInstrument(at, slug), 'instrument'), reader),
  assignment: async (at, slug, reader) => {
    const assignment = found(await assignments.find(at, slug), 'assignment')
    const { ministry } = assignment
    const ref = await agencyRefs(at, [ministry], dayOf(assignment.decided, at.today))
    return citeAssignment(assignment, { ...reader, ministry: ministry === null ? null : ref(ministry).name })
  },
  source: async (at, slug, reader) =>
    citeSource(
      found(
        (await sources.list(at.db)).find(({ key }) => slugOf(key) === slug),
        'source',
      ),
      reader,
    ),
} satisfies Record<string, Find>

export const citationsRouter = router({
  /**
   * A reference to a report, a law entry, an assignment or a source: as one formatted line (`text`) or as a file for programs
   * that keep references. The slug of a source is its key as an address name ("WEB:bra.se" is web-bra-se). `readAt` is where
   * you read about it: the reference's address where the thing has none of its own. 404 when there is no such thing.
   * @see https://docs.citationstyles.org/en/stable/specification.html
   */
  get: knownProcedure
    .input(
      z.object({
        kind: z.enum(Object.keys(kinds) as [keyof typeof kinds]),
        slug: Slug,
        format: CitationFormat.default('text'),
        locale: Locale.default('sv'),
        readAt: z
          .url({ protocol: /^https?$/ })
          .max(500)
          .optional(),
      }),
    )
    .query(async ({ ctx, input: { kind, slug, format, locale, readAt } }) =>
      written(await kinds[kind](ctx, slug, { locale, readAt }), format, locale),
    ),
})

/** The day that tells what a body was called: the last that a date may mean, today where there is none. */
function dayOf(date: FuzzyDate | null, today: CalendarDate): CalendarDate {
  const bounds = date === null ? null : dayBounds(date)
  return bounds?.latest ?? bounds?.earliest ?? today
}

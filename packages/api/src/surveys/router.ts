import { surveyReports, surveyRounds } from '@samordning/db'
import { Locale, PartId, Slug, citeAnswer, citeReport, endOfDay, type SurveyEdition } from '@samordning/domain'
import { z } from 'zod'
import { CitationFormat, written } from '../citation-formats.ts'
import { found, knownProcedure, publicProcedure, router } from '../trpc.ts'
import { comparison } from './comparison.ts'
import { matrix } from './matrix.ts'
import { groupRefs } from './told.ts'

const OfReport = z.object({ report: Slug })
const OfEdition = OfReport.extend({ number: z.int().positive().max(10_000).optional() })

/** The status survey as the public sees it: which rounds there are, and what was made of their answers. Never an answer before it is frozen. */
export const surveysRouter = router({
  /** Every round with its questions, its timetable and whether it is open; the one about the latest time first. */
  rounds: publicProcedure.query(async ({ ctx }) => {
    const rounds = await surveyRounds.list(ctx.db)
    const versions = await surveyRounds.listQuestions(ctx.db)
    const ref = await groupRefs(ctx, ctx.today)
    return {
      items: rounds.map(
        ({ slug, title, groups, period, opened, reportBy, closed, timetable, questions, ...round }) => ({
          ...{ slug, title, period, opened, reportBy, closed, timetable },
          groups: groups.map(ref),
          respondents: round.respondents.length,
          questions: questions.flatMap(
            (asked) =>
              versions.find((one) => one.question === asked.question && one.version === asked.version)?.text ?? [],
          ),
        }),
      ),
    }
  }),

  /** An edition of a compiled report, all of it: the latest, or the one of that number. 404 when there is none. */
  edition: knownProcedure
    .input(OfEdition)
    .query(async ({ ctx, input: { report, number } }): Promise<SurveyEdition> =>
      found(await surveyReports.findEdition(ctx, report, number), 'edition'),
    ),

  /** The editions of a report without what they say, the latest first; none for a report that was not compiled here. */
  editions: knownProcedure.input(OfReport).query(async ({ ctx, input }) => ({
    items: await surveyReports.listEditions(ctx.db, input.report, ctx.known === null ? ctx.now : endOfDay(ctx.known)),
  })),

  /** Agency × question × year, of all frozen reports on the same groups; each blank has its reason. 404 for a report without an edition. */
  matrix: knownProcedure.input(OfReport).query(({ ctx, input }) => matrix(ctx, input.report)),

  /** Who has a mandate, a plan, cooperation: every respondent of the latest frozen report of each group. */
  comparison: knownProcedure.query(({ ctx }) => comparison(ctx)),

  /**
   * A reference to an edition, or to one answer in it (`part`: the address of a paragraph), as `citations.get` writes it. `readAt` is the
   * address of the edition. 404 when there is no such edition, or no answer at that part.
   */
  cite: knownProcedure
    .input(
      OfReport.extend({
        number: z.int().positive(),
        part: PartId.optional(),
        format: CitationFormat.default('text'),
        locale: Locale.default('sv'),
        readAt: z
          .url({ protocol: /^https?$/ })
          .max(500)
          .optional(),
      }),
    )
    .query(async ({ ctx, input: { report: slug, number, part, format, locale, readAt } }) => {
      const { report } = found(await surveyReports.findEdition(ctx, slug, number), 'edition')
      const reader = { locale, readAt, edition: number }
      const item =
        part === undefined
          ? citeReport(
              { ...report, authors: [], published: report.on, numbers: [], isbns: [] },
              { ...reader, publishers: report.publishers.map(({ name }) => name) },
            )
          : found(citeAnswer(report, part, reader), 'answer')
      return written(item, format, locale)
    }),
})

import { beginnings, changes, groups, reports, type Database } from '@samordning/db'
import { isEqual, termsOn, type CompiledReport, type Report } from '@samordning/domain'
import type { Asking } from '../directory/record-change.ts'

/**
 * The report's own row among all reports: made with its first edition, and saying what the latest says. What somebody has
 * written of the report in the workspace stays theirs to change.
 */
export async function putInLibrary(tx: Database, ctx: Asking, report: CompiledReport): Promise<void> {
  if (!(await reports.exists(tx, report.slug))) {
    // Since the day, as all that came with the platform is: it is moved out and in as what it is, and not as a text with a past.
    await reports.save(tx, await newRow(tx, ctx, report))
    return
  }
  const last = (await beginnings.list(tx, { kind: 'report', slug: report.slug })).at(-1)
  if (!last) return
  const before = last.content.value as Report
  const now = { ...before, ...toldIn(report) }
  if (!isEqual(now, before)) await reports.replace(tx, now)
}

/** What the row tells as the edition does. */
function toldIn({ title, summary, publishers, on, period }: CompiledReport) {
  return { title, summary, publishers: publishers.map(({ slug }) => slug), published: on, covers: period }
}

async function newRow(tx: Database, ctx: Asking, report: CompiledReport): Promise<Report> {
  const heads = await groups.listHeads({ db: tx, known: null })
  const counties = heads
    .filter(({ slug }) => report.groups.some((group) => group.slug === slug))
    .flatMap((head) => termsOn(head, report.on).counties)
  return {
    ...toldIn(report),
    slug: report.slug,
    kind: 'situation-report',
    authors: [],
    numbers: [],
    isbns: [],
    counties: [...new Set(counties)],
    assignment: null,
    access: null,
    body: [],
    describes: [],
    provenance: {
      fact: await changes.nextFact(tx),
      sources: [{ source: 'arbetsytan' }],
      confidence: 'high',
      recorded: ctx.today,
      superseded: null,
    },
  }
}

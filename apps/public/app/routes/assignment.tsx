import { m } from '@samordning/messages'
import { cited } from '../cited.ts'
import { HowToCite } from '../citing/how-to-cite.tsx'
import { referenceTo } from '../citing/reference.ts'
import { DayBar, LaterTexts } from '../components/day-bar.tsx'
import { fuzzyInWords } from '../components/date-words.ts'
import { FuzzyDay } from '../components/dates.tsx'
import { PageLink } from '../components/link.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { LawNotes } from '../law/law-notes.tsx'
import { page } from '../page.ts'
import { AssignmentFacts } from '../work/assignment-facts.tsx'
import { AssignmentParts } from '../work/assignment-parts.tsx'
import type { AssignmentPage } from '../work/assignment-words.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import { OutcomeOf } from '../work/outcome.tsx'
import { ReportDays } from '../work/report-days.tsx'
import type { Route } from './+types/assignment.ts'
import { SourceMark, SourceNotes } from '../provenance/source-notes.tsx'

export const loader = page(async (visit) => {
  const { api, params, moment } = visit
  const [found, sources] = await Promise.all([
    api.assignments.get({ slug: params.slug, ...moment }),
    api.sources.list(),
  ])
  const reference = await referenceTo(visit, { kind: 'assignment', slug: params.slug })
  return { found, reference, known: sources.items }
})

export default function Assignment({ loaderData: { found, reference, known } }: Route.ComponentProps) {
  const { assignment, status, lastDay, conflicts, times } = found
  const isGiven = status !== 'not-given-yet' && status !== 'perhaps-given'
  return (
    <>
      <PageHeader kicker={m.assignments_kicker()} title={assignment.title} description={inLocale(assignment.about)} />
      <DayBar times={times} />
      <Given found={found} />
      <LaterTexts times={times} />
      <div className="with-aside">
        <div>
          <p className="lead">
            <LocalText text={assignment.about} />
            <SourceMark of={assignment.provenance} />
          </p>
          <LawNotes notes={found.lawNotes} />
          <AssignmentParts parts={assignment.parts} />
          {isGiven && (
            <>
              <ReportDays
                {...assignment}
                lastDay={lastDay}
                day={times.on}
                sourcesOf={(due) => cited(known, [due.provenance])}
              />
              <OutcomeOf found={found} />
            </>
          )}
          <Disagreements conflicts={conflicts} known={known} />
        </div>
        <div>
          <aside className="panel stacked" aria-label={m.assignments_facts_heading()}>
            <AssignmentFacts found={found} />
          </aside>
          <HowToCite reference={reference} title={assignment.title} note={m.citing_title_is_ours()} />
        </div>
      </div>
      <p className="more">
        <PageLink to="/uppdrag">{m.assignments_back()}</PageLink>
      </p>
      <SourceNotes known={known} />
    </>
  )
}

/** Says so when the assignment was not there yet, or when nobody knows. */
function Given({ found: { assignment, status, times } }: { found: AssignmentPage }) {
  if (status === 'not-given-yet')
    return (
      <Notice kind="info" title={m.assignments_not_given()}>
        <p>
          {m.assignments_fact_decided()}: <FuzzyDay date={assignment.decided ?? ''} />
        </p>
      </Notice>
    )
  if (status === 'perhaps-given')
    return (
      <Notice kind="uncertain">{m.assignments_given_perhaps({ date: fuzzyInWords(assignment.decided ?? '') })}</Notice>
    )
  const isUnsure = assignment.decided === null && times.on < times.today
  return isUnsure && <Notice kind="uncertain">{m.assignments_given_unknown()}</Notice>
}

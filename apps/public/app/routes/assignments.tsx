import { m } from '@samordning/messages'
import { DayBar, LaterTexts } from '../components/day-bar.tsx'
import { Filters, SelectField } from '../components/filters.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { ShowMore } from '../components/show-more.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { page } from '../page.ts'
import { AssignmentList } from '../work/assignment-list.tsx'
import type { PlanItem } from '../work/assignment-words.ts'
import { planPeriodInWords } from '../work/plan-period.ts'
import { Plan } from '../work/plan.tsx'
import type { Route } from './+types/assignments.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'
import { withDays } from '../moment.ts'

/** All that is known today fits one page; more will be led on to. */
const ONE_PAGE = 50

export const loader = page(async ({ api, query, moment }) => {
  const [list, plans, facets, sources] = await Promise.all([
    api.assignments.list({ receiver: query.myndighet, cursor: query.efter, limit: ONE_PAGE, ...moment }),
    api.plans.list(moment),
    api.assignments.facets(moment),
    api.sources.list(),
  ])
  const isWhole = query.myndighet === undefined && query.efter === undefined
  return {
    list,
    plans: plans.items,
    receivers: facets.receivers,
    known: sources.items,
    isWhole,
    chosen: query.myndighet,
    times: withDays(list.times, plans.times.days),
  }
})

export default function Assignments({ loaderData }: Route.ComponentProps) {
  const { list, plans, receivers, known, isWhole, chosen, times } = loaderData
  return (
    <>
      <PageHeader title={m.assignments_title()} lead={m.assignments_lead()} description={m.assignments_description()} />
      <DayBar times={times} />
      <LaterTexts times={times} />
      <div className="with-aside">
        <div>
          <h2>{m.assignments_list_heading()}</h2>
          <p>{m.assignments_list_note()}</p>
          <Filters label={m.assignments_filter()}>
            <SelectField
              word="myndighet"
              label={m.assignments_filter_receiver()}
              all={m.assignments_filter_all()}
              value={chosen}
              options={receivers.map(({ slug, name }) => ({ value: slug, name: inLocale(name) }))}
            />
          </Filters>
          <p className="meta">{m.assignments_count({ count: list.items.length })}</p>
          <AssignmentList assignments={list.items} />
          <ShowMore cursor={list.nextCursor} />
        </div>
        <PlanLinks plans={plans} />
      </div>
      <h2 id="handlingsplaner">{m.assignments_plans_heading()}</h2>
      <p>{m.assignments_plans_intro()}</p>
      {plans.map((plan) => {
        // A list that is narrowed down would make it look as if the plan had fewer.
        const own = isWhole ? list.items.filter((assignment) => assignment.plan === plan.slug) : []
        return <Plan key={plan.slug} plan={plan} assignments={own} day={times.on} />
      })}
      <SourceNotes known={known} />
    </>
  )
}

/** Many titles end with their years already. */
function periodOf(plan: PlanItem) {
  const period = plan.from || plan.until ? planPeriodInWords(plan) : ''
  return inLocale(plan.title).includes(period) ? null : period
}

/** The plans are below a long list: a way straight to each of them. */
function PlanLinks({ plans }: { plans: readonly PlanItem[] }) {
  return (
    <nav className="panel" aria-label={m.assignments_plans_heading()}>
      <p>
        <a href="#handlingsplaner">{m.assignments_plans_heading()}</a>
      </p>
      <ul className="small">
        {plans.map((plan) => (
          <li key={plan.slug}>
            <a href={`#${plan.slug}`}>
              <LocalText text={plan.title} />
            </a>{' '}
            {periodOf(plan)}
          </li>
        ))}
      </ul>
    </nav>
  )
}

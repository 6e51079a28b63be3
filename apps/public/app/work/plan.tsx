import { dayBounds, mayHaveCome, type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt, Tag } from '../components/notice.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import type { AssignmentItem, PlanItem } from './assignment-words.ts'
import { Measures } from './measures.tsx'
import { moneyInWords } from './money.ts'
import { planPeriodInWords } from './plan-period.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Props = {
  plan: PlanItem
  /** Those that came from it, as far as the list above shows. */
  assignments: readonly AssignmentItem[]
  /** Seen from when. */
  day: CalendarDate
}

/** A national plan: its time, money and measures, and what was to follow. */
export function Plan({ plan, assignments, day }: Props) {
  return (
    <section className="plan">
      <h3 id={plan.slug} lang={langOf(plan.title)}>
        {inLocale(plan.title)}
      </h3>
      <p>
        <LocalText text={plan.about} />
        <SourceMark of={plan.provenance} /> <Doubt confidence={plan.provenance.confidence} />
      </p>
      <Facts>
        <Fact name={m.assignments_plan_citation()}>{plan.citation}</Fact>
        <Fact name={m.assignments_plan_decided()}>{plan.decided && <FuzzyDay date={plan.decided} />}</Fact>
        <Fact name={m.assignments_plan_period()}>
          {(plan.from || plan.until) && planPeriodInWords(plan)} <When plan={plan} day={day} />
        </Fact>
        <Fact name={m.assignments_plan_amount()}>{plan.amounts.length > 0 && <Amounts amounts={plan.amounts} />}</Fact>
        <Fact name={m.assignments_plan_measures_count()}>
          {plan.numberOfMeasures && countInWords(plan.numberOfMeasures)}
        </Fact>
        <Fact name={m.assignments_plan_areas()}>
          {plan.areas.length > 0 && (
            <ul className="plain">
              {plan.areas.map((area) => (
                <li key={area.sv}>
                  <LocalText text={area} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={m.assignments_plan_follow_up()}>{plan.followUp && <LocalText text={plan.followUp} />}</Fact>
        <Fact name={m.assignments_plan_assignments()}>
          {assignments.length > 0 && (
            <ul className="plain">
              {assignments.map(({ slug, title }) => (
                <li key={slug}>
                  <PageLink to={`/uppdrag/${slug}`}>
                    <LocalText text={title} />
                  </PageLink>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      <Measures measures={plan.measures} />
    </section>
  )
}

/** Sources that give different sums stand side by side, each with its own words. */
function Amounts({ amounts }: Pick<PlanItem, 'amounts'>) {
  return (
    <ul className="plain">
      {amounts.map(({ kronor, isMinimum, provenance }) => (
        <li key={kronor}>
          {isMinimum ? m.assignments_plan_amount_minimum({ amount: moneyInWords(kronor) }) : moneyInWords(kronor)}
          <SourceMark of={provenance} /> <Doubt confidence={provenance.confidence} />
        </li>
      ))}
    </ul>
  )
}

function countInWords({ count, isMinimum }: NonNullable<PlanItem['numberOfMeasures']>) {
  return isMinimum ? m.assignments_plan_measures_more({ count }) : count
}

/** A period that is over needs no words: its years say so. */
function When({ plan: { from, until }, day }: { plan: PlanItem; day: CalendarDate }) {
  if (from !== null && !mayHaveCome(from, day)) return <Tag>{m.assignments_plan_ahead()}</Tag>
  const end = until && dayBounds(until).latest
  return end !== null && end > day && <Tag>{m.assignments_plan_coming()}</Tag>
}

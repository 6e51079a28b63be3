import type { Assignment } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { Tag } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { AssignmentStatus } from './assignment-status.tsx'
import type { AssignmentPage } from './assignment-words.ts'
import { moneyInWords } from './money.ts'

/** What an assignment is, in short. What is not known says so. */
export function AssignmentFacts({ found }: { found: AssignmentPage }) {
  const { assignment, receivers, ministry, plan } = found
  const unknown = <span className="muted">{m.assignments_fact_unknown()}</span>
  return (
    <Facts>
      <Fact name={m.assignments_fact_status()}>
        <AssignmentStatus {...found} outcome={assignment.outcome} />
      </Fact>
      <Fact name={m.assignments_fact_receivers({ count: receivers.length })} of={assignment.provenance}>
        {receivers.map((receiver) => (
          <span className="line" key={receiver.slug}>
            <AgencyLink {...receiver} />
          </span>
        ))}
      </Fact>
      <Fact name={m.assignments_fact_decided()} of={assignment.decided ? assignment.provenance : undefined}>
        {assignment.decided ? <FuzzyDay date={assignment.decided} /> : unknown}
      </Fact>
      <Fact name={m.assignments_fact_ministry()} of={ministry ? assignment.provenance : undefined}>
        {ministry ? <AgencyLink {...ministry} /> : unknown}
      </Fact>
      <Fact name={m.assignments_fact_registration()} of={assignment.registration ? assignment.provenance : undefined}>
        {assignment.registration ? <Registration registration={assignment.registration} /> : unknown}
      </Fact>
      <Fact name={m.assignments_fact_plan()}>
        {plan && (
          <PageLink to={`/uppdrag#${plan.slug}`}>
            <LocalText text={plan.title} />
          </PageLink>
        )}
      </Fact>
      <Fact name={m.assignments_fact_amount()} of={assignment.amount === null ? undefined : assignment.provenance}>
        {assignment.amount === null ? unknown : moneyInWords(assignment.amount)}
      </Fact>
    </Facts>
  )
}

function AgencyLink({ slug, name }: AssignmentPage['receivers'][number]) {
  return (
    <PageLink to={`/myndigheter/${slug}`}>
      <LocalText text={name} />
    </PageLink>
  )
}

/** The number as the registry writes it, and as it was printed when that differs. */
function Registration({ registration }: { registration: NonNullable<Assignment['registration']> }) {
  const { raw, normalised, isDerived } = registration
  const printed = raw.filter((text) => text !== normalised)
  return (
    <>
      {normalised} {isDerived && <Tag>{m.assignments_registration_derived()}</Tag>}
      {printed.length > 0 && (
        <span className="line small muted">{m.assignments_registration_raw({ raw: printed.join(', ') })}</span>
      )}
    </>
  )
}

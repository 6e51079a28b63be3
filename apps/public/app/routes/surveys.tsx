import { m } from '@samordning/messages'
import { PageHeader } from '../components/page-header.tsx'
import { page } from '../page.ts'
import { ComparedGroup } from '../surveys/compared-groups.tsx'
import { RoundEntry } from '../surveys/round-entry.tsx'
import type { Route } from './+types/surveys.ts'

export const loader = page(async ({ api, moment: { known } }) => ({
  rounds: (await api.surveys.rounds()).items,
  compared: (await api.surveys.comparison({ ...(known !== undefined && { known }) })).items,
}))

export default function Surveys({ loaderData: { rounds, compared } }: Route.ComponentProps) {
  return (
    <>
      <PageHeader title={m.rounds_title()} lead={m.rounds_lead()} description={m.rounds_lead()} />
      {rounds.length === 0 && <p>{m.rounds_empty()}</p>}
      {compared.length > 0 && (
        <section aria-labelledby="jamforelse">
          <h2 id="jamforelse">{m.rounds_compared_heading()}</h2>
          <p>{m.rounds_compared_lead()}</p>
          {compared.map((group) => (
            <ComparedGroup key={group.group.slug} {...group} />
          ))}
        </section>
      )}
      {rounds.map((round) => (
        <RoundEntry key={round.slug} {...round} />
      ))}
    </>
  )
}

import { m } from '@samordning/messages'
import { HowToCite } from '../citing/how-to-cite.tsx'
import { referenceTo } from '../citing/reference.ts'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { page } from '../page.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import { sourceKindNames } from '../provenance/source-kinds.ts'
import type { Route } from './+types/source.ts'

export const loader = page(async (visit) => ({
  ...(await visit.api.sources.get({ slug: visit.params.slug })),
  reference: await referenceTo(visit, { kind: 'source', slug: visit.params.slug }),
  known: (await visit.api.sources.list()).items,
}))

/** One document, register or site that facts come from. */
export default function Source({ loaderData: { source, conflicts, reference, known } }: Route.ComponentProps) {
  return (
    <>
      <PageHeader
        kicker={sourceKindNames[source.kind]()}
        title={source.title}
        lead={m.about_source_lead()}
        description={m.about_source_lead()}
      />
      <div className="with-aside">
        <div>
          <Facts>
            <Fact name={m.about_source_address()}>
              {source.url && <PageLink to={source.url}>{source.url.replace(/^https:\/\//, '')}</PageLink>}
            </Fact>
            <Fact name={m.about_source_uses()}>{m.about_source_facts({ count: source.facts })}</Fact>
          </Facts>
          <Disagreements conflicts={conflicts} known={known} />
          <p className="more">
            <PageLink to="/om/kallor#dokument">{m.about_source_back()}</PageLink>
          </p>
        </div>
        <HowToCite reference={reference} title={source.title} />
      </div>
    </>
  )
}

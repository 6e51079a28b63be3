import { hasBegun } from '@samordning/domain'
import { m } from '@samordning/messages'
import { redirect } from 'react-router'
import { periodInWords } from '../components/date-words.ts'
import { DayBar, LaterTexts } from '../components/day-bar.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText, inLocale } from '../components/text.tsx'
import { AgencyFacts } from '../directory/agency-facts.tsx'
import { AgencyGroups, AgencyTitles } from '../directory/agency-parts.tsx'
import { AgencyNames } from '../directory/agency-names.tsx'
import { breakable } from '../directory/names.ts'
import { kindWords } from '../directory/agency-words.ts'
import { AgencyStanding } from '../directory/agency-standing.tsx'
import { People } from '../directory/people.tsx'
import { body } from '../machines/bodies.ts'
import { useOrigin } from '../machines/page-address.ts'
import { StructuredData } from '../machines/structured-data.tsx'
import { hrefTo } from '../moment.ts'
import { isMissing, page, type PageVisit } from '../page.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import type { Route } from './+types/agency.ts'
import { SourceMark, SourceNotes } from '../provenance/source-notes.tsx'

export const loader = page(async (visit) => {
  const { api, params, moment } = visit
  const found = await api.agencies
    .get({ slug: params.slug, ...moment })
    .catch((error: unknown) => toNamed(error, visit))
  return {
    ...found,
    // Of what it was asked to do and has published, the titles are enough here.
    assignments: found.assignments.map(({ slug, title, decided }) => ({ slug, title, on: decided })),
    reports: found.reports.map(({ slug, title, published }) => ({ slug, title, on: published })),
    known: (await api.sources.list()).items,
  }
})

/** An address made of a name that a body had leads to its page, on the same day. For now: who bears a name changes with time. */
async function toNamed(error: unknown, { api, params, moment }: PageVisit): Promise<never> {
  if (!isMissing(error)) throw error
  const { slug } = await api.agencies.named({ name: params.slug, ...moment })
  throw redirect(hrefTo(`/myndigheter/${slug}`), 302)
}

export default function Agency({ loaderData }: Route.ComponentProps) {
  const { agency, name, assignments, reports, appointments, conflicts, times } = loaderData
  const origin = useOrigin()
  return (
    <>
      <StructuredData of={body(loaderData, origin)} />
      <PageHeader
        title={breakable(name)}
        distinction={agency.until ? periodInWords(agency) : undefined}
        kicker={kindWords[agency.kind]()}
        lead={
          <>
            <LocalText text={agency.about} />
            <SourceMark of={agency.termsProvenance} />
          </>
        }
        description={inLocale(agency.about)}
      />
      <DayBar times={times} compare={`/myndigheter/${agency.slug}/jamfor`} isTold={!hasBegun(agency, times.on)} />
      <LaterTexts times={times} />
      <AgencyStanding {...loaderData} />
      <div className="with-aside">
        <AgencyNames {...loaderData} />
        <AgencyFacts {...loaderData} />
      </div>
      <AgencyGroups {...loaderData} />
      <AgencyTitles heading={m.places_agency_assignments()} path="/uppdrag" things={assignments} />
      <AgencyTitles heading={m.places_agency_reports()} path="/rapporter" things={reports} />
      {appointments.length > 0 && (
        <section>
          <h2>{m.places_agency_people()}</h2>
          <People people={appointments} times={times} />
        </section>
      )}
      <Disagreements conflicts={conflicts} known={loaderData.known} />
      <SourceNotes known={loaderData.known} />
    </>
  )
}

import { m } from '@samordning/messages'
import { Entries, Entry } from '../components/entries.tsx'
import { PageLink } from '../components/link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Sources } from '../components/sources.tsx'
import { LocalText } from '../components/text.tsx'
import { cited } from '../cited.ts'
import { levelHeadings } from '../directory/group-words.ts'
import { seenInWords } from '../directory/known-time.ts'
import { page } from '../page.ts'
import type { Route } from './+types/groups.ts'

export const loader = page(async ({ api }) => {
  const groups = (await api.groups.list({ limit: 100 })).items
  const known = (await api.sources.list()).items
  return {
    groups,
    sources: cited(
      known,
      groups.map((group) => group.provenance),
    ),
  }
})

export default function Groups({ loaderData: { groups, sources } }: Route.ComponentProps) {
  const byLevel = Map.groupBy(groups, (group) => group.level)
  return (
    <>
      <PageHeader title={m.places_groups_title()} lead={m.places_groups_lead()} description={m.places_groups_lead()} />
      <p>
        {m.places_groups_gap()} <PageLink to="/lan">{m.places_groups_gap_link()}</PageLink>.
      </p>
      {[...byLevel].map(([level, some]) => (
        <section key={level}>
          <h2>{levelHeadings[level]()}</h2>
          <Entries>
            {some.map((group) => (
              <Entry
                key={group.slug}
                to={`/samordningsgrupper/${group.slug}`}
                title={<LocalText text={group.name} />}
                meta={
                  <>
                    {group.counties.length > 0 && `${group.counties.map((county) => county.shortName).join(', ')} · `}
                    {seenInWords(group)}
                    {group.members > 0 && ` · ${m.places_members_known({ count: group.members })}`}
                  </>
                }
              >
                <LocalText text={group.focus} />
              </Entry>
            ))}
          </Entries>
        </section>
      ))}
      <Sources sources={sources} />
    </>
  )
}

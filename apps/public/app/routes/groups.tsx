import { m } from '@samordning/messages'
import { DayBar } from '../components/day-bar.tsx'
import { Entries, Entry } from '../components/entries.tsx'
import { PageLink } from '../components/link.tsx'
import { Notice, Tag } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText } from '../components/text.tsx'
import { levelHeadings, membersInWords } from '../directory/group-words.ts'
import { seenInWords, toldOn } from '../directory/known-time.ts'
import { page } from '../page.ts'
import type { Route } from './+types/groups.ts'
import { SourceMark, SourceNotes } from '../provenance/source-notes.tsx'

export const loader = page(async ({ api, moment }) => {
  const { items: groups, times } = await api.groups.list({ limit: 100, ...moment })
  return {
    groups,
    times,
    sources: (await api.sources.list()).items,
  }
})

export default function Groups({ loaderData: { groups, times, sources } }: Route.ComponentProps) {
  const byLevel = Map.groupBy(
    groups.filter((group) => group.isStartKnown),
    (group) => group.level,
  )
  const unknown = groups.filter((group) => !group.isStartKnown)
  return (
    <>
      <PageHeader title={m.places_groups_title()} lead={m.places_groups_lead()} description={m.places_groups_lead()} />
      <DayBar times={times} />
      <p>
        {m.places_groups_gap()} <PageLink to="/lan">{m.places_groups_gap_link()}</PageLink>.
      </p>
      {groups.length === 0 && <Notice kind="missing">{m.places_groups_none_then()}</Notice>}
      {[...byLevel].map(([level, some]) => (
        <section key={level}>
          <h2>{levelHeadings[level]()}</h2>
          <GroupEntries groups={some} times={times} />
        </section>
      ))}
      {unknown.length > 0 && (
        <section>
          <h2>{m.places_maybe_then()}</h2>
          <p>{m.places_maybe_then_lead()}</p>
          <GroupEntries groups={unknown} times={times} />
        </section>
      )}
      <SourceNotes known={sources} />
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

function GroupEntries({ groups, times }: Pick<Data, 'groups' | 'times'>) {
  return (
    <Entries>
      {groups.map((group) => (
        <Entry
          key={group.slug}
          to={`/samordningsgrupper/${group.slug}`}
          title={<LocalText text={group.name} />}
          meta={<GroupMeta group={group} times={times} />}
        >
          <LocalText text={group.focus} />
        </Entry>
      ))}
    </Entries>
  )
}

/** Where it is, when it was there, and how many were in it. */
function GroupMeta({ group, times }: { group: Data['groups'][number]; times: Data['times'] }) {
  const { counties, from, until, members } = group
  const when = from === null && until === null ? '' : seenInWords(toldOn(group, times.on))
  const words = [counties.map((county) => county.shortName).join(', '), when, membersInWords(members, times)]
  return (
    <>
      {words.filter(Boolean).join(' · ')}
      <SourceMark of={group.provenance} />{' '}
      {group.standing === 'does-not-hold' && (
        <Tag>{times.on === times.today ? m.places_over() : m.places_over_then()}</Tag>
      )}
    </>
  )
}

import { hasBegun } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { DayBar } from '../components/day-bar.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import { GroupFacts, GroupHistory } from '../directory/group-parts.tsx'
import { levelWords } from '../directory/group-words.ts'
import { lastKnownInWords, toldOn } from '../directory/known-time.ts'
import { NotSeenYet } from '../directory/not-seen-yet.tsx'
import { Members } from '../directory/members.tsx'
import { People } from '../directory/people.tsx'
import { Written } from '../editions/written.tsx'
import { FeedLinks } from '../feeds/feed-links.tsx'
import { currentLocale } from '../locale.ts'
import { coordinationGroup } from '../machines/bodies.ts'
import { useOrigin } from '../machines/page-address.ts'
import { StructuredData } from '../machines/structured-data.tsx'
import { page } from '../page.ts'
import { Disagreements } from '../provenance/conflicts.tsx'
import { SourceMark, SourceNotes } from '../provenance/source-notes.tsx'
import type { Route } from './+types/group.ts'

export const loader = page(async ({ api, params, moment }) => ({
  ...(await api.groups.get({ slug: params.slug, ...moment })),
  known: (await api.sources.list()).items,
}))

export default function Group({ loaderData }: Route.ComponentProps) {
  const { group, members, contacts, conflicts, times } = loaderData
  const isFormed = hasBegun(group, times.on)
  const origin = useOrigin()
  return (
    <>
      <StructuredData of={coordinationGroup(loaderData, origin)} />
      <PageHeader
        title={group.name}
        kicker={levelWords[group.level]()}
        lead={
          <>
            <LocalText text={group.focus} />
            <SourceMark of={group.termsProvenance} />
          </>
        }
        description={inLocale(group.focus)}
        picture={{ kind: 'group', slug: group.slug, label: levelWords[group.level]() }}
      />
      <FeedLinks feed={{ group: group.slug }} about={group.name} />
      <DayBar times={times} compare={`/samordningsgrupper/${group.slug}/jamfor`} isTold={!isFormed} />
      <Standing {...loaderData} />
      <div className="with-aside">
        {isFormed && (
          <section>
            {group.mandate && (
              <p lang={langOf(group.mandate)}>
                <strong lang={currentLocale()}>{m.places_group_mandate()}:</strong> {inLocale(group.mandate)}
              </p>
            )}
            <h2>{m.places_group_members()}</h2>
            {members.length > 0 ? (
              <Members members={members} times={times} />
            ) : (
              group.otherMembers === null && <p>{m.places_group_no_members()}</p>
            )}
            {group.otherMembers && (
              <p>
                {members.length > 0 && `${m.places_group_other_members()}: `}
                <LocalText text={group.otherMembers} />
              </p>
            )}
          </section>
        )}
        <GroupFacts {...loaderData} />
      </div>
      <GroupText {...loaderData} />
      <GroupHistory history={group.history} />
      {contacts.length > 0 && (
        <section>
          <h2>{m.places_group_people()}</h2>
          <People people={contacts} times={times} />
        </section>
      )}
      <Disagreements conflicts={conflicts} known={loaderData.known} />
      <SourceNotes known={loaderData.known} />
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

/** The text tells the group's whole story: on another day it says when it was written. */
function GroupText({ written, times }: Pick<Data, 'written' | 'times'>) {
  return (
    <>
      {written?.updated && times.on !== times.today && (
        <p className="muted small">{m.places_group_text_written({ date: dayInWords(written.updated) })}</p>
      )}
      <Written written={written} />
    </>
  )
}

/** Says so when the group is gone or not there yet, or when nobody knows. */
function Standing({
  group,
  standing,
  isStartKnown,
  times,
}: Pick<Data, 'group' | 'standing' | 'isStartKnown' | 'times'>) {
  if (standing === 'does-not-hold') {
    const isYetToCome = !hasBegun(group, times.on)
    return <Notice kind="info" title={isYetToCome ? m.places_group_not_yet() : m.places_group_past()} />
  }
  if (!isStartKnown || !hasBegun(group, times.on)) return <NotSeenYet from={group.from} />
  const last = lastKnownInWords(toldOn(group, times.on))
  if (standing === 'holds' || last === null) return null
  return (
    <Notice kind="uncertain" title={m.places_group_uncertain({ date: last })}>
      {m.places_group_uncertain_text()}
    </Notice>
  )
}

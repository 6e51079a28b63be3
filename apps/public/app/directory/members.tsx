import type { Api, Times } from '@samordning/api'
import { m } from '@samordning/messages'
import { fuzzyInWords } from '../components/date-words.ts'
import { Doubt } from '../components/notice.tsx'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'
import { SourceMark } from '../provenance/source-notes.tsx'
import { seenInWords, toldOn } from './known-time.ts'

export type Member = Awaited<ReturnType<Api['groups']['get']>>['members'][number]

/** Members on a day with the names they had, and what they are today: those that surely are, those that may be, and those that were before. */
export function Members({ members, times }: { members: readonly Member[]; times: Times }) {
  const of = (standing: Member['standing']) =>
    members.filter((member) => member.standing === standing).map((member) => toldOn(member, times.on))
  const [certain, possible, earlier] = [of('holds'), of('may-hold'), of('does-not-hold')]
  return (
    <>
      {certain.length > 0 && <MemberList members={certain} />}
      {possible.length > 0 && (
        <>
          <h3>{possibleHeading(times)}</h3>
          <p>{m.places_group_members_lead()}</p>
          <MemberList members={possible} />
        </>
      )}
      {earlier.length > 0 && (
        <>
          <h3>{m.places_members_earlier()}</h3>
          <MemberList members={earlier} />
        </>
      )}
    </>
  )
}

function possibleHeading({ on, today }: Times) {
  if (on === today) return m.places_members_last_known()
  return on < today ? m.places_members_possible() : m.places_members_possible_ahead()
}

function MemberList({ members }: { members: readonly Member[] }) {
  return (
    <ul className="members">
      {members.map((member) => (
        <li key={`${member.agency.slug} ${member.from}`}>
          <PageLink to={`/myndigheter/${member.agency.slug}`}>
            <LocalText text={member.nameThen} />
          </PageLink>
          <SourceMark of={member.provenance} /> <Doubt confidence={member.provenance.confidence} />
          {member.listedAs !== null && member.listedAs !== member.nameThen.sv && (
            <span className="line">{m.places_member_listed_as({ name: member.listedAs })}</span>
          )}
          {isMistakable(member) && (
            <span className="line">{m.places_member_also({ names: member.aliasesThen.join(', ') })}</span>
          )}
          {member.standing !== 'holds' && <span className="line muted small">{seenInWords(member)}</span>}
          <Today member={member} />
        </li>
      ))}
    </ul>
  )
}

/** Whether a body of today bears the very name that this one had: its other names then tell them apart. */
function isMistakable({ nameThen, aliasesThen, became }: Member) {
  return aliasesThen.length > 0 && became.some((body) => body.name.sv === nameThen.sv)
}

/** Silent where the body is still itself under the same name. */
function Today({ member: { agency, nameThen, nameNowFrom, became } }: { member: Member }) {
  if (became.length > 0) {
    return became.map((body) => (
      <span key={body.slug} className="line">
        {m.places_member_today()}{' '}
        <PageLink to={`/myndigheter/${body.slug}`}>
          <LocalText text={body.name} />
        </PageLink>
        {body.on && `, ${m.places_member_since({ date: fuzzyInWords(body.on) })}`}
        {body.name.sv === nameThen.sv && `. ${m.places_member_same_name()}`}
      </span>
    ))
  }
  if (agency.name.sv === nameThen.sv) return null
  return (
    <span className="line">
      {m.places_member_today()} <LocalText text={agency.name} />
      {nameNowFrom && `, ${m.places_member_since({ date: fuzzyInWords(nameNowFrom) })}`}
    </span>
  )
}

import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt, Notice } from '../components/notice.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import { Moment, Timeline } from '../components/timeline.tsx'
import type { Line } from '../help/support-line.tsx'
import { seenInWords, toldOn } from './known-time.ts'
import { hostOf } from './names.ts'
import { Members } from './members.tsx'
import { SourceMark } from '../provenance/source-notes.tsx'

type Data = Awaited<ReturnType<Api['counties']['get']>>

/** The county administrative board: whom anyone can turn to. */
export function Board({ board, contacts }: Pick<Data, 'board' | 'contacts'>) {
  return (
    <section className="panel">
      <h2>{m.places_turn_to_board()}</h2>
      <p>
        <PageLink to={`/myndigheter/${board.slug}`}>
          <LocalText text={board.name} />
        </PageLink>
      </p>
      {contacts.map((contact) => (
        <p key={contact.value} lang={langOf(contact.purpose)}>
          <LocalText text={contact.purpose} />
          <SourceMark of={contact.provenance} />
        </p>
      ))}
      <Facts>
        <Fact name={m.places_website()}>
          {board.website && <PageLink to={board.website}>{hostOf(board.website)}</PageLink>}
        </Fact>
        <Fact name={m.places_org_number()}>{board.orgNumber}</Fact>
      </Facts>
    </section>
  )
}

/** A group of the county, with its members. */
export function CountyGroup({ group, times }: { group: Data['groups'][number]; times: Data['times'] }) {
  return (
    <section>
      <h2>
        <LocalText text={group.name} />
      </h2>
      <p className="meta">
        {seenInWords(toldOn(group, times.on))}
        <SourceMark of={group.provenance} /> <Doubt confidence={group.provenance.confidence} />
      </p>
      <p lang={langOf(group.focus)}>{inLocale(group.focus)}</p>
      {group.members.length > 0 && (
        <>
          {group.count.certain > 0 && <h3>{m.places_members_known({ count: group.count.certain })}</h3>}
          <Members members={group.members} times={times} />
        </>
      )}
      <p>
        <PageLink to={`/samordningsgrupper/${group.slug}`}>{m.places_group_page()}</PageLink>
      </p>
    </section>
  )
}

/** Says that the county was not there yet, and what it came out of. */
export function NotFormed({ changes }: { changes: Data['laterChanges'] }) {
  return (
    <Notice kind="info" title={m.places_county_not_formed()}>
      {changes
        .filter((change) => change.isFormation)
        .map(({ on, text, provenance }) => (
          <p key={provenance.fact}>
            {on && (
              <>
                <FuzzyDay date={on} />:{' '}
              </>
            )}
            <LocalText text={text} />
            <SourceMark of={provenance} />
          </p>
        ))}
    </Notice>
  )
}

/** Says plainly that none is known, and whom to turn to instead. */
export function NoKnownGroup({
  county,
  board,
  times,
  line,
}: Pick<Data, 'county' | 'board' | 'times'> & { line: Line | undefined }) {
  const title = times.on === times.today ? m.places_county_no_group_title : m.places_county_no_group_then_title
  return (
    <section>
      <h2>{m.places_county_group()}</h2>
      <Notice kind="missing" title={title({ county: inLocale(county.name) })}>
        <p>{m.places_county_no_group()}</p>
        <ul>
          <li>{m.places_ask_board({ board: inLocale(board.name) })}</li>
          {line?.number && (
            <li>
              {m.places_ask_support_line()}{' '}
              <a className="nowrap" href={`tel:${line.number.replaceAll(/\D/g, '')}`}>
                {line.number}
              </a>
              .
            </li>
          )}
          <li>
            {m.places_ask_help()} <PageLink to="/hjalp">{m.places_ask_help_link()}</PageLink>.
          </li>
        </ul>
      </Notice>
    </section>
  )
}

/** What happened to the county itself; what has no day comes last. */
export function CountyChanges({ changes, heading }: { changes: Data['changes']; heading: string }) {
  if (changes.length === 0) return null
  const dated = changes.filter((change) => change.on !== null)
  return (
    <section>
      <h2>{heading}</h2>
      {dated.length > 0 && (
        <Timeline>
          {dated.map((change) => (
            <Moment
              key={change.provenance.fact}
              when={<FuzzyDay date={change.on!} />}
              title={
                <>
                  <LocalText text={change.text} />
                  <SourceMark of={change.provenance} />
                </>
              }
            />
          ))}
        </Timeline>
      )}
      {changes
        .filter((change) => change.on === null)
        .map((change) => (
          <p key={change.provenance.fact} lang={langOf(change.text)}>
            {inLocale(change.text)}
            <SourceMark of={change.provenance} />
          </p>
        ))}
    </section>
  )
}

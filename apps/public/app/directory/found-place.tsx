import type { Api } from '@samordning/api'
import type { CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { LocalText } from '../components/text.tsx'
import { seenInWords, toldOn } from './known-time.ts'

export type County = Awaited<ReturnType<Api['counties']['list']>>['items'][number]
export type Municipality = Awaited<ReturnType<Api['municipalities']['find']>>['items'][number]

/** A county that a visitor looked for. */
export function FoundCounty({ county }: { county: County }) {
  return (
    <li>
      <h3>
        <PageLink to={`/lan/${county.slug}`}>
          <LocalText text={county.name} />
        </PageLink>
      </h3>
      <p>{m.places_find_a_county({ seat: county.seat, municipalities: county.municipalities })}</p>
      <Facts>
        <Fact name={m.places_county_group()}>
          <GroupLinks groups={county.groups} />
        </Fact>
      </Facts>
    </li>
  )
}

type Props = { municipality: Municipality; on: CalendarDate }

/** A municipality that a visitor looked for, with whom to turn to there on a day. */
export function FoundMunicipality({ municipality: { name, county, turnTo }, on }: Props) {
  return (
    <li>
      <h3>{name}</h3>
      <p>
        {m.places_find_in()}{' '}
        <PageLink to={`/lan/${county.slug}`}>
          <LocalText text={county.name} />
        </PageLink>
      </p>
      <Facts>
        <Fact name={m.places_board()}>
          {turnTo.board && (
            <PageLink to={`/myndigheter/${turnTo.board.slug}`}>
              <LocalText text={turnTo.board.name} />
            </PageLink>
          )}
        </Fact>
        <Fact name={m.places_county_group()}>
          <GroupLinks groups={turnTo.groups} />
        </Fact>
        <Fact name={m.places_coordinator()}>
          {turnTo.regionalCoordinators.length > 0 &&
            turnTo.regionalCoordinators.map((one) => (
              <span key={one.person} className="line">
                {one.person}, {seenInWords(toldOn(one, on))}
              </span>
            ))}
        </Fact>
      </Facts>
    </li>
  )
}

/** Links to groups, or the plain words that none is known. */
export function GroupLinks({ groups }: { groups: County['groups'] }) {
  if (groups.length === 0) return <span className="muted">{m.places_no_known_group()}</span>
  return groups.map((group) => (
    <span key={group.slug} className="line">
      <PageLink to={`/samordningsgrupper/${group.slug}`}>
        <LocalText text={group.name} />
      </PageLink>
    </span>
  ))
}

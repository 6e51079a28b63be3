import { changeDays, slugOf } from '@samordning/domain'
import { m } from '@samordning/messages'
import { CountyMap } from '../components/county-map.tsx'
import { CalendarDay } from '../components/dates.tsx'
import { DayBar } from '../components/day-bar.tsx'
import { Entries, Entry } from '../components/entries.tsx'
import { PageLink } from '../components/link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText } from '../components/text.tsx'
import { FindCounty } from '../directory/find-county.tsx'
import { LawPicture } from '../directory/law-picture.tsx'
import { TurnTo } from '../directory/turn-to.tsx'
import { webSite } from '../machines/bodies.ts'
import { useOrigin } from '../machines/page-address.ts'
import { StructuredData } from '../machines/structured-data.tsx'
import { badInput, page } from '../page.ts'
import type { Route } from './+types/home.ts'
import { SourceNotes } from '../provenance/source-notes.tsx'
import { withDays } from '../moment.ts'

const MOST_FOUND = 6
const LONGEST_NAME = 100

export const loader = page(async ({ api, query, moment }) => {
  const { items: counties, times } = await api.counties.list(moment)
  const wanted = query['kommun']
  if (wanted !== undefined && wanted.length > LONGEST_NAME) badInput(query, ['kommun'])
  const { known } = moment
  const scales = (await api.legislation.scales({ known })).filter(
    (scale) => scale.offence === 'purchase' && scale.degree === 'normal',
  )
  // Of today, also on a page of another day: see `TurnTo`.
  const lines = (await api.support.lines({})).items
  const found = wanted === undefined ? null : await find(wanted)
  return {
    counties,
    found,
    news: (await api.news.list({ limit: 4, ...moment })).items,
    scales,
    lines,
    times: withDays(times, [...changeDays(scales), ...(found?.days ?? [])]),
    sources: (await api.sources.list()).items,
  }

  async function find(wanted: string) {
    const { items, times } = await api.municipalities.find({ query: wanted, limit: MOST_FOUND + 1, ...moment })
    const start = slugOf(wanted)
    const named = counties.filter((county) => start !== '' && slugOf(county.name.sv).startsWith(start))
    return {
      query: wanted,
      counties: named,
      municipalities: items.slice(0, MOST_FOUND),
      hasMore: items.length > MOST_FOUND,
      days: times.days,
      on: times.on,
    }
  }
})

export default function Home({ loaderData }: Route.ComponentProps) {
  const { counties, found, news, scales, lines, times, sources } = loaderData
  const isOtherDay = times.on !== times.today
  const origin = useOrigin()
  return (
    <>
      <StructuredData of={webSite(origin)} />
      <PageHeader title={m.places_home_title()} lead={m.places_home_lead()} description={m.places_home_description()} />
      <DayBar times={times} isTold={scales.length > 0} />
      <div className="with-aside home-start">
        <div>
          <FindCounty found={found} />
          <h3>{m.places_home_counties()}</h3>
          <ul className="counties">
            {counties.map((county) => (
              <li key={county.slug}>
                <PageLink to={`/lan/${county.slug}`}>{county.shortName}</PageLink>
              </li>
            ))}
          </ul>
          <TurnTo lines={lines} isOtherDay={isOtherDay} />
        </div>
        <CountyMap counties={counties} chosen={found ? lettersIn(found, counties) : []} />
      </div>
      <div className="columns">
        <LawPicture scales={scales} on={times.on} isOtherDay={isOtherDay} />
        <section>
          <h2>{times.on < times.today ? m.places_home_news_then() : m.places_home_news()}</h2>
          {news.length === 0 && <p className="muted">{m.places_home_news_none()}</p>}
          <Entries>
            {news.map((item) => (
              <Entry
                key={item.slug}
                to={`/nyheter/${item.slug}`}
                title={<LocalText text={item.headline} />}
                meta={item.date ? <CalendarDay date={item.date} /> : m.places_undated()}
              >
                <LocalText text={item.preamble} />
              </Entry>
            ))}
          </Entries>
          <p>
            <PageLink to="/nyheter">{m.places_home_news_all()}</PageLink>
          </p>
        </section>
      </div>
      <SourceNotes known={sources} />
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

/** The counties that an answer lies in, for the map. */
function lettersIn({ counties, municipalities }: NonNullable<Data['found']>, all: Data['counties']): string[] {
  const slugs = new Set([...counties.map((county) => county.slug), ...municipalities.map((one) => one.county.slug)])
  return all.filter((county) => slugs.has(county.slug)).map((county) => county.letter)
}

import { slugOf } from '@samordning/domain'
import { m } from '@samordning/messages'
import { CountyMap } from '../components/county-map.tsx'
import { CalendarDay } from '../components/dates.tsx'
import { Entries, Entry } from '../components/entries.tsx'
import { PageLink } from '../components/link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { LocalText } from '../components/text.tsx'
import { cited } from '../cited.ts'
import { Sources } from '../components/sources.tsx'
import { FindCounty } from '../directory/find-county.tsx'
import { LawPicture } from '../directory/law-picture.tsx'
import { TurnTo } from '../directory/turn-to.tsx'
import { badInput, page } from '../page.ts'
import type { Route } from './+types/home.ts'

const MOST_FOUND = 6
const LONGEST_NAME = 100

export const loader = page(async ({ api, query, today }) => {
  const counties = (await api.counties.list({ limit: 21 })).items
  const wanted = query['kommun']
  if (wanted !== undefined && wanted.length > LONGEST_NAME) badInput(query, ['kommun'])
  const scales = (await api.legislation.scales()).filter(
    (scale) => scale.offence === 'purchase' && scale.degree === 'normal',
  )
  const lines = (await api.support.lines({})).items
  const known = (await api.sources.list()).items
  return {
    counties,
    found: wanted === undefined ? null : await find(wanted),
    news: (await api.news.list({ limit: 4 })).items,
    scales,
    lines,
    today,
    sources: cited(
      known,
      [...scales, ...lines].map((fact) => fact.provenance),
    ),
  }

  async function find(wanted: string) {
    const { items } = await api.municipalities.find({ query: wanted, limit: MOST_FOUND + 1 })
    const start = slugOf(wanted)
    const named = counties.filter((county) => start !== '' && slugOf(county.name.sv).startsWith(start))
    return {
      query: wanted,
      counties: named,
      municipalities: items.slice(0, MOST_FOUND),
      hasMore: items.length > MOST_FOUND,
    }
  }
})

export default function Home({ loaderData }: Route.ComponentProps) {
  const { counties, found, news, scales, lines, today, sources } = loaderData
  return (
    <>
      <PageHeader title={m.places_home_title()} lead={m.places_home_lead()} description={m.places_home_description()} />
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
          <TurnTo lines={lines} />
        </div>
        <CountyMap counties={counties} chosen={found ? lettersIn(found, counties) : []} />
      </div>
      <div className="columns">
        <LawPicture scales={scales} today={today} />
        <section>
          <h2>{m.places_home_news()}</h2>
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
      <Sources sources={sources} />
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

/** The counties that an answer lies in, for the map. */
function lettersIn({ counties, municipalities }: NonNullable<Data['found']>, all: Data['counties']): string[] {
  const slugs = new Set([...counties.map((county) => county.slug), ...municipalities.map((one) => one.county.slug)])
  return all.filter((county) => slugs.has(county.slug)).map((county) => county.letter)
}

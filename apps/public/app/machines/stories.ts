import type { Api } from '@samordning/api'
import { plainText, type Event, type FuzzyDate, type LocalText } from '@samordning/domain'
import type { Event as EventData, EventSeries, NewsArticle, Organization, Place, Report } from 'schema-dts'
import { inLocale, langOf } from '../components/text.tsx'
import { currentLocale, localized } from '../locale.ts'

type Found = {
  news: Awaited<ReturnType<Api['news']['get']>>
  report: Awaited<ReturnType<Api['reports']['get']>>
  happening: Awaited<ReturnType<Api['events']['get']>>
}
type Ref = { slug: string; name: LocalText }

/** The language that a text is in on the page. */
const languageOf = (text: LocalText) => langOf(text) ?? currentLocale()
/** A date as schema.org writes it (ISO 8601), under the name that it has there; nothing where less is known. */
function dated(property: 'datePublished' | 'startDate' | 'endDate', date: FuzzyDate | null) {
  const isIso = date !== null && /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(date)
  return isIso ? { [property]: date as string } : {}
}

/** A news item. What changed last is what the platform says now. */
export function newsArticle({ item, edition, counties }: Found['news'], origin: string): NewsArticle {
  return {
    '@type': 'NewsArticle',
    url: origin + localized(`/nyheter/${item.slug}`),
    headline: inLocale(item.headline),
    description: plainText(inLocale(item.preamble)),
    inLanguage: languageOf(item.headline),
    dateModified: edition?.updated ?? item.provenance.recorded,
    ...dated('datePublished', item.date),
    keywords: item.hashtags,
    contentLocation: counties.map(toCounty),
  }
}

/** A report: what it is called, who made it, and its number. */
export function report({ report, edition, publishers, counties }: Found['report'], origin: string): Report {
  return {
    '@type': 'Report',
    url: origin + localized(`/rapporter/${report.slug}`),
    name: inLocale(report.title),
    description: plainText(inLocale(report.summary)),
    inLanguage: languageOf(report.title),
    publisher: publishers.map((body) => toBody(body, origin)),
    author: report.authors.map((name) => ({ '@type': 'Person', name })),
    dateModified: edition?.updated ?? report.provenance.recorded,
    ...dated('datePublished', report.published),
    ...(report.numbers.length > 0 && { reportNumber: report.numbers.join(', ') }),
    spatialCoverage: counties.map(toCounty),
  }
}

/** An event or a series of events. The vocabulary has no word for a campaign or a channel: those have no data. */
export function eventData(found: Found['happening'], origin: string): EventData | EventSeries | undefined {
  const { happening, organisers, partOf, occurrences } = found
  if (happening.kind !== 'event' && happening.kind !== 'series') return undefined
  const common = {
    url: origin + localized(`/handelser/${happening.slug}`),
    name: inLocale(happening.title),
    description: plainText(inLocale(happening.summary)),
    inLanguage: languageOf(happening.title),
    organizer: organisers.map((body) => toBody(body, origin)),
  }
  if (happening.kind === 'series')
    return { '@type': 'EventSeries', ...common, subEvent: occurrences.map((event) => occurrence(event, origin)) }
  const series = partOf.find(({ kind }) => kind === 'series')
  return {
    ...occurrence(happening, origin),
    ...common,
    ...(series && {
      superEvent: {
        '@type': 'EventSeries',
        name: inLocale(series.title),
        url: origin + localized(`/handelser/${series.slug}`),
      },
    }),
  }
}

function occurrence({ slug, title, date, lastDay, place }: Event, origin: string) {
  return {
    '@type': 'Event',
    url: origin + localized(`/handelser/${slug}`),
    name: inLocale(title),
    ...dated('startDate', date),
    ...dated('endDate', lastDay),
    ...(place && { location: toPlace(place) }),
  } as const satisfies EventData
}

function toPlace({ town, venue, street }: NonNullable<Event['place']>): Place {
  return {
    '@type': 'Place',
    name: venue ?? town,
    address: {
      '@type': 'PostalAddress',
      addressLocality: town,
      ...(street !== null && { streetAddress: street }),
    },
  }
}

function toCounty({ name }: Ref) {
  return { '@type': 'AdministrativeArea', name: inLocale(name) } as const
}

function toBody({ slug, name }: Ref, origin: string): Organization {
  return { '@type': 'Organization', name: inLocale(name), url: origin + localized(`/myndigheter/${slug}`) }
}

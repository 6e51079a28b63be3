import type { Api } from '@samordning/api'
import type { AgencyKind } from '@samordning/domain'
import { m } from '@samordning/messages'
import type { Organization, WebSite } from 'schema-dts'
import { inLocale } from '../components/text.tsx'
import { currentLocale, localized } from '../locale.ts'

type Found = Awaited<ReturnType<Api['agencies']['get']>>
type Agency = Pick<Found, 'name'> & { agency: Pick<Found['agency'], 'slug' | 'kind' | 'about'> }
/** Not by its address alone, as the vocabulary allows. */
type Told = Exclude<Organization, string>
type Group = Awaited<ReturnType<Api['groups']['get']>>

const TYPES = {
  government: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  'state-agency': 'GovernmentOrganization',
  'county-board': 'GovernmentOrganization',
  region: 'GovernmentOrganization',
  municipal: 'GovernmentOrganization',
  university: 'CollegeOrUniversity',
  unit: 'Organization',
  'civil-society': 'NGO',
  business: 'Organization',
  international: 'Organization',
  collective: 'Organization',
} as const satisfies Record<AgencyKind, string>

/** A body of the directory, as it is on the page's day. */
export function body({ agency, name }: Agency, origin: string): Told {
  return {
    '@type': TYPES[agency.kind],
    url: origin + localized(`/myndigheter/${agency.slug}`),
    name: inLocale(name),
    description: inLocale(agency.about),
  }
}

/** A coordination group: bodies that work together, none above the others. */
export function coordinationGroup({ group, counties }: Group, origin: string): Told {
  return {
    '@type': 'Organization',
    url: origin + localized(`/samordningsgrupper/${group.slug}`),
    name: inLocale(group.name),
    description: inLocale(group.focus),
    areaServed: counties.map(({ name }) => ({ '@type': 'AdministrativeArea', name: inLocale(name) })),
  }
}

/** The site itself. */
export function webSite(origin: string): WebSite {
  return {
    '@type': 'WebSite',
    url: origin + localized('/'),
    name: m.common_site_name(),
    description: m.common_site_description(),
    inLanguage: currentLocale(),
  }
}

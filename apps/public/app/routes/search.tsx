import { m } from '@samordning/messages'
import { Entries, Entry } from '../components/entries.tsx'
import { PageLink } from '../components/link.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { addressOf, kindHeadings, type Kind } from '../search/kinds.ts'
import { currentLocale, type Locale } from '../locale.ts'
import { page } from '../page.ts'
import type { Route } from './+types/search.ts'

const MOST = 100
const FEW = 4

export const loader = page(async ({ api, query, locale }) => {
  const { q = '', typ } = query
  if (q === '') return null
  // A kind that is none is refused by the API.
  const found = await api.search.find({ query: q, locale, limit: MOST, kind: typ as Kind | undefined })
  return { ...found, isOneKind: typ !== undefined }
})

export default function Search({ loaderData: found }: Route.ComponentProps) {
  if (!found) return <SearchHead title={m.search_title()} lead={m.search_lead()} />
  return (
    <>
      <SearchHead title={m.search_results_for({ query: found.query })} query={found.query} />
      {found.total === 0 && (
        <Notice kind="missing" title={m.search_none({ query: found.query })}>
          {m.search_none_hint()}
        </Notice>
      )}
      {found.total === MOST && <p>{m.search_most({ count: MOST })}</p>}
      {found.groups.map(({ kind, hits }) => (
        <section key={kind} aria-labelledby={`hits-${kind}`}>
          <h2 id={`hits-${kind}`}>
            {kindHeadings[kind]()} <span className="muted">({hits.length})</span>
          </h2>
          <Entries>
            {hits.slice(0, found.isOneKind ? MOST : FEW).map((hit) => (
              <Entry key={hit.slug} to={addressOf(kind, hit.slug)} title={<Marked fragments={hit.title} />}>
                <Marked fragments={hit.excerpt} />
              </Entry>
            ))}
          </Entries>
          {!found.isOneKind && hits.length > FEW && (
            <p>
              <PageLink to={`/sok?${new URLSearchParams({ q: found.query, typ: kind })}`}>
                {m.search_all_of_kind({ count: hits.length, kind: kindHeadings[kind]() })}
              </PageLink>
            </p>
          )}
        </section>
      ))}
    </>
  )
}

function SearchHead({ title, lead, query = '' }: { title: string; lead?: string; query?: string }) {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <SearchForm id="search" value={query} />
      <p className="muted small">{m.search_privacy()}</p>
    </>
  )
}

type Fragment = { text: string; isMatch: boolean; language: Locale }

function Marked({ fragments }: { fragments: readonly Fragment[] }) {
  return fragments.map(({ text, isMatch, language }, index) => {
    const lang = language === currentLocale() ? undefined : language
    if (isMatch) return <mark key={index} lang={lang} children={text} />
    return lang ? <span key={index} lang={lang} children={text} /> : text
  })
}

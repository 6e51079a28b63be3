import { m } from '@samordning/messages'
import { Entries, Entry } from '../components/entries.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { addressOf, kindHeadings } from '../search/kinds.ts'
import { page } from '../page.ts'
import type { Route } from './+types/search.ts'

const MOST = 60

export const loader = page(async ({ api, query, locale }) => {
  const words = query.q ?? ''
  return words === '' ? null : api.search.find({ query: words, locale, limit: MOST })
})

export default function Search({ loaderData: found }: Route.ComponentProps) {
  return (
    <>
      <PageHeader title={found ? m.search_results_for({ query: found.query }) : m.search_title()} lead={found ? undefined : m.search_lead()} />
      <SearchForm id="search" value={found?.query ?? ''} />
      <p className="muted small">{m.search_privacy()}</p>
      {found?.total === 0 && (
        <Notice kind="missing" title={m.search_none({ query: found.query })}>
          {m.search_none_hint()}
        </Notice>
      )}
      {found?.total === MOST && <p>{m.search_most({ count: MOST })}</p>}
      {found?.groups.map(({ kind, hits }) => (
        <section key={kind} aria-labelledby={`hits-${kind}`}>
          <h2 id={`hits-${kind}`}>
            {kindHeadings[kind]()} <span className="muted">({hits.length})</span>
          </h2>
          <Entries>
            {hits.map((hit) => (
              <Entry key={hit.slug} to={addressOf(kind, hit.slug)} title={<Marked fragments={hit.title} />}>
                <Marked fragments={hit.excerpt} />
              </Entry>
            ))}
          </Entries>
        </section>
      ))}
    </>
  )
}

function Marked({ fragments }: { fragments: readonly { text: string; isMatch: boolean }[] }) {
  return fragments.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}

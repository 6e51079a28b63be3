import { m } from '@samordning/messages'
import { isRouteErrorResponse, useLocation } from 'react-router'
import { dayInWords } from '../components/date-words.ts'
import { Notice } from '../components/notice.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { inLocale, langOf } from '../components/text.tsx'
import { localized } from '../locale.ts'
import type { BadInput, Withdrawn } from '../page.ts'
import { queryWords } from '../query-words.ts'

/** What a visitor sees when a page can't be shown: no such page, one that was withdrawn, input that can't be read, or a fault of ours. */
export function ErrorPage({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status === 404)
    return <NotFoundPage known={isRouteErrorResponse(error) ? (error.data as Missing)?.known : undefined} />
  if (isRouteErrorResponse(error) && status === 410) return <WithdrawnPage {...(error.data as Withdrawn)} />
  if (isRouteErrorResponse(error) && status === 400 && error.data) return <BadInputPage {...(error.data as BadInput)} />
  return <PageHeader title={m.errors_fault_title()} lead={m.errors_fault_lead()} />
}

/** A text was here: why it is not. */
function WithdrawnPage({ reason }: Withdrawn) {
  return (
    <>
      <PageHeader title={m.editions_withdrawn_title()} lead={m.editions_withdrawn_lead()} />
      <Notice kind="info" title={m.editions_withdrawn_reason()}>
        <p lang={langOf(reason)}>{inLocale(reason)}</p>
      </Notice>
      <WaysOn />
    </>
  )
}

const LINKS = [
  { path: '/', name: m.errors_link_home },
  { path: '/lan', name: m.errors_link_counties },
  { path: '/lagstiftning', name: m.errors_link_law },
  { path: '/hjalp', name: m.errors_link_help },
]

function WaysOn() {
  return (
    <>
      <SearchForm id="not-found-search" />
      <h2>{m.errors_links_heading()}</h2>
      <ul>
        {LINKS.map(({ path, name }) => (
          <li key={path}>
            <a href={localized(path)}>{name()}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

const LONGEST_VALUE = 60

type Missing = { known?: string } | null

/** With `known`: the page may well be there, but not in what was known that day. */
function NotFoundPage({ known }: { known: string | undefined }) {
  const { pathname } = useLocation()
  return (
    <>
      <PageHeader title={m.errors_not_found_title()} lead={m.errors_not_found_lead()} />
      {known !== undefined && (
        <Notice kind="info" title={m.errors_not_known_title({ date: dayInWords(known) })}>
          <p>
            {m.errors_not_known_text()} <a href={pathname}>{m.errors_not_known_link()}</a>
          </p>
        </Notice>
      )}
      <WaysOn />
    </>
  )
}

/** Says what was wrong, and hands back all that was typed, ready to be mended. */
function BadInputPage({ query, wrong }: BadInput) {
  const { pathname } = useLocation()
  const kept = Object.entries(query)
  return (
    <>
      <PageHeader title={m.errors_bad_input_title()} lead={m.errors_bad_input_lead()} />
      <form className="filters" action={pathname}>
        {kept.map(([word, value = '']) => (
          <KeptField key={word} word={word} value={value} isWrong={wrong.includes(word)} />
        ))}
        <button type="submit">{m.errors_try_again()}</button>
        <a href={pathname}>{m.errors_start_over()}</a>
      </form>
    </>
  )
}

/** What was typed, as far as it helps to see it again. */
function shortened(value: string) {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value
}

function KeptField({ word, value, isWrong }: { word: string; value: string; isWrong: boolean }) {
  const id = `kept-${word}`
  const { label, example, rule } = queryWords[word] ?? { label: () => word, example: '' }
  return (
    <div className="field">
      <label htmlFor={id}>{label()}</label>
      {isWrong && (
        <p className="wrong" id={`${id}-wrong`}>
          {m.errors_wrong_value({ field: label(), value: shortened(value) })} {rule?.()}{' '}
          {example && m.errors_wrong_example({ example })}
        </p>
      )}
      <input
        id={id}
        type="text"
        name={word}
        defaultValue={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
      />
    </div>
  )
}

import type { CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { periodInWords } from '../components/date-words.ts'
import { KeptDay } from '../components/filters.tsx'
import { KnownThen } from '../components/known-then.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { TwoDays } from '../components/two-days.tsx'
import { localized } from '../locale.ts'
import { hrefTo } from '../moment.ts'
import type { Query } from '../page.ts'
import { CompareDays, Compared, type Comparison } from './compared.tsx'

type Props = {
  /** Address of the page about the group or the body. */
  path: string
  lead: string
  query: Query
  comparison: Comparison
  today: CalendarDate
}

/** Two days of a group or a body: the form, the answer when both days are given, and the days on which something changed. */
export function ComparePage({ path, lead, query, comparison, today }: Props) {
  const { name, existed } = comparison
  const kicker = m.places_compare_kicker()
  const isAsked = query.fran !== undefined && query.till !== undefined
  return (
    <>
      <PageHeader
        title={name}
        distinction={existed.until ? `${kicker}, ${periodInWords(existed)}` : kicker}
        kicker={kicker}
        lead={lead}
        description={lead}
        meta={<a href={hrefTo(path)}>{m.places_compare_page()}</a>}
      />
      <KnownThen />
      <form className="filters" action={localized(`${path}/jamfor`)} aria-label={m.places_compare_form()}>
        <TwoDays query={query} />
        <KeptDay hasDays />
        <button type="submit">{m.common_filter_button()}</button>
      </form>
      {isAsked && <Compared comparison={comparison} path={path} today={today} />}
      <CompareDays days={comparison.days} path={path} />
    </>
  )
}

import { OffenceKey, type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { KeptDay, SelectField, TextField } from '../components/filters.tsx'
import { localized } from '../locale.ts'
import { hrefTo } from '../moment.ts'
import type { Query } from '../page.ts'
import { offenceInWords } from './penalty-words.ts'

/** Asks for the day, and if you like for an offence and the day of the judgment. */
export function DayForm({ query }: { query: Query }) {
  return (
    <form className="filters" action={localized('/lagstiftning/pa-dagen')} aria-label={m.law_day_form()}>
      <TextField word="datum" type="date" label={m.law_day_act_label()} value={query.datum} />
      <OffenceField value={query.brott} all={m.law_day_all()} />
      <TextField
        word="dom"
        type="date"
        label={m.law_day_judged_label()}
        hint={m.law_day_judged_hint()}
        value={query.dom}
      />
      <KeptDay hasDays />
      <button type="submit">{m.common_filter_button()}</button>
    </form>
  )
}

/** The way in from the page of the law: a day is enough. `day`: the other one that the page shows. */
export function LawDayLeadIn({ day }: { day: CalendarDate | undefined }) {
  return (
    <section>
      <h2 id="dag">{m.law_day_heading()}</h2>
      <p>{m.law_day_lead_in()}</p>
      <form className="filters" action={localized('/lagstiftning/pa-dagen')} aria-label={m.law_day_heading()}>
        <TextField word="datum" type="date" label={m.law_day_label()} value={day} />
        <KeptDay hasDays />
        <button type="submit">{m.common_filter_button()}</button>
      </form>
      <p>
        <a href={hrefTo('/lagstiftning/jamfor')}>{m.law_compare_link()}</a>
      </p>
    </section>
  )
}

export function OffenceField({ value, all }: { value: string | undefined; all: string }) {
  const options = OffenceKey.options.map((offence) => ({ value: offence, name: offenceInWords(offence) }))
  return <SelectField word="brott" label={m.law_day_offence_label()} value={value} options={options} all={all} />
}

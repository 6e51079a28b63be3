import { m } from '@samordning/messages'
import { Filters, SelectField } from '../components/filters.tsx'
import type { Query } from '../page.ts'
import { happeningKinds } from './happening-kinds.ts'

type Props = { query: Query; counties: readonly { slug: string; shortName: string }[] }

/** Narrows the happenings down by kind and county. */
export function HappeningFilters({ query, counties }: Props) {
  return (
    <Filters label={m.events_filter_label()}>
      <SelectField
        word="typ"
        label={m.common_field_kind()}
        value={query.typ}
        all={m.events_all_kinds()}
        options={Object.entries(happeningKinds).map(([kind, { all }]) => ({ value: kind, name: all() }))}
      />
      <SelectField
        word="lan"
        label={m.common_field_county()}
        value={query.lan}
        all={m.events_all_counties()}
        options={counties.map((county) => ({ value: county.slug, name: county.shortName }))}
      />
    </Filters>
  )
}

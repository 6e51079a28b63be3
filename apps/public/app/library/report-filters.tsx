import type { Api } from '@samordning/api'
import { ReportKind } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Filters, SelectField } from '../components/filters.tsx'
import { inLocale } from '../components/text.tsx'
import type { Query } from '../page.ts'
import { reportKindNames } from '@samordning/messages/report-kinds'

type Props = { query: Query; facets: Awaited<ReturnType<Api['reports']['facets']>> }

/** Narrows the library down by kind, county, year and publisher. */
export function ReportFilters({ query, facets: { years, counties, publishers } }: Props) {
  return (
    <Filters label={m.reports_filter_label()}>
      <SelectField
        word="typ"
        label={m.common_field_kind()}
        value={query.typ}
        all={m.reports_all_kinds()}
        options={ReportKind.options.map((kind) => ({ value: kind, name: reportKindNames[kind]() }))}
      />
      <SelectField
        word="lan"
        label={m.common_field_county()}
        value={query.lan}
        all={m.reports_all_counties()}
        options={counties.map((county) => ({ value: county.slug, name: county.shortName }))}
      />
      <SelectField
        word="ar"
        label={m.common_field_year()}
        value={query.ar}
        all={m.reports_all_years()}
        options={withTyped(
          query.ar,
          years.map((year) => ({ value: String(year), name: String(year) })),
        )}
      />
      <SelectField
        word="utgivare"
        label={m.common_field_publisher()}
        value={query.utgivare}
        all={m.reports_all_publishers()}
        options={withTyped(
          query.utgivare,
          publishers.map(({ slug, name }) => ({ value: slug, name: inLocale(name) })),
        )}
      />
    </Filters>
  )
}

/** What was asked for stays chosen even when the library has nothing under it: a year without reports, say. */
function withTyped(typed: string | undefined, options: { value: string; name: string }[]) {
  const isMissing = typed !== undefined && options.every(({ value }) => value !== typed)
  return isMissing ? [...options, { value: typed, name: typed }] : options
}

import type { Confidence } from '@samordning/domain'
import { m } from '@samordning/messages'
import { PageLink } from '../components/link.tsx'
import { Tag } from '../components/notice.tsx'
import { Sources, type CitedSource } from '../components/sources.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import { FigureBars, isDrawn } from './figure-bars.tsx'
import { labelInWords, quantityInWords, yearsInWords, type StatisticItem } from './figure-words.ts'
import { natureInWords } from './natures.tsx'

type Props = {
  statistic: StatisticItem
  sources: readonly CitedSource[]
  /** Its figures stand in the chart above it already. */
  isPartOfSeries?: boolean
}

/** One statistic: what, how much, when, of whom, how it came about, how sure, and from where. */
export function StatisticEntry({ statistic, sources, isPartOfSeries = false }: Props) {
  const { slug, measure, period, population, nature, report, provenance } = statistic
  const Heading = isPartOfSeries ? 'h4' : 'h3'
  const hasBars = !isPartOfSeries && isDrawn(statistic)
  return (
    <section className={`statistic ${nature}`}>
      <Heading id={slug} lang={langOf(measure)}>
        {inLocale(measure)}
      </Heading>
      {hasBars ? <FigureBars caption={inLocale(measure)} of={[statistic]} /> : <Values statistic={statistic} />}
      <p className="meta">
        {period && yearsInWords(period)}
        {period && population && ' · '}
        {population && <LocalText text={population} />}
      </p>
      <p>
        <Tag>{natureInWords(nature)}</Tag> <Tag>{confidences[provenance.confidence]()}</Tag>
      </p>
      {provenance.note && (
        <p className="small" lang={langOf(provenance.note)}>
          {inLocale(provenance.note)}
        </p>
      )}
      {report && (
        <p className="small">
          {m.statistics_fact_report()}{' '}
          <PageLink to={`/rapporter/${report.slug}`}>
            <LocalText text={report.title} />
          </PageLink>
        </p>
      )}
      <Sources sources={sources} />
    </section>
  )
}

const confidences: Record<Confidence, () => string> = {
  high: m.common_confidence_high,
  medium: m.common_confidence_medium,
  low: m.common_confidence_low,
  unverified: m.common_confidence_unverified,
}

/** One value stands large; several ways to put it stand as a list. */
function Values({ statistic: { figures, unit } }: { statistic: StatisticItem }) {
  const [only] = figures
  if (figures.length === 1 && only) {
    return (
      <p className="value">
        {m.statistics_value_unit({ value: quantityInWords(only.quantity), unit: inLocale(unit) })}
      </p>
    )
  }
  return (
    <ul>
      {figures.map((figure) => (
        <li key={figure.label.sv}>
          {labelInWords(figure)}:{' '}
          <strong>{m.statistics_value_unit({ value: quantityInWords(figure.quantity), unit: inLocale(unit) })}</strong>
        </li>
      ))}
    </ul>
  )
}

import { referenceOf, type LocalText, type Report } from '@samordning/domain'
import { m } from '@samordning/messages'
import { currentLocale } from '../locale.ts'

type Props = { report: Report; publishers: readonly { name: LocalText }[]; address: string }

/** How to refer to a report. One click marks all of it, ready to be copied. */
export function Reference({ report, publishers, address }: Props) {
  return (
    <section className="panel" aria-labelledby="reference">
      <h2 id="reference">{m.reports_reference_heading()}</h2>
      <pre className="reference">
        {referenceOf(report, publishers, currentLocale())}
        {'\n'}
        {m.reports_read_at({ site: m.common_site_name(), address })}
      </pre>
      <p className="meta">{m.reports_reference_hint()}</p>
    </section>
  )
}

import { referenceOf, type LocalText, type Report } from '@samordning/domain'
import { m } from '@samordning/messages'
import { currentLocale } from '../locale.ts'

type Props = { report: Report; publishers: readonly { name: LocalText }[]; address: string }

/** How to refer to a report. One click marks all of it, ready to be copied. */
export function Reference({ report, publishers, address }: Props) {
  return (
    <section className="panel" aria-labelledby="reference">
      <h2 id="reference">{m.reports_reference_heading()}</h2>
      <p className="reference">
        <Marked text={referenceOf(report, publishers, currentLocale())} title={report.title.sv.replace(/\.$/, '')} />
        <br />
        {m.reports_read_at({ site: m.common_site_name(), address })}
      </p>
      <p className="meta">{m.reports_reference_hint()}</p>
    </section>
  )
}

/** In English too the title is the one that is printed: it is marked as Swedish. */
function Marked({ text, title }: { text: string; title: string }) {
  const [before, after] = text.split(title)
  if (currentLocale() === 'sv' || after === undefined) return text
  return (
    <>
      {before}
      <span lang="sv">{title}</span>
      {after}
    </>
  )
}

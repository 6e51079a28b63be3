import type { PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Doubt, Tag } from '../components/notice.tsx'
import { Table } from '../components/table.tsx'
import { LocalText } from '../components/text.tsx'
import { daysInWords, penaltyInWords } from './penalty-words.ts'
import { SourceMark } from '../provenance/source-notes.tsx'

type Props = {
  caption: string
  scales: readonly PenaltyScale[]
  /** Where on the page an act is told of, when it is: `SFS 2011:517` → `#sfs-2011-517`. */
  linkTo: (citation: string) => string | undefined
  today: string
}

/** One degree of an offence, period by period: the chart in words. */
export function ScaleTable({ caption, scales, linkTo, today }: Props) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{m.law_table_period()}</th>
          <th scope="col">{m.law_table_penalty()}</th>
          <th scope="col">{m.law_table_name()}</th>
          <th scope="col">{m.law_table_attempt()}</th>
          <th scope="col">{m.law_table_act()}</th>
        </tr>
      </thead>
      <tbody>
        {scales.map((scale) => (
          <tr key={scale.provenance.fact}>
            <th scope="row">
              {daysInWords(scale)} {scale.from !== null && scale.from > today && <Tag>{m.law_period_coming()}</Tag>}
            </th>
            <td>
              {penaltyInWords(scale)}
              <SourceMark of={scale.provenance} /> <Doubt confidence={scale.provenance.confidence} />
            </td>
            <td>
              <Wording scale={scale} />
            </td>
            <td>
              {scale.isOffence ? <AttemptInWords attempt={scale.attempt} confidence={scale.attemptConfidence} /> : '–'}
            </td>
            <td>
              <Act
                citation={scale.amendingAct}
                href={scale.amendingAct === null ? undefined : linkTo(scale.amendingAct)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Wording({ scale: { name, provision, scope } }: { scale: PenaltyScale }) {
  return (
    <>
      {name && (
        <strong>
          <LocalText text={name} />
        </strong>
      )}
      {provision && (
        <>
          , <LocalText text={provision} />.{' '}
        </>
      )}
      <LocalText text={scope} />
    </>
  )
}

const attempts: Record<PenaltyScale['attempt'], () => string> = {
  punishable: m.law_attempt_punishable,
  'not-punishable': m.law_attempt_not_punishable,
  unknown: m.law_attempt_unknown,
}

/** An attempt that no source speaks of needs no second doubt. */
export function AttemptInWords({
  attempt,
  confidence,
}: {
  attempt: PenaltyScale['attempt']
  confidence: PenaltyScale['attemptConfidence']
}) {
  return (
    <>
      {attempts[attempt]()} {attempt !== 'unknown' && <Doubt confidence={confidence} />}
    </>
  )
}

/** An act by its number, linked to its place on the timeline. */
function Act({ citation, href }: { citation: string | null; href: string | undefined }) {
  if (citation === null) return '–'
  return href ? <a href={href}>{citation}</a> : citation
}

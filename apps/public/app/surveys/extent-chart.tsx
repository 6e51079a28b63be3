import type { ExtentCount, Stretch } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Fragment } from 'react'
import { Notice } from '../components/notice.tsx'
import { Table } from '../components/table.tsx'
import { inLocale } from '../components/text.tsx'
import { extentInWords } from './extent.tsx'

const PARTS = ['yes', 'partly', 'no', 'silent'] as const

/** How many said yes, partly and no, year by year: one table with its bars for each stretch, and between two of them why they are apart. */
export function ExtentChart({ topic, stretches }: { topic: string; stretches: readonly Stretch[] }) {
  return stretches.map(({ counts, comparison, notes }, index) => (
    <Fragment key={counts[0]!.round}>
      {index > 0 && (
        <Notice kind="info">
          <p>{m.matrix_break({ note: comparison.notes.map(inLocale).join(' ') })}</p>
        </Notice>
      )}
      <Counts topic={topic} counts={counts} />
      {comparison.is !== 'break' &&
        notes.map((note) => (
          <p key={note.sv} className="small">
            {m.matrix_comparable({ note: inLocale(note) })}
          </p>
        ))}
    </Fragment>
  ))
}

function Counts({ topic, counts }: { topic: string; counts: readonly ExtentCount[] }) {
  return (
    <Table caption={m.matrix_count_caption({ topic })}>
      <thead>
        <tr>
          <th scope="col">{m.matrix_year()}</th>
          {PARTS.map((part) => (
            <th key={part} scope="col">
              {extentInWords(part)}
            </th>
          ))}
          <td className="drawn" />
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.round}>
            <th scope="row">{count.year}</th>
            {PARTS.map((part) => (
              <td key={part} className="number">
                {count[part]}
              </td>
            ))}
            <td className="drawn">
              <Drawn count={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The same as the numbers before it. */
function Drawn({ count }: { count: ExtentCount }) {
  const all = PARTS.reduce((sum, part) => sum + count[part], 0)
  const starts = PARTS.map((_, index) => PARTS.slice(0, index).reduce((sum, part) => sum + count[part], 0))
  return (
    <svg className="extents" aria-hidden="true">
      {PARTS.map((part, index) => (
        <rect
          key={part}
          className={part}
          x={`${(100 * starts[index]!) / all}%`}
          width={`${(100 * count[part]) / all}%`}
          height="100%"
        />
      ))}
    </svg>
  )
}

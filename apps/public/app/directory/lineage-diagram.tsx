import { hasBegun, type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { fuzzyInWords } from '../components/date-words.ts'
import { inLocale } from '../components/text.tsx'
import { hrefTo } from '../moment.ts'
import { arrowWords } from './agency-words.ts'
import { seenInWords } from './known-time.ts'
import { hasTime, layOut, LINE, WIDTH, type Arrow, type Box } from './lineage-layout.ts'
import type { Lineage, Step } from './lineage.ts'

/**
 * What a body was called, came from and became, drawn downwards in time. The same stands in words beneath,
 * so screen readers and the keyboard pass the picture by.
 */
export function LineageDiagram({ lineage, on }: { lineage: Lineage; on: CalendarDate }) {
  const { height, boxes, arrows, ends } = layOut(lineage, (stage) => inLocale(stage.name))
  return (
    <figure className="lineage" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${height}`}>
        {boxes.map((box) => (
          <Stage key={box.stage.key} {...box} isLater={!hasBegun(box.stage, on)} />
        ))}
        {arrows.map((arrow, index) => (
          <g key={index} className={arrow.kind === 'task-transfer' ? 'task' : undefined}>
            <path d={arrow.path} />
            <path className="head" d={arrow.head} />
            <text {...arrow.label}>{labelOf(arrow)}</text>
          </g>
        ))}
        {ends.map(({ step, x, y }) => (
          <text key={step.from.key} x={x} y={y}>
            {labelOf(step)}
          </text>
        ))}
      </svg>
    </figure>
  )
}

function Stage({ stage, x, y, width, height, lines, isLater }: Box & { isLater: boolean }) {
  const left = x + 10
  const isOver = stage.until !== null
  return (
    <a href={hrefTo(`/myndigheter/${stage.slug}`)} tabIndex={-1} className={stage.isChosen ? 'chosen' : undefined}>
      <rect x={x} y={y} width={width} height={height} rx="2" className={isOver ? 'over' : undefined} />
      {lines.map((line, index) => (
        <text key={index} x={left} y={y + 22 + LINE * index} className="name">
          {line}
        </text>
      ))}
      {hasTime(stage) && (
        <text x={left} y={y + 22 + LINE * lines.length}>
          {seenInWords(stage)}
          {isLater && ` (${m.places_agency_later()})`}
        </text>
      )}
    </a>
  )
}

function labelOf({ kind, on }: Pick<Arrow | Step, 'kind' | 'on'>) {
  return `${on === null ? m.places_day_unknown() : fuzzyInWords(on)}: ${arrowWords[kind]()}`
}

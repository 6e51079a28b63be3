import type { Api } from '@samordning/api'
import type { Audience } from '@samordning/domain'
import { m } from '@samordning/messages'
import { periodInWords } from '../components/date-words.ts'
import { CalendarDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { Notice, Tag } from '../components/notice.tsx'
import { LocalText, langOf } from '../components/text.tsx'

export type Line = Awaited<ReturnType<Api['support']['lines']>>['items'][number]

const audienceWords: Record<Audience, () => string> = {
  affected: m.help_audience_affected,
  witness: m.help_audience_witness,
  professional: m.help_audience_professional,
  buyer: m.help_audience_buyer,
}

/** One line to turn to: what for, how, and what is not known about it. */
export function SupportLine({ line, id }: { line: Line; id?: string | undefined }) {
  const owner = line.owners.find((one) => one.standing !== 'does-not-hold')
  const isForProfessionalsOnly = line.audiences.every((audience) => audience === 'professional')
  return (
    <article className="support-line" id={id}>
      <h3>
        <LocalText text={line.name} />
      </h3>
      {isForProfessionalsOnly && (
        <p>
          <Tag>{m.help_professional_only()}</Tag>
        </p>
      )}
      <p lang={langOf(line.purpose)}>
        <LocalText text={line.purpose} />
      </p>
      {line.number && (
        <p className="call">
          <a href={telephone(line.number)}>{m.help_call({ number: line.number })}</a>
        </p>
      )}
      {line.until && <Notice kind="uncertain">{m.help_last_seen({ period: periodInWords(line) })}</Notice>}
      <Facts>
        <Fact name={m.help_audience()}>{line.audiences.map((audience) => audienceWords[audience]()).join(', ')}</Fact>
        {line.number && (
          <Fact name={m.help_hours()}>{line.hours ? <LocalText text={line.hours} /> : m.help_hours_unknown()}</Fact>
        )}
        <Fact name={m.help_cost()}>{line.cost && <LocalText text={line.cost} />}</Fact>
        <Fact name={m.help_owner()}>{owner && <LocalText text={owner.agency.name} />}</Fact>
        <Fact name={m.help_fallback()}>
          {line.fallbacks.length > 0 && line.fallbacks.map((other) => other.number ?? other.name.sv).join(', ')}
        </Fact>
        <Fact name={m.help_printed_as()}>{line.printedAs.join(', ')}</Fact>
      </Facts>
      {line.lastAssured && (
        <p className="muted small">
          {m.help_assured({ date: '' })}
          <CalendarDay date={line.lastAssured} />
        </p>
      )}
    </article>
  )
}

/** Digits only, so that a phone dials it as it stands. */
function telephone(number: string) {
  return `tel:${number.replaceAll(/\D/g, '')}`
}

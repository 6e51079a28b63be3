import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { Notice, Tag } from '../components/notice.tsx'
import { seenInWords } from '../directory/known-time.ts'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import { SourceMark } from '../provenance/source-notes.tsx'

export type Line = Awaited<ReturnType<Api['support']['lines']>>['items'][number]

/** `isNow`: somebody may call it, so its number is a link. */
type Props = { line: Line; isNow: boolean }

/** One line to turn to, whole: the number first, then what it is for, and what is known about it. */
export function SupportLine({ line, isNow }: Props) {
  const facts = factsOf(line)
  return (
    <article className="support-line" id={line.slug}>
      <h3 lang={langOf(line.name)}>{inLocale(line.name)}</h3>
      {isForProfessionalsOnly(line) && (
        <p>
          <Tag>{m.help_professional_only()}</Tag>
        </p>
      )}
      {line.number && (
        <p className="call">
          <Telephone number={line.number} isNow={isNow} />
        </p>
      )}
      <p>
        <LocalText text={line.purpose} />
        <SourceMark of={line.termsProvenance} />
      </p>
      {facts.length > 0 && <p className="meta">{facts.join(' · ')}</p>}
      <Unsure line={line} isNow={isNow} />
    </article>
  )
}

/** A line that stands whole further up, for somebody else it serves too. */
export function SupportLineInShort({ line, isNow }: Props) {
  return (
    <li>
      {line.number ? (
        <Telephone number={line.number} isNow={isNow} />
      ) : (
        <a href={`#${line.slug}`}>
          <LocalText text={line.name} />
        </a>
      )}
      {': '}
      <LocalText text={line.purpose} />
    </li>
  )
}

function factsOf(line: Line): string[] {
  const owner = line.owners.find((one) => one.standing !== 'does-not-hold')
  const others = line.fallbacks.map((other) => other.number ?? inLocale(other.name))
  return [
    line.hours && `${m.help_hours()}: ${inLocale(line.hours.text).toLocaleLowerCase()}`,
    line.cost && `${m.help_cost()}: ${inLocale(line.cost)}`,
    owner && `${m.help_owner()} ${inLocale(owner.agency.name)}`,
    line.hours && others.length > 0 && `${m.help_fallback()}: ${others.join(', ')}`,
    line.printedAs.length > 0 && `${m.help_printed_as()} ${line.printedAs.join(', ')}`,
    line.lastAssured && m.help_assured({ date: dayInWords(line.lastAssured.on) }),
  ].filter((fact) => typeof fact === 'string')
}

function isForProfessionalsOnly(line: Line) {
  return line.audiences.every((audience) => audience === 'professional')
}

/** Says so when nobody knows whether it is there, or was. */
function Unsure({ line, isNow }: Props) {
  if (isNow) return line.until && <Notice kind="uncertain">{m.help_last_seen({ period: seenInWords(line) })}</Notice>
  // The emergency number is not to be doubted by anybody in need.
  return line.standing === 'may-hold' && line.number !== '112' && <p className="small muted">{m.help_unsure_then()}</p>
}

function Telephone({ number, isNow }: { number: string; isNow: boolean }) {
  return isNow ? <a href={telephone(number)}>{m.help_call({ number })}</a> : m.help_number_then({ number })
}

/** Digits only, so that a phone dials it as it stands. */
function telephone(number: string) {
  return `tel:${number.replaceAll(/\D/g, '')}`
}

import type { LawNote, LawStep, PenaltyScale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { CalendarDay } from '../components/dates.tsx'
import { Notice } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { localized } from '../locale.ts'
import { hrefTo } from '../moment.ts'
import { stepInWords } from './law-note-words.ts'
import { offenceInWords, penaltyInWords } from './penalty-words.ts'

/** What has changed in the law since a text described it, beside the text. Nothing as long as the law stands. */
export function LawNotes({ notes }: { notes: readonly LawNote[] }) {
  if (notes.length === 0) return null
  return (
    <Notice kind="info" title={m.law_note_title()}>
      {notes.map((note) => (
        <Note key={`${note.about.offence} ${note.about.degree}`} {...note} />
      ))}
      <p>
        <a href={localized('/lagstiftning')}>{m.law_note_today()}</a>
      </p>
    </Notice>
  )
}

function Note({ about, then, steps, now }: LawNote) {
  return (
    <p>
      {m.law_note_as_of()}{' '}
      <a href={hrefTo(`/lagstiftning/pa-dagen?datum=${about.on}&brott=${about.offence}`)}>
        <CalendarDay date={about.on} />
      </a>
      : <Described scale={then} />.{' '}
      {steps.map((step) => (
        <Step key={step.on} {...step} />
      ))}
      {now.isOffence && m.law_note_penalty({ penalty: penaltyInWords(now) })}
    </p>
  )
}

/** "köp av sexuell tjänst, 6 kap. 11 § brottsbalken" */
function Described({ scale: { offence, name, provision } }: { scale: PenaltyScale }) {
  if (!name || !provision) return offenceInWords(offence)
  return (
    <>
      <LocalText text={name} />, <LocalText text={provision} />
    </>
  )
}

/** "Den 1 augusti 2022 togs böter bort ur straffskalan." */
function Step(step: LawStep) {
  return (
    <>
      {m.law_note_on()} <CalendarDay date={step.on} /> {stepInWords(step)}.{' '}
    </>
  )
}

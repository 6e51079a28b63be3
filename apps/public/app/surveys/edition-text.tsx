import type { AnswerOrigin, CompiledReport, EditionPart } from '@samordning/domain'
import { m } from '@samordning/messages'
import { HasFootnotes } from '../components/footnote-marks.tsx'
import { Inline, RichText } from '../components/rich-text.tsx'
import { LocalText, inLocale, langOf } from '../components/text.tsx'
import { CalendarDay } from '../components/dates.tsx'
import { PageLink } from '../components/link.tsx'
import { linkTarget } from '../components/references.ts'
import { AnswerFoot } from './answer-foot.tsx'
import { Footnotes } from './footnotes.tsx'

type Props = { report: CompiledReport; number: number }
type Heading = Extract<EditionPart, { type: 'heading' }>

/** All that an edition says, behind a list of its contents. Every part has its own address. */
export function EditionText({ report, number }: Props) {
  const headings = report.parts.filter((part) => part.type === 'heading')
  return (
    <>
      <nav className="contents" aria-labelledby="contents">
        <h2 id="contents">{m.compiled_contents()}</h2>
        <Contents headings={headings} />
      </nav>
      <HasFootnotes value={true}>
        <div className="prose edition">
          {report.parts.map((part, index) => (
            <Part key={part.id} part={part} next={report.parts[index + 1]} report={report} number={number} />
          ))}
        </div>
      </HasFootnotes>
      <Footnotes {...report} />
      <Attachments attachments={report.attachments} />
    </>
  )
}

/** Chapters, and under them the agencies or questions that they are about. */
function Contents({ headings }: { headings: readonly Heading[] }) {
  const tops = headings.filter(({ level }) => level === 2)
  return (
    <ul>
      {tops.map((top) => {
        const after = headings.slice(headings.indexOf(top) + 1)
        const end = after.findIndex(({ level }) => level === 2)
        const own = (end === -1 ? after : after.slice(0, end)).filter(({ level }) => level === 3)
        return (
          <li key={top.id}>
            <ContentsLink {...top} />
            {own.length > 0 && (
              <ul>
                {own.map((one) => (
                  <li key={one.id}>
                    <ContentsLink {...one} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function ContentsLink({ id, number, text }: Heading) {
  return (
    <a href={`#${id}`}>
      {number !== null && `${number} `}
      <LocalText text={text} />
    </a>
  )
}

type PartProps = Props & { part: EditionPart; next: EditionPart | undefined }

function Part({ part, next, report, number }: PartProps) {
  switch (part.type) {
    case 'heading':
      return <PartHeading {...part} />
    case 'signatures':
      return <Signatures {...part} />
    case 'block': {
      const isLast = !isSameAnswer(part.origin, next?.type === 'block' ? next.origin : null)
      return (
        <>
          <Words part={part} />
          {part.origin && isLast && <AnswerFoot origin={part.origin} part={part.id} report={report} number={number} />}
        </>
      )
    }
  }
}

function PartHeading({ id, level, number, text }: Heading) {
  const Level = `h${level}` as const
  return (
    <Level id={id} lang={langOf(text)}>
      {number !== null && `${number} `}
      {inLocale(text)}
    </Level>
  )
}

/** A paragraph bears its address itself; whatever else it is, its wrapper does. */
function Words({ part }: { part: Extract<EditionPart, { type: 'block' }> }) {
  const { id, block, origin } = part
  if (block.type !== 'paragraph')
    return (
      <div id={id}>
        <RichText blocks={[block]} />
      </div>
    )
  return (
    <p id={id} lang={langOf(block.text)} className={origin?.empty ? 'empty' : undefined}>
      <Inline text={block.text} />
    </p>
  )
}

function isSameAnswer(one: AnswerOrigin | null, other: AnswerOrigin | null): boolean {
  return one?.group === other?.group && one?.agency === other?.agency && one?.question === other?.question
}

function Signatures({ id, place, on, people }: Extract<EditionPart, { type: 'signatures' }>) {
  return (
    <section id={id} className="signatures" aria-label={m.compiled_signed_heading()}>
      <p>
        {place}, <CalendarDay date={on} />
      </p>
      <ul>
        {people.map(({ name, role }) => (
          <li key={name}>
            {name}, <LocalText text={role} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Attachments({ attachments }: Pick<CompiledReport, 'attachments'>) {
  if (attachments.length === 0) return null
  return (
    <section aria-labelledby="bilagor">
      <h2 id="bilagor">{m.compiled_attachments_heading()}</h2>
      <ul>
        {attachments.map(({ title, address }) => {
          const to = address === null ? null : linkTarget(address)
          const words = <LocalText text={title} />
          return <li key={title.sv}>{to === null ? words : <PageLink to={to}>{words}</PageLink>}</li>
        })}
      </ul>
    </section>
  )
}

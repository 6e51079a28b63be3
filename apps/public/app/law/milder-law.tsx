import { isEstablished, type CalendarDate, type MilderLaw } from '@samordning/domain'
import { m } from '@samordning/messages'
import { dayInWords } from '../components/date-words.ts'
import { PageLink } from '../components/link.tsx'
import { Notice } from '../components/notice.tsx'
import type { Answer } from './answer.ts'
import { penaltyInWords } from './penalty-words.ts'

const SECTION_5 =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1964163-om-inforande-av-brottsbalken_sfs-1964-163/'

type Props = { answer: Answer; judged: CalendarDate; level: 'h3' | 'h4' }

/** Which law decides the penalty of an act that is judged on a later day. */
export function MilderAnswer({ answer, judged, level: Heading }: Props) {
  if (answer.milder === null) return null
  const { law, then, atJudgment } = answer.milder
  const isUnsure = [then, atJudgment].some((scale) => scale !== null && !isEstablished(scale))
  const isOtherScope = then?.isOffence && atJudgment?.isOffence && then.scope?.sv !== atJudgment.scope?.sv
  const isOtherDegree = then !== null && then.degree !== answer.degree
  return (
    <div className="panel milder">
      <Heading>{m.law_milder_heading({ date: dayInWords(judged) })}</Heading>
      <p>{lawInWords(law, answer)}</p>
      {isOtherScope && <p>{m.law_milder_scope()}</p>}
      {isOtherDegree && <p>{m.law_milder_degree()}</p>}
      {isUnsure && law !== 'no-offence-then' && <Notice kind="uncertain">{m.law_milder_doubt()}</Notice>}
    </div>
  )
}

function lawInWords(law: MilderLaw, { state, milder }: Answer): string {
  const penalties = {
    then: milder?.then ? penaltyInWords(milder.then) : '',
    atJudgment: milder?.atJudgment ? penaltyInWords(milder.atJudgment) : '',
  }
  switch (law) {
    case 'no-offence-then':
      return state === 'not-introduced' ? m.law_milder_not_introduced() : m.law_milder_no_offence_then()
    case 'no-longer-an-offence':
      return m.law_milder_no_longer()
    case 'then':
      return m.law_milder_then(penalties)
    case 'at-judgment':
      return m.law_milder_at_judgment(penalties)
    case 'same':
      return m.law_milder_same(penalties)
    case 'undecided':
      return m.law_milder_undecided(penalties)
    case 'not-known':
      return m.law_milder_not_known()
  }
}

/** The rule in plain words, once for all answers of a page. */
export function MilderRule() {
  return (
    <section>
      <h2>{m.law_milder_rule_heading()}</h2>
      <p>
        {m.law_milder_rule()} {m.law_milder_rule_exception()}
      </p>
      <p className="small">
        <PageLink to={SECTION_5}>{m.law_milder_rule_source()}</PageLink>
      </p>
      <Notice kind="info">{m.law_milder_advice()}</Notice>
    </section>
  )
}

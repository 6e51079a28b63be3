import type { CalendarDate, Instrument } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Tag } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { isComing, type Standing } from './instrument-words.ts'

/** What is not so yet, set apart from what is. */
export function Ahead({ standing: { done, coming, undecided, isProposal } }: { standing: Standing }) {
  return (
    <>
      {undecided && <p className="ahead">{undecided}</p>}
      {isProposal && done && (
        <p className="ahead">
          <Tag>{m.law_state_proposal()}</Tag> {done}
        </p>
      )}
      {coming && (
        <p className="ahead">
          <Tag>{m.law_milestone_coming()}</Tag> {coming}
        </p>
      )}
    </>
  )
}

type ChainProps = {
  entry: Pick<Instrument, 'citation' | 'preparatoryWorks'>
  linkTo: (citation: string) => string | undefined
}

/** dir. → SOU → prop. → bet. → rskr. → the act itself. */
export function Chain({ entry: { citation, preparatoryWorks }, linkTo }: ChainProps) {
  if (preparatoryWorks.length === 0) return null
  return (
    <ol className="chain small" aria-label={m.law_chain_label()}>
      {preparatoryWorks.map(({ citation, on }) => {
        const href = linkTo(citation)
        return (
          <li key={citation}>
            {href ? <a href={href}>{citation}</a> : citation}
            {on && (
              <>
                {' '}
                (<FuzzyDay date={on} />)
              </>
            )}
          </li>
        )
      })}
      {citation && (
        <li>
          <strong>{citation}</strong>
        </li>
      )}
    </ol>
  )
}

type MilestonesProps = { milestones: Instrument['milestones']; today: CalendarDate }

/** Further days with what happened on them. */
export function Milestones({ milestones, today }: MilestonesProps) {
  if (milestones.length === 0) return null
  return (
    <ul className="small milestones" aria-label={m.law_milestones()}>
      {milestones.map(({ on, what }, index) => (
        <li key={index}>
          <FuzzyDay date={on} />: <LocalText text={what} />{' '}
          {isComing(on, today) && <Tag>{m.law_milestone_coming()}</Tag>}
        </li>
      ))}
    </ul>
  )
}

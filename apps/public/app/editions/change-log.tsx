import type { Change, Edition } from '@samordning/domain'
import { m } from '@samordning/messages'
import { DayOf } from '../components/dates.tsx'
import { Tag } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'

/** Whether the text has been another. */
export function hasBeenChanged({ changes }: Edition): boolean {
  return changes.length > 1
}

/** Every change of a text with its day, the newest first, minor ones too. None for a text that is as it first was, unless that was urgent. */
export function ChangeLog({ edition }: { edition: Edition | null }) {
  if (edition === null) return null
  const { changes } = edition
  if (!hasBeenChanged(edition) && !changes.some(({ isUrgent }) => isUrgent)) return null
  return (
    <details className="sources">
      <summary>{m.editions_changes({ count: changes.length })}</summary>
      <ul>
        {changes.map((change, index) => (
          <li key={change.at}>
            <Entry change={change} isFirst={index === changes.length - 1} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Entry({ change: { at, note, change, isUrgent }, isFirst }: { change: Change; isFirst: boolean }) {
  return (
    <>
      <DayOf moment={at} />:{' '}
      {note ? <LocalText text={note} /> : isFirst ? m.editions_change_first() : m.editions_change_unsaid()}{' '}
      {change === 'minor' && <Tag>{m.editions_change_minor()}</Tag>}{' '}
      {isUrgent && <Tag>{m.editions_change_urgent()}</Tag>}
    </>
  )
}

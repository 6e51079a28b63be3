import type { Event } from '@samordning/domain'
import { m } from '@samordning/messages'
import { LocalText } from '../components/text.tsx'

/** Who takes part in an event, in the roles that they were announced in. */
export function Speakers({ speakers }: Pick<Event, 'speakers'>) {
  if (speakers.length === 0) return null
  return (
    <>
      <h2>{m.events_speakers()}</h2>
      <p className="meta">{m.events_speakers_text()}</p>
      <ul>
        {speakers.map(({ name, role }) => (
          <li key={name}>
            <strong>{name}</strong>, <LocalText text={role} />
          </li>
        ))}
      </ul>
    </>
  )
}

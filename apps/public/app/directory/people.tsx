import type { Times } from '@samordning/api'
import type { Appointment, CalendarDate, LocalText as Text, Standing } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Notice } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import { SourceMark } from '../provenance/source-notes.tsx'
import { seenInWords, toldOn } from './known-time.ts'

type Person = Pick<Appointment, 'person' | 'role' | 'office' | 'from' | 'until' | 'provenance'> & {
  standing: Standing
  agency: { name: Text } | string | null
}

/**
 * Persons in their roles, latest known first, each with the time it is known for. Who surely had the role stands first and
 * plainly; who may have left is never shown as being there, and the boards' contact persons among them are folded away.
 */
export function People({ people, times }: { people: readonly Person[]; times: Times }) {
  const isOtherDay = times.on !== times.today
  const latestFirst = people.toSorted((a, b) => ((b.until ?? '9') > (a.until ?? '9') ? 1 : -1))
  const sure = latestFirst.filter((one) => one.standing === 'holds')
  const unsure = latestFirst.filter((one) => one.standing !== 'holds')
  const contacts = unsure.filter((one) => one.office === 'county-contact')
  return (
    <>
      <Persons people={sure} on={times.on} />
      <Persons people={unsure.filter((one) => one.office !== 'county-contact')} on={times.on} />
      {contacts.length > 0 && (
        <details>
          <summary>{m.places_people_earlier({ count: contacts.length })}</summary>
          <Persons people={contacts} on={times.on} />
        </details>
      )}
      {people.some((one) => one.standing === 'may-hold') && (
        <Notice kind="uncertain" title={isOtherDay ? m.places_time_not_then() : m.places_time_not_today()}>
          {isOtherDay ? m.places_people_note_then() : m.places_people_note()}
        </Notice>
      )}
    </>
  )
}

function Persons({ people, on }: { people: readonly Person[]; on: CalendarDate }) {
  if (people.length === 0) return null
  return (
    <ul className="people">
      {people.map((one) => (
        <li key={`${one.person} ${one.from}`}>
          <strong>{one.person}</strong>
          <SourceMark of={one.provenance} />
          <span className="line">
            <LocalText text={one.role} />
            {typeof one.agency === 'object' && one.agency && (
              <>
                , <LocalText text={one.agency.name} />
              </>
            )}
          </span>
          <span className="line muted small">{seenInWords(toldOn(one, on))}</span>
        </li>
      ))}
    </ul>
  )
}

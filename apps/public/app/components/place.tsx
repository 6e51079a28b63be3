import { isCalendarDate } from '@samordning/domain'
import { CalendarDay } from './dates.tsx'

/** A place in a source: a day as people write it, else as it is noted, which is in Swedish: "kap. 4". */
export function Place({ place }: { place: string | undefined }) {
  if (place === undefined) return null
  if (isCalendarDate(place))
    return (
      <>
        , <CalendarDay date={place} />
      </>
    )
  return <span lang="sv">, {place}</span>
}

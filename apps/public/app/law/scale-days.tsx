import { dayBefore, type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { CalendarDay } from '../components/dates.tsx'

/** "från och med 1 juli 2011 till och med 31 juli 2022": the days of a scale, both ends included. */
export function ScaleDays({ from, until }: { from: CalendarDate | null; until: CalendarDate | null }) {
  return (
    <>
      {from && (
        <>
          {m.law_days_from()} <CalendarDay date={from} />
        </>
      )}{' '}
      {until && (
        <>
          {m.law_days_until()} <CalendarDay date={dayBefore(until)} />
        </>
      )}
    </>
  )
}

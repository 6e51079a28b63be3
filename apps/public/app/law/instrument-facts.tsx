import type { FuzzyDate, Instrument } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { planPeriodInWords } from '../work/plan-period.ts'

/** The number of an instrument and its days: a plan has a period, the rest begin and cease to apply. */
export function InstrumentFacts({ instrument }: { instrument: Instrument }) {
  const { citation, strand, decided, inForce, repealed } = instrument
  return (
    <Facts>
      <Fact name={m.law_instrument_number()}>{citation}</Fact>
      <Fact name={m.law_instrument_decided()}>{dayOf(decided)}</Fact>
      {strand === 'plan' ? (
        <Fact name={m.law_instrument_period()}>{inForce && planPeriodInWords({ from: inForce, until: repealed })}</Fact>
      ) : (
        <>
          <Fact name={m.law_instrument_in_force()}>{dayOf(inForce)}</Fact>
          <Fact name={m.law_instrument_repealed()}>{dayOf(repealed)}</Fact>
        </>
      )}
    </Facts>
  )
}

const dayOf = (date: FuzzyDate | null) => date && <FuzzyDay date={date} />

import type { Campaign, Channel, FuzzyDate } from '@samordning/domain'
import { dayBefore, isCalendarDate, type CalendarDate } from '@samordning/domain'
import { m } from '@samordning/messages'
import { FuzzyDay } from '../components/dates.tsx'
import { Fact } from '../components/facts.tsx'
import { LocalText } from '../components/text.tsx'

/** What holds for a campaign or a channel: its time, aim, partners and ways. */
export function LastingFacts({ happening }: { happening: Campaign | Channel }) {
  const { from, until } = happening
  return (
    <>
      {happening.kind === 'channel' && <Fact name={m.events_fact_site()}>{happening.site}</Fact>}
      <Fact name={m.events_fact_began()}>{from === null ? m.events_day_unknown() : <FuzzyDay date={from} />}</Fact>
      <Fact name={m.events_fact_ended()}>
        {until === null ? m.events_end_unknown() : <FuzzyDay date={lastDay(until)} />}
      </Fact>
      {happening.kind === 'campaign' && <CampaignFacts {...happening} />}
    </>
  )
}

function CampaignFacts({ aim, partners, channels }: Campaign) {
  return (
    <>
      <Fact name={m.events_fact_aim()}>{aim && <LocalText text={aim} />}</Fact>
      <Fact name={m.events_fact_partners()}>{partners && <LocalText text={partners} />}</Fact>
      <Fact name={m.events_fact_channels()}>
        {channels.length > 0 && (
          <ul>
            {channels.map((channel) => (
              <li key={channel.sv}>
                <LocalText text={channel} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </>
  )
}

/** A period's end is the first day outside it; readers are told the last day inside. */
function lastDay(until: FuzzyDate): string {
  return isCalendarDate(until) ? dayBefore(until as string as CalendarDate) : until
}

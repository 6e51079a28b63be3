import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { FuzzyDay } from '../components/dates.tsx'
import { Fact, Facts } from '../components/facts.tsx'
import { PageLink } from '../components/link.tsx'
import { Doubt } from '../components/notice.tsx'
import { LocalText } from '../components/text.tsx'
import type { Answer, Scale } from './answer.ts'
import { penaltyInWords } from './penalty-words.ts'
import { ScaleDays } from './scale-days.tsx'
import { AttemptInWords } from './scale-table.tsx'

/** What a scale says, fact by fact. */
export function ProvisionFacts({ scale, children }: { scale: Scale | Answer; children?: ReactNode }) {
  const { name, provision, scope, provenance } = scale
  return (
    <Facts>
      <Fact name={m.law_fact_penalty()}>
        {penaltyInWords(scale)} {scale.confidence && <Doubt confidence={scale.confidence} />}
      </Fact>
      <Fact name={m.law_fact_name()}>{name && <LocalText text={name} />}</Fact>
      <Fact name={m.law_fact_provision()}>{provision && <LocalText text={provision} />}</Fact>
      <Fact name={m.law_fact_scope()}>{scope && <LocalText text={scope} />}</Fact>
      {scale.isOffence && (
        <Fact name={m.law_fact_attempt()}>
          <Attempt scale={scale} />
        </Fact>
      )}
      <Fact name={m.law_fact_days()}>
        <ScaleDays from={scale.from} until={scale.until} />
      </Fact>
      {children}
      <Fact name={m.law_fact_note()}>{provenance?.note && <LocalText text={provenance.note} />}</Fact>
    </Facts>
  )
}

function Attempt({ scale: { attempt, attemptConfidence } }: { scale: Scale | Answer }) {
  if (attempt === null) return m.law_fact_attempt_unknown()
  return (
    <AttemptInWords
      attempt={attempt ? 'punishable' : 'not-punishable'}
      confidence={attemptConfidence ?? 'unverified'}
    />
  )
}

/** The act that gave the provision its wording, and what led to it: dir. → SOU → prop. → bet. → rskr. */
export function ActFacts({ amendingAct, actSlug, works }: Pick<Answer, 'amendingAct' | 'actSlug' | 'works'>) {
  return (
    <>
      <Fact name={m.law_fact_act()}>
        {actSlug ? <PageLink to={`/lagstiftning/${actSlug}`}>{amendingAct}</PageLink> : amendingAct}
      </Fact>
      {works.length > 0 && (
        <Fact name={m.law_fact_works()}>
          <ol className="chain" aria-label={m.law_chain_label()}>
            {works.map(({ citation, on }) => (
              <li key={citation}>
                {citation}
                {on && (
                  <>
                    {' '}
                    (<FuzzyDay date={on} />)
                  </>
                )}
              </li>
            ))}
          </ol>
        </Fact>
      )}
    </>
  )
}

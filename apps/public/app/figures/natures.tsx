import type { Nature } from '@samordning/domain'
import { m } from '@samordning/messages'
import { PageLink } from '../components/link.tsx'

/** From what was measured to what was merely said, then what is simply so. */
export const natureOrder: readonly Nature[] = ['survey', 'register', 'estimate', 'hearsay', 'budget', 'law', 'count']

const words: Record<Nature, { name: () => string; about: () => string }> = {
  survey: { name: m.statistics_nature_survey, about: m.statistics_about_survey },
  register: { name: m.statistics_nature_register, about: m.statistics_about_register },
  estimate: { name: m.statistics_nature_estimate, about: m.statistics_about_estimate },
  hearsay: { name: m.statistics_nature_hearsay, about: m.statistics_about_hearsay },
  budget: { name: m.statistics_nature_budget, about: m.statistics_about_budget },
  law: { name: m.statistics_nature_law, about: m.statistics_about_law },
  count: { name: m.statistics_nature_count, about: m.statistics_about_count },
}

export const natureInWords = (nature: Nature) => words[nature].name()

/** How figures of each kind come about, before any figure is shown. */
export function Natures() {
  return (
    <section>
      <h2 id="sorter">{m.statistics_natures_heading()}</h2>
      <p>{m.statistics_natures_intro()}</p>
      <dl className="facts">
        {natureOrder.map((nature) => (
          <div key={nature}>
            <dt>
              <PageLink to={`/siffror?typ=${nature}`}>{natureInWords(nature)}</PageLink>
            </dt>
            <dd>{words[nature].about()}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

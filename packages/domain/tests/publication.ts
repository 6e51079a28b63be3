import { instant, later, type Instant } from '../src/instant.ts'
import { PublicationAct, type PublicationStep } from '../src/publication.ts'

/** Noon of a day in January 2027, UTC. */
export const noon = (day: number): Instant => instant(new Date(Date.UTC(2027, 0, day, 12)))

/** The hash that a letter of the vectors stands for. */
export const hashOf = (letter: string) => letter.toLowerCase().charCodeAt(0).toString(16).padStart(64, '0')

/** Steps as the vectors write them: "1 anna save A | 2 anna submit A". */
export function stepsOf(said: string): PublicationStep[] {
  return said.split(' | ').reduce<PublicationStep[]>((steps, step) => [...steps, stepOf(step, steps)], [])
}

function stepOf(said: string, before: readonly PublicationStep[]): PublicationStep {
  const [day, account, verb, ...words] = said.split(' ') as [string, string, string, ...string[]]
  const revision = before.filter(({ act }) => act === 'saved').length + 1
  // Steps of one day follow each other by a second.
  const at = later(noon(Number(day)), before.filter((step) => step.at >= noon(Number(day))).length * 1000)
  return { ...PublicationAct.parse(actOf(verb, words, { revision, at })), account, at }
}

function actOf(verb: string, words: string[], { revision, at }: { revision: number; at: Instant }) {
  const moment = (word = '') => (word === 'now' ? at : noon(Number(word)))
  const hash = hashOf(words[0] ?? '')
  switch (verb) {
    case 'save':
      return { act: 'saved', revision: words[1] === 'as' ? Number(words[2]) : revision, hash }
    case 'submit':
      return { act: 'submitted', hash }
    case 'return':
      return { act: 'returned', hash }
    case 'approve':
      return { act: 'approved', hash }
    case 'publish':
      return {
        act: 'published',
        hash,
        languages: words[1]!.split('+'),
        from: moment(words[2]),
        note: words.includes('quietly') ? null : { sv: 'Rättat', en: 'Corrected' },
        change: 'minor',
        urgent: words.includes('urgent'),
      }
    case 'unschedule':
      return { act: 'unscheduled', from: moment(words[0]) }
    case 'withdraw':
    case 'redirect':
      return {
        act: 'withdrawn',
        languages: words[0]!.split('+'),
        from: moment(words[1]),
        reason: { sv: 'Inaktuell', en: 'Out of date' },
        redirect: verb === 'redirect' ? '/nyheter' : null,
      }
    case 'review':
      return { act: 'review-by', day: noon(Number(words[0])).slice(0, 10) }
    default:
      throw new Error(`no such step: ${verb}`)
  }
}

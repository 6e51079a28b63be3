import { groups, type Known } from '@samordning/db'
import { stateOn, type CalendarDate, type LocalText } from '@samordning/domain'

/** A group as surveys and reports point at it. */
export type GroupRef = { slug: string; name: LocalText }

/** What groups are called on a day, by slug. One look for all of them. */
export async function groupRefs(at: Known, on: CalendarDate) {
  const heads = new Map((await groups.listHeads(at)).map((head) => [head.slug, head]))
  return (slug: string): GroupRef => {
    const head = heads.get(slug)
    return { slug, name: head ? stateOn(head, on).name : { sv: slug } }
  }
}

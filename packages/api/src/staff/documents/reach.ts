import { groups, type Database } from '@samordning/db'
import type { CalendarDate, CountyCode, DocumentKind, GroupText, Resource } from '@samordning/domain'
import { groupsInCounties } from '../directory/reach.ts'
import type { Asking } from '../directory/record-change.ts'
import { openHead, type Address } from './opening.ts'

type Headed = { kind: DocumentKind; value: object }

/** The counties that a text is about; those of none are nobody's but the editors'. */
export function countiesOf({ value }: Pick<Headed, 'value'>): readonly CountyCode[] {
  return 'counties' in value ? (value.counties as CountyCode[]) : []
}

/** What belongs to whom: the text of a group is the group's, and others those of the groups in their counties. Two queries, for however many texts. */
export async function reachOfTexts(db: Database, today: CalendarDate): Promise<(content: Headed) => Resource> {
  const reach = groupsInCounties(await groups.listHeads({ db, known: null }), today)
  return ({ kind, value }) =>
    kind === 'group-text' ? { groups: [(value as GroupText).slug] } : reach(countiesOf({ value }))
}

/** What the text that an input names belongs to. @throws 404 */
export async function ofDocument({ ctx, input }: { ctx: Asking; input: Address }): Promise<Resource> {
  const { head } = await openHead(ctx.db, input)
  return (await reachOfTexts(ctx.db, ctx.today))(head)
}

import type { Database } from '@samordning/db'
import type { CalendarDate, CountyCode, DocumentContent, Resource } from '@samordning/domain'
import { reachOn } from '../directory/reach.ts'
import type { Asking } from '../directory/record-change.ts'
import { openDocument, type Address } from './opening.ts'

type Headed = { value: object }

/** The counties that a text is about; those of none are nobody's but the editors'. */
export function countiesOf({ value }: DocumentContent | Headed): readonly CountyCode[] {
  return 'counties' in value ? (value.counties as CountyCode[]) : []
}

/** What belongs to whom by its counties: a text is that of the groups there. Read once for however many texts. */
export async function reachOfTexts(db: Database, today: CalendarDate): Promise<(content: Headed) => Resource> {
  const reach = await reachOn({ db, known: null }, today, [])
  return (content) => reach.counties(countiesOf(content))
}

/** What the text that an input names belongs to. @throws 404 */
export async function ofDocument({ ctx, input }: { ctx: Asking; input: Address }): Promise<Resource> {
  const { newest } = await openDocument(ctx.db, input)
  return (await reachOfTexts(ctx.db, ctx.today))(newest.content)
}

import { filesIn } from '@samordning/domain'
import type { Database } from './database.ts'
import * as agencies from './agencies.ts'
import type { Thing } from './fact-kinds.ts'
import * as files from './files.ts'
import * as groups from './groups.ts'
import * as siteTexts from './site-texts.ts'
import type { GroupTextInTime } from './search-directory.ts'
import { directoryEntries } from './search-entries.ts'
import * as search from './search.ts'
import * as supportLines from './support-lines.ts'

/** Makes things of the directory findable by what is said of them now, and the groups that a body sits in by its name. Seven queries, however many things, and one for each text of a group. */
export async function refresh(tx: Database, things: readonly Thing[]) {
  if (things.length === 0) return
  const slugs = (kind: Thing['kind']) => things.filter((thing) => thing.kind === kind).map((thing) => thing.slug)
  const at = { db: tx, known: null }
  const bodies = new Set(slugs('agency'))
  const named = new Set(slugs('group'))
  const all = named.size + bodies.size > 0 ? await groups.list(at) : []
  const touched = all.filter(({ slug, members }) => named.has(slug) || members.some(({ agency }) => bodies.has(agency)))
  const around = touched.flatMap(({ members }) => members.map((member) => member.agency))
  const lines = new Set(slugs('support-line'))
  const entries = directoryEntries({
    agencies: await agencies.list(at, [...new Set([...bodies, ...around])]),
    groups: touched,
    groupTexts: await groupTextsOf(
      tx,
      touched.map(({ slug }) => slug),
    ),
    supportLines: lines.size > 0 ? (await supportLines.list(at)).filter(({ slug }) => lines.has(slug)) : [],
  })
  const stale = [...things, ...touched.map(({ slug }): Thing => ({ kind: 'group', slug }))]
  const keys = new Set(stale.map(({ kind, slug }) => `${kind} ${slug}`))
  for (const kind of ['agency', 'group', 'support-line'] as const)
    await search.remove(
      tx,
      kind,
      stale.filter((thing) => thing.kind === kind).map((thing) => thing.slug),
    )
  await search.save(
    tx,
    entries.filter(({ kind, slug }) => keys.has(`${kind} ${slug}`)),
  )
}

async function groupTextsOf(tx: Database, groups: readonly string[]): Promise<GroupTextInTime[]> {
  const told: GroupTextInTime[] = []
  for (const { text, time } of await siteTexts.listGroupTextsInTime(tx, groups)) {
    const named = filesIn(text).map(({ target }) => target)
    told.push({ text, time, linked: await files.textsOf(tx, named) })
  }
  return told
}

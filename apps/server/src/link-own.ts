import { revisions, type Database, type LinkFault } from '@samordning/db'
import { DocumentKind } from '@samordning/domain'
import type { publicDoor } from './public-door.ts'

/** What is found where a link leads: a fault, null where all is as it should be, or that nobody can tell. */
export type Finding = LinkFault | null | 'unknown'

type Parts = {
  db: Database
  /** Asked in process, as visitors ask it. */
  door: ReturnType<typeof publicDoor>
  publicOrigin: string
  /** Where a reference to a thing of ours leads; null when it can't lead anywhere. */
  targetOf: (reference: string) => Promise<string | null>
}

const MOST_STEPS = 5
const WHY: Record<number, string> = { 404: 'missing', 400: 'missing', 410: 'withdrawn' }
export const because = (why: string, status: number | null = null): LinkFault => ({ why, status })

/** Looks where a link to our own site leads: whether there is such a page now, and such a place on it. */
export function askOwn({ db, door, publicOrigin, targetOf }: Parts): (address: string) => Promise<Finding> {
  async function follow(address: URL, steps = 0): Promise<Finding> {
    const answer = await door.fetch(new Request(address))
    const next = answer.headers.get('Location')
    if (next !== null) {
      await answer.body?.cancel()
      const to = new URL(next, address)
      // What takes over from a text that was withdrawn may stand on another site.
      if (to.origin !== address.origin) return null
      return steps === MOST_STEPS ? because('loop') : follow(to, steps + 1)
    }
    const place = placeOf(address)
    if (!answer.ok) return because(WHY[answer.status] ?? 'own-failing', answer.status)
    if (place === '' || !answer.headers.get('Content-Type')?.startsWith('text/html')) {
      await answer.body?.cancel()
      return null
    }
    const { hasPlace } = await import('./html.ts')
    return (await hasPlace(await answer.text(), place)) ? null : because('no-place')
  }

  return async (address) => {
    const target = address.startsWith('ref:') ? await targetOf(address) : address
    if (target === null || !URL.canParse(target, publicOrigin)) return because('missing')
    const found = await follow(new URL(target, publicOrigin))
    const isUnpublished =
      found !== null && found !== 'unknown' && found.why === 'missing' && (await isWritten(db, address))
    return isUnpublished ? because('not-public', 404) : found
  }
}

function placeOf({ hash }: URL): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

/** Whether a reference names a text that there is, whether readers see it or not. */
async function isWritten(db: Database, reference: string): Promise<boolean> {
  const [, named, slug = ''] = /^ref:([a-z]+)\/(.+)$/.exec(reference) ?? []
  const kind = DocumentKind.safeParse(named)
  return kind.success && (await revisions.findDocument(db, kind.data, slug)) !== undefined
}

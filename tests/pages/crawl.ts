import { get, type Answer } from './get.ts'
import { read, type Reading } from './read.ts'

export type Visited = {
  /** Path and query, as in `/lan?typ=board`. */
  address: string
  /** The page that links here; `undefined` where the crawl began. */
  from: string | undefined
  answer: Omit<Answer, 'body'>
  page: Reading
}

/** More than the site can have: past this, links breed links. */
const MOST = 5000
const AT_ONCE = 6

/** Visits all pages of ours that links lead to, from these addresses on, each once, and on one other day where it has a past. */
export async function crawl(origin: string, starts: readonly string[]): Promise<Visited[]> {
  const visited: Visited[] = []
  const queue = starts.map((address) => ({ address, from: undefined as string | undefined }))
  const seen = new Set(starts.map(withoutDays))

  async function visit({ address, from }: { address: string; from: string | undefined }) {
    const { body, ...answer } = await get(origin + address)
    const page = read(isPage(answer) ? body : '')
    visited.push({ address, from, answer, page })
    for (const next of internalLinks(page.links, origin + address).map(({ address }) => address)) {
      if (seen.has(withoutDays(next))) continue
      seen.add(withoutDays(next))
      queue.push({ address: next, from: address })
    }
  }

  while (queue.length > 0) {
    if (seen.size > MOST) throw new Error(`More than ${MOST} addresses, the last from ${queue.at(-1)?.from}`)
    await Promise.all(queue.splice(0, AT_ONCE).map(visit))
  }
  return visited
}

/** Every page leads on to the next day with a change: which day it is makes no other page, nor does which answer is referred to. */
function withoutDays(address: string): string {
  return address.replaceAll(/\b(datum|kant|dom|fran|till)=[\d-]+/g, '$1').replaceAll(/\bdel=[\w-]+/g, 'del')
}

export function isPage({ headers }: Pick<Answer, 'headers'>): boolean {
  return headers['content-type']?.startsWith('text/html') ?? false
}

/** Those of the links that stay with us: the address, and the place in the page. */
export function internalLinks(links: readonly string[], base: string): { address: string; id: string }[] {
  return links.flatMap((link) => {
    const { origin, pathname, search, hash } = new URL(link, base)
    return origin === new URL(base).origin
      ? [{ address: pathname + search, id: decodeURIComponent(hash.slice(1)) }]
      : []
  })
}

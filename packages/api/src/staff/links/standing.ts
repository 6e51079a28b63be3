import { links, type Database, type Reading } from '@samordning/db'
import {
  inlines,
  piecesOf,
  type DocumentContent,
  type DocumentKind,
  type Instant,
  type LocalText,
} from '@samordning/domain'
import { referencesIn } from '../documents/checks.ts'
import { titlesOf } from '../documents/listing.ts'

/** A link in a text: `path` is that of the piece or list that it stands in. */
type Link = { path: string; address: string }
type TextWithLinks = { content: DocumentContent; isPublic: boolean }

/** A link that leads nowhere, and where it stands; `isPublic`: readers meet it, it is not in a draft alone. */
export type BrokenInText = Link & {
  kind: DocumentKind
  slug: string
  title: LocalText
  why: string
  status: number | null
  since: Instant
  isPublic: boolean
}

/** Other sites fail for a night; our own do not. */
const NIGHTS = { own: 1, other: 2 }

/**
 * Whose page an address is: our own (`ref:…`, `/…`, or below the address of the public site), or another site's that can be asked over
 * TLS; null for what is not looked at, such as mail addresses.
 */
export function ownerOf(address: string, publicOrigin: string): 'own' | 'other' | null {
  const isOwn = /^(ref:|\/(?!\/))/.test(address) || `${address}/`.startsWith(`${publicOrigin}/`)
  if (isOwn) return 'own'
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? 'other' : null
}

/** All addresses that links lead to, in what is public now and in the newest drafts. */
export async function listLinked(at: Reading): Promise<string[]> {
  const texts = await textsWithLinks(at)
  return [...new Set(texts.flatMap(({ content }) => linksOf(content)).map(({ address }) => address))]
}

/** The broken links and the texts that they stand on, those that readers meet first. One that was mended is gone at once. */
export async function listBrokenIn(at: Reading, publicOrigin: string): Promise<BrokenInText[]> {
  const broken = await links.listBroken(at.db)
  if (broken.size === 0) return []
  const texts = await textsWithLinks(at)
  const titleOf = await titles(at.db, texts)
  const found = texts.flatMap(({ content, isPublic }) =>
    linksOf(content).flatMap((link): BrokenInText[] => {
      const fault = broken.get(link.address)
      if (!fault || fault.nights < NIGHTS[ownerOf(link.address, publicOrigin) ?? 'other']) return []
      const { why, status, since } = fault
      return [
        {
          ...link,
          kind: content.kind,
          slug: content.value.slug,
          title: titleOf(content),
          why,
          status,
          since,
          isPublic,
        },
      ]
    }),
  )
  // The same link in the draft is told once: public texts come first.
  const once = new Map(found.toReversed().map((one) => [`${one.kind}/${one.slug} ${one.address}`, one]))
  return [...once.values()].toReversed()
}

async function textsWithLinks(at: Reading): Promise<TextWithLinks[]> {
  const shown = await links.listPublic(at)
  const drafts = await links.listDrafts(at.db)
  return [
    ...shown.map((content) => ({ content, isPublic: true })),
    ...drafts.map((content) => ({ content, isPublic: false })),
  ]
}

async function titles(db: Database, texts: readonly TextWithLinks[]) {
  return titlesOf(
    db,
    texts.map(({ content }) => content),
  )
}

/** Links in its words, in both languages; and what it names in lists and shows as pictures. */
function linksOf(content: DocumentContent): Link[] {
  const written = [...piecesOf(content.value)].flatMap(([path, { sv, en = '' }]) =>
    [...inlines(sv), ...inlines(en)].flatMap(({ href }) => (href === null ? [] : [{ path, address: href }])),
  )
  const named = referencesIn(content)
    .filter(({ path }) => !path.startsWith('body/') || path.endsWith('/file'))
    .map(({ path, to }) => ({ path, address: `ref:${to.kind}/${to.slug}` }))
  return [...written, ...named]
}

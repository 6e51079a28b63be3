import { filesIn, type DocumentAddress, type DocumentContent, type Edition } from '@samordning/domain'
import * as assignments from './assignments.ts'
import type { Database } from './database.ts'
import * as documents from './documents.ts'
import * as editions from './editions.ts'
import * as fileUses from './file-uses.ts'
import * as files from './files.ts'
import * as happenings from './happenings.ts'
import type { PublicTime } from './known.ts'
import * as news from './news.ts'
import * as reports from './reports.ts'
import { publishedEntries } from './search-entries.ts'
import { refresh } from './search-refresh.ts'
import * as search from './search.ts'
import * as siteTexts from './site-texts.ts'
import { wordsOfEdition } from './survey-search.ts'

/** What a document shows for a time, and what readers are told beside it; no content where a tombstone stands. */
export type Showing = { content: DocumentContent | null; time: PublicTime; edition: Edition }

/** Where what the documents of each kind show is kept. */
export const TABLES = {
  news: 'news_item',
  report: 'report',
  happening: 'happening',
  page: 'site_text',
  outcome: 'site_text',
  'group-text': 'site_text',
} as const

/**
 * Makes a document show this and nothing else, on its page, in lists, feeds, search and the sitemap alike: they all read what
 * is written here, and compare its time with now. Nothing in `showings` takes the document away.
 */
export async function rewrite(tx: Database, address: DocumentAddress, showings: readonly Showing[]) {
  const { kind, slug } = address
  await documents.ensure(tx, kind, slug)
  await remove(tx, address)
  await fileUses.save(tx, address, showings)
  // An outcome has no title of its own.
  const assignment = kind === 'outcome' ? await assignments.find({ db: tx, known: null }, slug) : undefined
  const texts = kind === 'report' ? await wordsOfEdition(tx, slug) : []
  for (const { content, time, edition } of showings) {
    await editions.save(tx, address, { edition, time })
    if (content === null) continue
    await save(tx, content, time)
    if (content.kind === 'group-text') continue
    const linked = await files.textsOf(
      tx,
      filesIn(content.value).map(({ target }) => target),
    )
    await search.save(tx, publishedEntries(content, time, { title: assignment?.title, files: linked, texts }))
  }
  // What is told of a group is found as the group.
  if (kind === 'group-text') await refresh(tx, [{ kind: 'group', slug }])
}

async function remove(tx: Database, { kind, slug }: DocumentAddress) {
  // What leads from a row goes with it.
  await tx
    .deleteFrom(TABLES[kind] as 'site_text')
    .where('document_kind', '=', kind)
    .where('slug', '=', slug)
    .execute()
  await tx.deleteFrom('edition').where('document_kind', '=', kind).where('slug', '=', slug).execute()
  if (kind !== 'group-text') await search.remove(tx, kind, [slug])
}

async function save(tx: Database, content: DocumentContent, time: PublicTime) {
  switch (content.kind) {
    case 'news':
      return news.save(tx, content.value, time)
    case 'report':
      return reports.save(tx, content.value, time)
    case 'happening':
      return happenings.save(tx, content.value, time)
    case 'page':
    case 'outcome':
    case 'group-text':
      return siteTexts.save(tx, content, time)
  }
}

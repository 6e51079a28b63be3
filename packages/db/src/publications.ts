import type { DocumentContent } from '@samordning/domain'
import type { Database } from './database.ts'
import * as happenings from './happenings.ts'
import type { PublicTime } from './known.ts'
import * as news from './news.ts'
import * as reports from './reports.ts'
import { publishedEntries } from './search-entries.ts'
import * as search from './search.ts'

/** The kinds of documents that lists and search tell of. */
export type PublishedContent = Extract<DocumentContent, { kind: 'news' | 'report' | 'happening' }>

/** What a document shows for a time. */
export type Showing = { content: PublishedContent; time: PublicTime }

const TABLES = { news: 'news_item', report: 'report', happening: 'happening' } as const

/**
 * Makes a document show this and nothing else, on its page, in lists, feeds, search and the sitemap alike: they all read what
 * is written here, and compare its time with now. Nothing in `showings` takes the document away.
 */
export async function rewrite(
  tx: Database,
  { kind, slug }: { kind: PublishedContent['kind']; slug: string },
  showings: readonly Showing[],
) {
  // What leads from a row goes with it.
  await tx
    .deleteFrom(TABLES[kind] as 'report')
    .where('slug', '=', slug)
    .execute()
  await search.remove(tx, kind, [slug])
  for (const { content, time } of showings) {
    await save(tx, content, time)
    await search.save(tx, publishedEntries(content, time))
  }
}

async function save(tx: Database, { kind, value }: PublishedContent, time: PublicTime) {
  switch (kind) {
    case 'news':
      return news.save(tx, value, time)
    case 'report':
      return reports.save(tx, value, time)
    case 'happening':
      return happenings.save(tx, value, time)
  }
}

import type { Api } from '@samordning/api'
import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { localized } from '../locale.ts'
import type { Query } from '../page.ts'
import { hashtagWord } from './hashtags.tsx'

type Props = { archive: Awaited<ReturnType<Api['news']['archive']>>; query: Query }

/** The ways into older news: a year, a county, a hashtag. Each number is how many items wait there. */
export function NewsArchive({ archive: { years, counties, hashtags }, query }: Props) {
  const isNarrowed = [query.ar, query.lan, query.tagg].some((value) => value !== undefined)
  return (
    <nav className="panel archive" aria-label={m.news_archive()}>
      <Choices name={m.news_archive_years()}>
        {years.map(
          ({ year, items }) =>
            year !== null && (
              <Choice key={year} word="ar" value={String(year)} query={query}>
                {year} ({items})
              </Choice>
            ),
        )}
      </Choices>
      <Choices name={m.news_archive_counties()}>
        {counties.map(({ slug, shortName, items }) => (
          <Choice key={slug} word="lan" value={slug} query={query}>
            {shortName} ({items})
          </Choice>
        ))}
      </Choices>
      <Choices name={m.news_archive_hashtags()}>
        {hashtags.map((hashtag) => (
          <Choice key={hashtag} word="tagg" value={hashtagWord(hashtag)} query={query}>
            {hashtag}
          </Choice>
        ))}
      </Choices>
      {isNarrowed && (
        <p>
          <a href={localized('/nyheter')}>{m.news_archive_all()}</a>
        </p>
      )}
    </nav>
  )
}

function Choices({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p>{name}</p>
      <ul className="tags" aria-label={name}>
        {children}
      </ul>
    </div>
  )
}

type ChoiceProps = { word: 'ar' | 'lan' | 'tagg'; value: string; query: Query; children: ReactNode }

function Choice({ word, value, query, children }: ChoiceProps) {
  const typed = word === 'tagg' ? hashtagWord(query.tagg ?? '').toLocaleLowerCase('sv') : query[word]
  return (
    <li>
      <a
        className="tag"
        href={localized(`/nyheter?${new URLSearchParams({ [word]: value })}`)}
        aria-current={typed === value ? 'true' : undefined}
      >
        {children}
      </a>
    </li>
  )
}

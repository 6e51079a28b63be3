import { PageLink } from '../components/link.tsx'

/** Hashtags that lead to the news that bear them. */
export function Hashtags({ hashtags }: { hashtags: readonly string[] }) {
  if (hashtags.length === 0) return null
  return (
    <ul className="tags">
      {hashtags.map((hashtag) => (
        <li key={hashtag}>
          <PageLink className="tag" to={`/nyheter?${new URLSearchParams({ tagg: hashtagWord(hashtag) })}`}>
            {hashtag}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

/** A hashtag as it stands in an address: without its mark, which would end the address. */
export function hashtagWord(hashtag: string): string {
  return hashtag.replace(/^#/, '')
}

import type { Citation, Conflict, Source } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Notice } from '../components/notice.tsx'
import { LocalText, inLocale } from '../components/text.tsx'

type Props = { conflicts: readonly Conflict[]; known: readonly Source[] }

/** Where sources disagree about what the page tells: every value with its source, and how we have handled it. */
export function Disagreements({ conflicts, known }: Props) {
  const titles = new Map(known.map((source) => [source.key, source.title]))
  return conflicts.map(({ fact, subject, claims, resolution }) => (
    <Notice key={fact} kind="uncertain" title={m.news_disagreement_title({ subject: lowerFirst(inLocale(subject)) })}>
      {claims.length > 0 && (
        <ul>
          {claims.map(({ value, sources }, index) => (
            <li key={index}>
              <LocalText text={value} /> <span className="meta">({placesOf(sources)})</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <LocalText text={resolution} />
      </p>
    </Notice>
  ))

  function placesOf(sources: readonly Citation[]) {
    return sources
      .map(({ source, place }) => [inLocale(titles.get(source) ?? { sv: source }), place].filter(Boolean).join(', '))
      .join('; ')
  }
}

/** The subject follows a colon. */
function lowerFirst(text: string) {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
}

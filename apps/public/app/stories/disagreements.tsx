import type { Citation, Conflict, Source } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Fragment } from 'react'
import { Notice } from '../components/notice.tsx'
import { LocalText, inLocale } from '../components/text.tsx'

type Props = { conflicts: readonly Conflict[]; known: readonly Source[] }

const FEW = 2

/** Where sources disagree about what the page tells. A few stand open; many are folded, not to bury what they are about. */
export function Disagreements({ conflicts, known }: Props) {
  if (conflicts.length <= FEW) return <Conflicts conflicts={conflicts} known={known} />
  return (
    <details className="disagreements">
      <summary>{m.news_disagreements({ count: conflicts.length })}</summary>
      <Conflicts conflicts={conflicts} known={known} />
    </details>
  )
}

/** Every value with its source, and how we have handled it. */
function Conflicts({ conflicts, known }: Props) {
  const titles = new Map(known.map((source) => [source.key, source.title]))
  return conflicts.map(({ fact, subject, claims, resolution }) => (
    <Notice key={fact} kind="uncertain" title={m.news_disagreement_title({ subject: lowerFirst(inLocale(subject)) })}>
      {claims.length > 0 && (
        <ul>
          {claims.map(({ value, sources }, index) => (
            <li key={index}>
              <LocalText text={value} />{' '}
              <span className="meta">
                (<Cited sources={sources} titles={titles} />)
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <LocalText text={resolution} />
      </p>
    </Notice>
  ))
}

type CitedProps = { sources: readonly Citation[]; titles: ReadonlyMap<string, Source['title']> }

function Cited({ sources, titles }: CitedProps) {
  return sources.map(({ source, place }, index) => (
    <Fragment key={index}>
      {index > 0 && '; '}
      <LocalText text={titles.get(source) ?? { sv: source }} />
      {/* Places are noted in Swedish: "kap. 4". */}
      {place && <span lang="sv">, {place}</span>}
    </Fragment>
  ))
}

/** The subject follows a colon. */
function lowerFirst(text: string) {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)
}

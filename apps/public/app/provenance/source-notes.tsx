import type { Provenance, Source } from '@samordning/domain'
import { m } from '@samordning/messages'
import { createContext, useContext, type ReactNode } from 'react'
import { CalendarDay } from '../components/dates.tsx'
import { SourceLink, confidenceInWords } from '../components/sources.tsx'
import { LocalText } from '../components/text.tsx'

/** What the marks on a page refer to, in the order in which they stand. Pages are rendered once, from top to bottom. */
class Notes {
  readonly all: Provenance[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of a note, from 1. The same origin has the same note. */
  numberOf(provenance: Provenance): number {
    const { sources, confidence, note, recorded } = provenance
    const key = JSON.stringify([sources, confidence, note, recorded])
    const number = this.#numbers.get(key) ?? this.all.push(provenance)
    this.#numbers.set(key, number)
    return number
  }
}

const notesOfPage = createContext<Notes | null>(null)

/** @throws outside `WithSourceNotes`, where pages would share their notes */
function useNotes(): Notes {
  const notes = useContext(notesOfPage)
  if (notes === null) throw new Error('A mark of a source stands outside WithSourceNotes')
  return notes
}

/** Collects the marks of one page. */
export function WithSourceNotes({ children }: { children?: ReactNode }) {
  return <notesOfPage.Provider value={new Notes()}>{children}</notesOfPage.Provider>
}

/** A mark after a fact that leads to where it comes from: `<SourceMark of={member.provenance} />`. The page ends with `<SourceNotes />`. */
export function SourceMark({ of }: { of: Provenance }) {
  const number = useNotes().numberOf(of)
  return (
    <sup className="source-mark">
      <a href={`#kalla-${number}`} aria-label={m.common_source_mark({ number })}>
        {number}
      </a>
    </sup>
  )
}

/** The sources of all that has a mark: document and place, how sure it is, since when it is known. */
export function SourceNotes({ known }: { known: readonly Source[] }) {
  const { all } = useNotes()
  const titles = new Map(known.map((source) => [source.key, source.title]))
  if (all.length === 0) return null
  return (
    <section className="source-notes" aria-labelledby="kallor">
      <h2 id="kallor">{m.common_sources_many()}</h2>
      <ol>
        {all.map(({ sources, confidence, note, recorded }, index) => (
          <li key={index} id={`kalla-${index + 1}`}>
            {sources.map(({ source, place }, position) => (
              <span key={position}>
                {position > 0 && '; '}
                <SourceLink source={source} title={titles.get(source) ?? { sv: source }} place={place} />
              </span>
            ))}{' '}
            ({confidenceInWords(confidence)}).{' '}
            <span className="muted">
              {m.common_source_recorded()} <CalendarDay date={recorded} />.
            </span>{' '}
            {note && <LocalText text={note} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

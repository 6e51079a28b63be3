import { footnoteRefs, piecesOf, type CompiledReport } from '@samordning/domain'
import { m } from '@samordning/messages'
import { Inline } from '../components/rich-text.tsx'
import { langOf } from '../components/text.tsx'

/** The footnotes of a report, each with the way back to the first part that refers to it. */
export function Footnotes({ parts, footnotes }: Pick<CompiledReport, 'parts' | 'footnotes'>) {
  if (footnotes.length === 0) return null
  const places = firstPlaces(parts)
  return (
    <section className="footnotes" aria-labelledby="noter">
      <h2 id="noter">{m.compiled_notes_heading()}</h2>
      <ol>
        {footnotes.map(({ number, text }) => (
          <li key={number} id={`not-${number}`}>
            <span lang={langOf(text)}>
              <Inline text={text} />
            </span>{' '}
            <a href={`#${places.get(`${number}`)}`}>{m.compiled_note_back()}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Where each note is first referred to. */
function firstPlaces(parts: CompiledReport['parts']): Map<string, string> {
  const places = new Map<string, string>()
  for (const part of parts)
    for (const { sv } of piecesOf(part).values())
      for (const { note } of footnoteRefs(sv)) if (note !== null && !places.has(note)) places.set(note, part.id)
  return places
}

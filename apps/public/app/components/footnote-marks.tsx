import { footnoteRefs } from '@samordning/domain'
import { m } from '@samordning/messages'
import { createContext, use } from 'react'

/** Whether `[^2]` in the texts within refers to footnotes, which stand on the page as `#not-2`. */
export const HasFootnotes = createContext(false)

/** Words, with their references to footnotes as links where there are any. */
export function Marked({ text }: { text: string }) {
  if (!use(HasFootnotes)) return text
  return footnoteRefs(text).map(({ text: words, note }, index) =>
    note === null ? (
      words
    ) : (
      <sup key={index}>
        <a href={`#not-${note}`} aria-label={m.compiled_note_label({ number: note })}>
          {note}
        </a>
      </sup>
    ),
  )
}

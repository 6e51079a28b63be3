import type { LocalText } from '@samordning/domain'
import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { currentLocale } from '../locale.ts'
import { hrefTo } from '../moment.ts'
import { FILES } from './places.ts'
import type { Reference } from './reference.ts'

type Props = {
  reference: Reference
  /** As it is printed: in English too it stands in Swedish. */
  title: LocalText
  note?: string | undefined
}

/** How to refer to what the page is about: a line to copy (one click marks all of it), and files for citation programs. */
export function HowToCite({ reference: { text, place }, title, note }: Props) {
  return (
    <section className="panel" aria-labelledby="referens">
      <h2 id="referens">{m.citing_heading()}</h2>
      <p className="reference">
        <Marked text={text} titles={[title.sv.replace(/\.$/, '')]} />
      </p>
      <p className="meta">{m.citing_hint()}</p>
      {note && <p className="small">{note}</p>}
      <p className="meta" id="referensfiler">
        {m.citing_files()}
      </p>
      <ul className="tags" aria-labelledby="referensfiler">
        {Object.entries(FILES).map(([format, { name }]) => (
          <li key={format}>
            <a className="tag" href={hrefTo(`${place}/referens/${format}`)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In English too titles are the ones that are printed: they are marked as Swedish. */
export function Marked({ text, titles }: { text: string; titles: readonly string[] }): ReactNode {
  const [title, ...others] = titles
  if (currentLocale() === 'sv' || title === undefined) return text
  const start = text.indexOf(title)
  if (start < 0) return <Marked text={text} titles={others} />
  return (
    <>
      <Marked text={text.slice(0, start)} titles={others} />
      <span lang="sv">{title}</span>
      <Marked text={text.slice(start + title.length)} titles={others} />
    </>
  )
}

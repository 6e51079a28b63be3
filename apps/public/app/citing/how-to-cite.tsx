import type { LocalText } from '@samordning/domain'
import { m } from '@samordning/messages'
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
        <Marked text={text} title={title.sv.replace(/\.$/, '')} />
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

/** In English too the title is the one that is printed: it is marked as Swedish. */
function Marked({ text, title }: { text: string; title: string }) {
  const start = text.indexOf(title)
  if (currentLocale() === 'sv' || start < 0) return text
  return (
    <>
      {text.slice(0, start)}
      <span lang="sv">{title}</span>
      {text.slice(start + title.length)}
    </>
  )
}

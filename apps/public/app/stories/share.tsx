import type { LocalText } from '@samordning/domain'
import { m } from '@samordning/messages'
import { inLocale } from '../components/text.tsx'
import { usePageAddress } from '../machines/page-address.ts'

/** Ways to pass a text on that tell nobody: its address (one click marks all of it), and the reader's own mail program (RFC 6068). */
export function Share({ title }: { title: LocalText }) {
  const address = usePageAddress()
  const mail = `mailto:?subject=${encodeURIComponent(inLocale(title))}&body=${encodeURIComponent(address)}`
  return (
    <section className="share" aria-labelledby="dela">
      <h2 id="dela">{m.sharing_heading()}</h2>
      <p className="meta" id="dela-adress">
        {m.sharing_address()}
      </p>
      <p className="reference" aria-describedby="dela-adress">
        {address}
      </p>
      <p>
        <a href={mail}>{m.sharing_mail()}</a>
      </p>
      <p className="meta">{m.sharing_text()}</p>
    </section>
  )
}

import { m } from '@samordning/messages'
import { Fact, Facts } from '../components/facts.tsx'
import { localized } from '../locale.ts'
import type { Query } from '../page.ts'

type Props = {
  /** Where visitors reach the site. */
  origin: string
  /** The page's Swedish address. */
  page: string
  /** All that was asked: whatever else stands in the address is left out. */
  query: Query
  words: readonly string[]
  procedure: string
  input: object
}

/** The lasting addresses of an answer: the page, and the same answer as data. */
export function CiteAnswer({ origin, page, query, words, procedure, input }: Props) {
  const asked = new URLSearchParams(words.flatMap((word) => (query[word] === undefined ? [] : [[word, query[word]]])))
  const addresses = [
    { name: m.law_cite_address(), address: `${origin}${localized(page)}?${asked}` },
    {
      name: m.law_cite_json(),
      address: `${origin}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`,
    },
  ]
  return (
    <section className="stacked">
      <h2>{m.law_cite_heading()}</h2>
      <Facts>
        {addresses.map(({ name, address }) => (
          <Fact key={name} name={name}>
            <a className="address" href={address}>
              {address}
            </a>
          </Fact>
        ))}
      </Facts>
    </section>
  )
}

import { m } from '@samordning/messages'
import { Fact, Facts } from '../components/facts.tsx'

type Props = {
  /** Where visitors reach the site. */
  origin: string
  /** Path and query of the page. */
  path: string
  procedure: string
  input: object
}

/** The lasting addresses of an answer: the page, and the same answer as data. */
export function CiteAnswer({ origin, path, procedure, input }: Props) {
  const addresses = [
    { name: m.law_cite_address(), address: origin + path },
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

import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import type { Query } from '../page.ts'
import { TextField } from './filters.tsx'

/** Asks for two days, `?fran=` and `?till=`. */
export function TwoDays({ query }: { query: Query }) {
  return (
    <>
      <TextField word="fran" type="date" label={m.common_two_days_first()} value={query.fran} />
      <TextField word="till" type="date" label={m.common_two_days_second()} value={query.till} />
    </>
  )
}

/** What differs between two days, under its kind: `{ name: m.common_two_days_added(), items: ['…'] }`. */
export function Differences({ kinds, nothing }: { kinds: readonly Kind[]; nothing: string }) {
  const some = kinds.filter(({ items }) => items.length > 0)
  if (some.length === 0) return <p>{nothing}</p>
  return (
    <dl className="differences">
      {some.map(({ name, items }) => (
        <div key={name}>
          <dt>{name}</dt>
          {items.map((item, index) => (
            <dd key={index}>{item}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

type Kind = { name: string; items: readonly ReactNode[] }

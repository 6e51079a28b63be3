import type { Provenance } from '@samordning/domain'
import type { ReactNode } from 'react'
import { SourceMark } from '../provenance/source-notes.tsx'

/** Short facts, each with its name: `<Facts><Fact name="Diarienummer">…</Fact></Facts>`. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

type Props = {
  name: string
  /** Where it comes from, for a mark after it. */
  of?: Provenance | undefined
  children: ReactNode
}

/** Shows nothing when there is nothing to say. */
export function Fact({ name, of, children }: Props) {
  if (children === null || children === undefined || children === false || children === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {of && <SourceMark of={of} />}
      </dd>
    </div>
  )
}

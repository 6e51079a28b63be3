import type { ReactNode } from 'react'
import { PageLink } from '../components/link.tsx'

/** A long list of things to read further: on wide screens what sorts them stands in a column of its own. */
export function Catalogue({ children }: { children: ReactNode }) {
  return <ul className="entries catalogue">{children}</ul>
}

type Props = {
  to: string
  title: ReactNode
  /** What sorts it: a day, a kind, a place. Those that are null or empty are left out. */
  meta: readonly ReactNode[]
  children: ReactNode
}

export function CatalogueRow({ to, title, meta, children }: Props) {
  return (
    <li>
      <p className="meta">{meta.map((part, index) => (part ? <span key={index}>{part} </span> : null))}</p>
      <PageLink className="title" to={to}>
        {title}
      </PageLink>
      {children}
    </li>
  )
}

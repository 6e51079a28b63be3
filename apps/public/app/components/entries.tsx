import type { ReactNode } from 'react'
import { PageLink } from './link.tsx'

/** A list of things to read further: `<Entries><Entry to="/nyheter/…" title="…" meta={<CalendarDay … />}>…</Entry></Entries>`. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className="entries">{children}</ul>
}

export function Entry(props: { to: string; title: ReactNode; meta?: ReactNode; children?: ReactNode }) {
  return (
    <li>
      {props.meta && <p className="meta">{props.meta}</p>}
      <PageLink className="title" to={props.to}>
        {props.title}
      </PageLink>
      {props.children && <p>{props.children}</p>}
    </li>
  )
}

import { m } from '@samordning/messages'
import type { ReactNode } from 'react'

/** The head of a page: its `<title>`, its only `<h1>`, the lead, and a line of facts such as a date. */
export function PageHeader(props: { title: string; lead?: ReactNode; meta?: ReactNode; description?: string }) {
  return (
    <header className="page-header">
      <title>{`${props.title} – ${m.common_site_name()}`}</title>
      <meta name="description" content={props.description ?? m.common_site_description()} />
      <h1>{props.title}</h1>
      {props.lead && <p className="lead">{props.lead}</p>}
      {props.meta && <p className="meta">{props.meta}</p>}
    </header>
  )
}

import type { ReactNode } from 'react'

/** What happened, in order: `<Timeline><Moment when={<CalendarDay … />} title="…">…</Moment></Timeline>`. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="timeline">{children}</ol>
}

type Props = {
  when: ReactNode
  title: ReactNode
  /** The mark on the line: filled for what binds, ring for what is planned or coming, square for what examines. */
  mark?: 'filled' | 'ring' | 'square'
  /** Anchor, for links to this moment. */
  id?: string
  /** Level of the title: h3 under a heading of its own (usual), h2 where the timeline is the page. */
  level?: 2 | 3
  children?: ReactNode
}

export function Moment({ when, title, mark = 'filled', id, level = 3, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li className={mark === 'filled' ? undefined : mark} id={id}>
      <p className="when">{when}</p>
      <Heading>{title}</Heading>
      {children}
    </li>
  )
}

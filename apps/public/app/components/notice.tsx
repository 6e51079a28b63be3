import type { Confidence } from '@samordning/domain'
import { m } from '@samordning/messages'
import type { ReactNode } from 'react'

type Kind = 'info' | 'uncertain' | 'missing' | 'coming'

const titles: Record<Kind, (() => string) | undefined> = {
  info: undefined,
  uncertain: m.common_notice_uncertain,
  missing: m.common_notice_missing,
  coming: m.common_notice_coming,
}

/** A box beside the running text. Its title says in words what its edge says in shape. */
export function Notice({ kind, title, children }: { kind: Kind; title?: string; children?: ReactNode }) {
  const heading = title ?? titles[kind]?.()
  return (
    <div className={`notice notice-${kind}`}>
      {heading && <p className="title">{heading}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}

/** One or two words that sort something: a kind, a state. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>
}

/** Says when a fact is not established. Silent about those that are. */
export function Doubt({ confidence }: { confidence: Confidence }) {
  if (confidence === 'low') return <Tag>{m.common_doubt_low()}</Tag>
  return confidence === 'unverified' ? <Tag>{m.common_doubt_unverified()}</Tag> : null
}

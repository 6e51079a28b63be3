import type { ReactNode } from 'react'

/** Words lifted out of the text, and who said them. */
export function PullQuote({ children, by, lang }: { children: ReactNode; by?: ReactNode; lang?: string | undefined }) {
  return (
    <figure className="quote">
      <blockquote lang={lang}>{children}</blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  )
}

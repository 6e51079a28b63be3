import type { ReactNode } from 'react'

/**
 * A data table with its caption. On a phone it scrolls inside its own region, which the keyboard can reach.
 * Rows come as `<thead>` and `<tbody>`; the first cell of a row is `<th scope="row">`, numbers have `className="number"`.
 */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <section className="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  )
}

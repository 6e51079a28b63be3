import { m } from '@samordning/messages'
import { useLocation } from 'react-router'

/** Leads on in a list: the same address and filters, from the cursor on. Shows nothing at the end of the list. */
export function ShowMore({ cursor }: { cursor: string | null | undefined }) {
  const { pathname, search } = useLocation()
  if (!cursor) return null
  const query = new URLSearchParams(search)
  query.set('efter', cursor)
  return (
    <p className="more">
      <a className="button" href={`${pathname}?${query}`} rel="next">
        {m.common_show_more()}
      </a>
    </p>
  )
}

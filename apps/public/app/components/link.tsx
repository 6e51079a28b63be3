import type { ReactNode } from 'react'
import { hrefTo } from '../moment.ts'

type Props = { to: string; children: ReactNode; className?: string; lang?: string | undefined }

/** A link in running text. Takes Swedish addresses within the site (`/lan/vasterbotten`), which keep the day of the page, and whole addresses outside it. */
export function PageLink({ to, ...rest }: Props) {
  return <a href={to.startsWith('/') ? hrefTo(to) : to} {...rest} />
}

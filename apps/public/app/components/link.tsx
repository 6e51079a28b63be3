import type { ReactNode } from 'react'
import { localized } from '../locale.ts'

type Props = { to: string; children: ReactNode; className?: string; lang?: string | undefined }

/** A link in running text. Takes Swedish addresses within the site (`/lan/vasterbotten`) and whole addresses outside it. */
export function PageLink({ to, ...rest }: Props) {
  return <a href={to.startsWith('/') ? localized(to) : to} {...rest} />
}

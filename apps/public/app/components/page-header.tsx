import type { LocalText as Text } from '@samordning/domain'
import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { usePageAddress } from '../machines/page-address.ts'
import { SharingPicture, type Pictured } from '../machines/sharing-picture.tsx'
import { currentLocale } from '../locale.ts'
import { inLocale, langOf } from './text.tsx'

/** Long Swedish words may say where they break on a phone. */
const SOFT_HYPHEN = '\u00ad'

type Props = {
  title: string | Text
  /** Tells it from others of the same name, in the `<title>` alone: a period, say. */
  distinction?: string | undefined
  /** One small line above the heading: the kind of thing this is. */
  kicker?: ReactNode
  lead?: ReactNode
  /** One small line below: a date, a publisher, tags. */
  meta?: ReactNode
  /** For search engines; without it they get the site's own. */
  description?: string
  /** Its own picture where it is shared; without it the page gets the site's. */
  picture?: Pictured
}

/** The head of a page: its `<title>` and its only `<h1>`. Every page has exactly one. */
export function PageHeader({ title, distinction, kicker, lead, meta, description, picture }: Props) {
  const words = typeof title === 'string' ? title : inLocale(title)
  const isSiteName = words === m.common_site_name()
  const told = distinction === undefined ? words : `${words} (${distinction})`
  const described = description ?? m.common_site_description()
  return (
    <div className="page-header">
      <title>{isSiteName ? words : `${told.replaceAll(SOFT_HYPHEN, '')} – ${m.common_site_name()}`}</title>
      <meta name="description" content={described} />
      <OpenGraph title={told.replaceAll(SOFT_HYPHEN, '')} description={described} />
      <SharingPicture of={picture} title={told.replaceAll(SOFT_HYPHEN, '')} />
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 lang={typeof title === 'string' ? undefined : langOf(title)}>{words}</h1>
      {lead && <p className="lead">{lead}</p>}
      {meta && <p className="meta">{meta}</p>}
    </div>
  )
}

/** What a link to the page looks like where somebody shares it (https://ogp.me). */
function OpenGraph({ title, description }: { title: string; description: string }) {
  const address = usePageAddress()
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={m.common_site_name()} />
      <meta property="og:locale" content={currentLocale() === 'sv' ? 'sv_SE' : 'en_GB'} />
    </>
  )
}

import { m } from '@samordning/messages'
import { v5 } from 'uuid'
import { currentLocale } from '../locale.ts'
import { useOrigin } from './page-address.ts'

/** What a page's picture for sharing is of, and the one word or two above its title. The server knows the page by kind and slug. */
export type Pictured = {
  kind: 'news' | 'report' | 'happening' | 'group' | 'county' | 'page'
  slug: string
  label: string
}

/** The namespace of pictures, and of how they are drawn: another one when they are drawn in another way. */
const DRAWN = '8a6f0e57-6a1c-4c0e-8b1e-3d2f9f1c7a10'
const SIZE = { width: 1200, height: 630 }

/**
 * The picture of a page where it is shared (https://ogp.me). Its address changes with what it shows, which the alternative text says:
 * the server reads both here, so a picture shows what its page says.
 */
export function SharingPicture({ of, title }: { of: Pictured | undefined; title: string }) {
  const site: Pictured = { kind: 'page', slug: 'start', label: m.common_site_name() }
  const { kind, slug, label } = of ?? site
  const words = `${label}: ${of ? title : m.common_site_description()}`
  const address = `${useOrigin()}/bild/${kind}/${slug}/${currentLocale()}.${v5(words, DRAWN)}.png`
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={`${SIZE.width}`} />
      <meta property="og:image:height" content={`${SIZE.height}`} />
      <meta property="og:image:alt" content={words} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

import { Hono } from 'hono'
import { keptFile } from './kept-file.ts'
import type { PictureWords } from './og-drawing.ts'

/** Pages that have a picture for sharing, by what the address of the picture calls them. */
const PAGES: Record<string, (slug: string) => string | null> = {
  news: (slug) => `/nyheter/${slug}`,
  report: (slug) => `/rapporter/${slug}`,
  happening: (slug) => `/handelser/${slug}`,
  group: (slug) => `/samordningsgrupper/${slug}`,
  county: (slug) => `/lan/${slug}`,
  page: (slug) => (slug === 'start' ? '/' : null),
}
const NAME = /^(sv|en)\.([0-9a-f-]{36})\.png$/
const MOST_KEPT = 1000
const FOREVER = 'public, max-age=31536000, immutable'

type Parts = {
  /** Where drawn pictures are kept; they are drawn again when they are lost. */
  folder: string
  origin: string
  /** Answers a request for a page as a visitor gets it. */
  pageAt: (path: string) => Response | Promise<Response>
}

/**
 * Pictures for sharing: `/bild/news/<slug>/sv.<hash of what it shows>.png`. Whether there is one, and what it shows, is read on the page
 * that it belongs to: what was withdrawn has none, and another address leads to the picture of today.
 */
export function sharingPictures({ folder, origin, pageAt }: Parts): Hono {
  const app = new Hono()
  const drawing = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

  /** Those who ask for the same picture at once wait for one drawing. */
  function pictureOf(hash: string, words: PictureWords) {
    const begun = drawing.get(hash) ?? pictureAt(folder, hash, words).finally(() => drawing.delete(hash))
    drawing.set(hash, begun)
    return begun
  }

  app.get('/:kind/:slug/:name', async (c, next) => {
    const { kind, slug, name } = c.req.param()
    const [, locale, hash] = NAME.exec(name) ?? []
    const path = Object.hasOwn(PAGES, kind) ? PAGES[kind]!(encodeURIComponent(slug)) : null
    if (path === null || hash === undefined) return next()
    const page = await pageAt(locale === 'en' ? `/en${path === '/' ? '' : path}` : path)
    if (page.status !== 200) return next()
    const { propertiesOf } = await import('./html.ts')
    const told = await propertiesOf(await page.text())
    const address = told.get('og:image') ?? ''
    if (!address.startsWith(`${origin}/bild/${kind}/`)) return next()
    if (address !== origin + c.req.path) {
      c.header('Cache-Control', 'no-store')
      return c.redirect(address, 302)
    }
    const [, label = '', title = ''] = /^(.*?): (.*)$/s.exec(told.get('og:image:alt') ?? '') ?? []
    const picture = await pictureOf(hash, { label, title, site: told.get('og:site_name') ?? '' })
    return c.body(picture, 200, { 'Content-Type': 'image/png', 'Cache-Control': FOREVER })
  })
  return app
}

function pictureAt(folder: string, hash: string, words: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  return keptFile({ folder, name: `${hash}.png`, most: MOST_KEPT }, async () => {
    // Loaded with the first picture that is asked for: it costs 40 MB.
    const { drawPicture } = await import('./og-drawing.ts')
    return drawPicture(words)
  })
}

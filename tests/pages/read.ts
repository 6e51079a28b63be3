import { parse, HTMLElement, TextNode, type Node } from 'node-html-parser'

/** What a page says, as a reader or a crawler meets it. */
export type Reading = {
  lang: string | undefined
  title: string
  headings: { level: number; text: string }[]
  ids: ReadonlySet<string>
  /** Where its links lead, as written. */
  links: string[]
  /** What a browser would fetch by itself. */
  loaded: string[]
  stylesheets: string[]
  scripts: { text: string; src: string | undefined }[]
  landmarks: Record<Landmark, number>
  navigations: string[]
  /** Running text, one string a text node, each with the language that it is marked as. Attributes that are read aloud too. */
  texts: { text: string; lang: string | undefined }[]
}

type Landmark = 'header' | 'nav' | 'main' | 'footer'

const LOADING = '[src], [srcset], [poster], [data], image[href], use[href], link[href], [style], style'
const LOADED_RELATIONS = /stylesheet|icon|preload|prefetch|preconnect|modulepreload|manifest|dns-prefetch/
const READ_ALOUD = ['alt', 'aria-label', 'title', 'placeholder', 'content']

export function read(html: string): Reading {
  // @NOTE Left to itself, the parser takes what is in <pre> for text.
  const document = parse(html, { comment: false, blockTextElements: { script: true, style: true } })
  const all = (selector: string) => document.querySelectorAll(selector)
  const attributes = (selector: string, name: string) =>
    all(selector).flatMap((element) => element.getAttribute(name) ?? [])
  const count = (selector: string) => all(selector).length
  return {
    lang: document.querySelector('html')?.getAttribute('lang'),
    title: document.querySelector('title')?.text ?? '',
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.rawTagName.slice(1)),
      text: heading.text,
    })),
    ids: new Set(attributes('[id]', 'id')),
    links: [...attributes('a', 'href'), ...attributes('link[rel=alternate]', 'href')],
    loaded: all(LOADING).flatMap(loadedBy),
    stylesheets: attributes('link[rel=stylesheet]', 'href'),
    // What is data is not run: `machines.test.ts` reads it.
    scripts: all('script:not([type="application/ld+json"])').map((script) => ({
      text: script.rawText,
      src: script.getAttribute('src'),
    })),
    landmarks: {
      header: count('body > header'),
      nav: count('nav'),
      main: count('main'),
      footer: count('body > footer'),
    },
    navigations: all('nav').map((nav) => nameOf(nav, document)),
    texts: textsIn(document, undefined),
  }
}

function loadedBy(element: HTMLElement): string[] {
  const { rawTagName: tag } = element
  if (tag === 'link' && !LOADED_RELATIONS.test(element.getAttribute('rel') ?? '')) return []
  const css = [element.getAttribute('style'), tag === 'style' ? element.rawText : undefined]
  const named = ['src', 'srcset', 'poster', 'data', ...(tag === 'a' ? [] : ['href'])]
  return [
    ...named.flatMap((name) => element.getAttribute(name) ?? []),
    ...css.flatMap((text) => (text === undefined ? [] : loadedByCss(text))),
  ]
}

/** What a stylesheet fetches by itself. */
export function loadedByCss(css: string): string[] {
  return [...css.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map(([, url, sheet]) => url ?? sheet ?? '')
}

function nameOf(nav: HTMLElement, document: HTMLElement): string {
  const labelledBy = nav.getAttribute('aria-labelledby')
  return nav.getAttribute('aria-label') ?? (labelledBy && document.getElementById(labelledBy)?.text) ?? ''
}

function textsIn(node: Node, lang: string | undefined): Reading['texts'] {
  if (node instanceof TextNode) return node.text.trim() === '' ? [] : [{ text: node.text, lang }]
  if (!(node instanceof HTMLElement) || /^(script|style)$/i.test(node.rawTagName ?? '')) return []
  const own = node.getAttribute('lang') ?? lang
  const aloud = READ_ALOUD.flatMap((name) => {
    const text = node.getAttribute(name)
    return text === undefined ? [] : [{ text, lang: own }]
  })
  return [...aloud, ...node.childNodes.flatMap((child) => textsIn(child, own))]
}

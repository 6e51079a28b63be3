import { itemOf, tableOf, type Reader } from './paste-parts.ts'

/** What a paste left behind that its writer may miss. */
export type Dropped = 'pictures' | 'comments' | 'numbers' | 'levels' | 'emphasis' | 'caption'

const UNSEEN = 'style, script, meta, link, title, xml, template, noscript, [style*="mso-list:ignore" i], o\\:p:empty'
const PICTURES = 'img, svg, picture, video, audio, iframe, object, canvas, v\\:shape, v\\:imagedata'
const COMMENTS = '.MsoCommentReference, .msocomanchor, [style*="mso-element:comment-list" i], [class*="msocomtxt" i]'
const EMPHASIS = 'b, strong, i, em, u, s, mark, sub, sup'
const BLOCKS = new Set(
  'address article aside body dd details div dl dt fieldset figcaption figure footer form header hr main nav p pre section summary table tbody td th thead tr'.split(
    ' ',
  ),
)

/** A line break: two of them end a paragraph, one is a space. */
const BREAK = '\u2028'

/**
 * What somebody pasted from Word or from a page, as the few elements that our text is made of: headings, paragraphs, lists of one level,
 * quotes, tables, links. All else is dropped; what the writer may miss is said.
 */
export function cleanPaste(html: string): { html: string; dropped: Dropped[] } {
  // What was copied here is ours already, and brings its keys and its English.
  if (html.includes('data-pm-slice')) return { html, dropped: [] }
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const dropped = new Set<Dropped>()
  // The signs before the items of Word's lists say whether they were numbered: they are read before they are taken away.
  for (const sign of body.querySelectorAll('[style*="mso-list:ignore" i]'))
    if (/[\p{L}\p{N}][.)]/u.test(sign.textContent)) dropped.add('numbers')
  takeAway(body, { selector: PICTURES, says: 'pictures', dropped })
  takeAway(body, { selector: COMMENTS, says: 'comments', dropped })
  body.querySelectorAll(UNSEEN).forEach((element) => element.remove())
  if (body.querySelector(EMPHASIS)) dropped.add('emphasis')
  const reader: Reader = {
    parts: [],
    run: '',
    dropped,
    words: (node) => wordsOf(node),
    read: (node) => readInto(reader, node),
  }
  reader.read(body)
  flush(reader)
  return { html: reader.parts.join('').replaceAll('</ul><ul>', ''), dropped: [...dropped] }
}

function takeAway(
  body: Element,
  { selector, says, dropped }: { selector: string; says: Dropped; dropped: Set<Dropped> },
) {
  for (const element of body.querySelectorAll(selector)) {
    dropped.add(says)
    element.remove()
  }
}

function put(reader: Reader, part: string): void {
  flush(reader)
  reader.parts.push(part)
}

function flush(reader: Reader): void {
  for (const paragraph of reader.run.split(/\u2028\s*\u2028/)) {
    const words = tidy(paragraph)
    if (words !== '') reader.parts.push(`<p>${words}</p>`)
  }
  reader.run = ''
}

/** Words without breaks and without the white space of the source. */
function tidy(words: string): string {
  return words.replaceAll(/[\s\u2028]+/g, ' ').trim()
}

function readInto(reader: Reader, parent: Node): void {
  for (const node of parent.childNodes) {
    if (node instanceof HTMLElement) readElement(reader, node)
    else if (node.nodeType === Node.TEXT_NODE) reader.run += escaped((node as Text).data)
  }
}

function readElement(reader: Reader, element: HTMLElement): void {
  const tag = element.localName
  const level = levelOf(element)
  if (level !== null) putWords(reader, element, level <= 2 ? 'h2' : 'h3')
  else if (tag === 'blockquote' || /\bMso(Intense)?Quote\b/.test(element.className))
    putWords(reader, element, 'blockquote')
  else if (tag === 'ul' || tag === 'ol' || isWordItem(element)) put(reader, itemOf(element, reader))
  else if (tag === 'table') {
    flush(reader)
    tableOf(element as HTMLTableElement, reader)
  } else if (BLOCKS.has(tag) || element.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, blockquote')) {
    flush(reader)
    reader.read(element)
    flush(reader)
  } else reader.run += inline(element)
}

function putWords(reader: Reader, element: HTMLElement, tag: string): void {
  const words = wordsOf(element)
  if (words !== '') put(reader, `<${tag}>${words}</${tag}>`)
}

/** Word on the web writes paragraphs that play headings; Word itself calls its first one a title. */
function levelOf(element: HTMLElement): number | null {
  if (/^h[1-6]$/.test(element.localName)) return Number(element.localName[1])
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2)
  return /\bMsoTitle\b/.test(element.className) ? 1 : null
}

function isWordItem(element: HTMLElement): boolean {
  return /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '')
}

function wordsOf(node: Node): string {
  return tidy([...node.childNodes].map(inline).join(''))
}

function inline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped((node as Text).data)
  if (!(node instanceof HTMLElement)) return ''
  if (node.localName === 'br') return BREAK
  const words = [...node.childNodes].map(inline).join('')
  if (BLOCKS.has(node.localName)) return ` ${words} `
  const href = node.localName === 'a' ? (node.getAttribute('href') ?? '') : ''
  return /^https?:\/\//i.test(href) && tidy(words) !== '' ? `<a href="${escaped(href)}">${words}</a>` : words
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

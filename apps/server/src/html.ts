import { finished } from 'node:stream/promises'
import { RewritingStream } from 'parse5-html-rewriting-stream'

/** Where an address of a page leads instead. */
type Rewrite = (address: string) => string

type Options = {
  address: Rewrite
  /** A field that each form which asks our own pages sends along. */
  field: { name: string; value: string }
}

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction'])

/** A page with other addresses in its links, forms and sources; all else to the letter as it was. */
export async function withAddresses(html: string, { address, field }: Options): Promise<string> {
  const rewriter = new RewritingStream()
  rewriter.on('startTag', (tag, raw) => {
    const attrs = tag.attrs.map(({ name, value, ...rest }) => ({
      ...rest,
      name,
      value: rewritten(name, value, address),
    }))
    const isChanged = attrs.some(({ value }, index) => value !== tag.attrs[index]!.value)
    if (isChanged) rewriter.emitStartTag({ ...tag, attrs })
    else rewriter.emitRaw(raw)
    if (tag.tagName === 'form' && asksOurs(tag.attrs, isChanged))
      rewriter.emitRaw(`<input type="hidden" name="${field.name}" value="${field.value}">`)
  })
  return through(rewriter, html)
}

/** Whether a page has a place of that name, which `#name` leads to (HTML, 7.4.6.4). */
export async function hasPlace(html: string, name: string): Promise<boolean> {
  let isThere = false
  const reader = new RewritingStream()
  reader.on('startTag', ({ attrs }) => {
    isThere ||= attrs.some((attr) => attr.name === 'id' && attr.value === name)
  })
  await through(reader, html)
  return isThere
}

/** What a page tells of itself to those who share it: the properties of its head by their names (https://ogp.me). */
export async function propertiesOf(html: string): Promise<Map<string, string>> {
  const told = new Map<string, string>()
  const reader = new RewritingStream()
  reader.on('startTag', ({ attrs }) => {
    const attr = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value
    const property = attr('property')
    if (property !== undefined) told.set(property, attr('content') ?? '')
  })
  await through(reader, html)
  return told
}

/** @NOTE Read by its events: as an iterable the stream has nothing in it. */
async function through(stream: RewritingStream, html: string): Promise<string> {
  const parts: string[] = []
  stream.on('data', (part: string) => parts.push(part))
  stream.end(html)
  await finished(stream)
  return parts.join('')
}

/** A form without an address asks its own page. The one of the preview chooses another time. */
function asksOurs(attrs: readonly { name: string }[], isChanged: boolean): boolean {
  const has = (wanted: string) => attrs.some(({ name }) => name === wanted)
  return (isChanged || !has('action')) && !has('data-preview')
}

function rewritten(name: string, value: string, address: Rewrite): string {
  if (ADDRESSES.has(name)) return address(value)
  if (name !== 'srcset') return value
  // "address 640w, address 1280w" (HTML, 4.8.4.2.1); ours hold neither commas nor spaces.
  return value.replaceAll(/(^|,\s*)([^\s,]+)/g, (_all, before: string, one: string) => before + address(one))
}

import type { Dropped } from './paste.ts'

/** What has been read of a paste so far: finished parts, and the words of a paragraph that has not ended. */
export type Reader = {
  parts: string[]
  run: string
  dropped: Set<Dropped>
  words: (node: Node) => string
  read: (node: Node) => void
}

/** A list, or one of Word's paragraphs that look like an item: lists beside each other become one. */
export function itemOf(element: HTMLElement, { words, dropped }: Reader): string {
  const items = element.matches('ul, ol') ? flattened(element, dropped) : [element]
  if (/level[2-9]/i.test(element.getAttribute('style') ?? '')) dropped.add('levels')
  const written = items.map(words).filter((text) => text !== '')
  return written.length > 0 ? `<ul>${written.map((text) => `<li>${text}</li>`).join('')}</ul>` : ''
}

/** All items in reading order: a list in a list is taken out of it. */
function flattened(list: Element, dropped: Set<Dropped>): Element[] {
  if (list.localName === 'ol') dropped.add('numbers')
  return [...list.children].flatMap((item) => {
    const inner = item.matches('ul, ol')
      ? [item]
      : [...item.querySelectorAll('ul, ol')].filter((one) => isOutermost(one, item))
    if (inner.length === 0) return [item]
    dropped.add('levels')
    const below = inner.flatMap((one) => flattened(one, dropped))
    inner.forEach((one) => one.remove())
    return item.matches('ul, ol') ? below : [item, ...below]
  })
}

function isOutermost(list: Element, item: Element): boolean {
  return list.parentElement?.closest('ul, ol') === item.parentElement
}

/** A table of two rows and columns or more; a smaller one only placed its contents on the page. */
export function tableOf(table: HTMLTableElement, reader: Reader): void {
  const rows = [...table.rows].map((row) => [...row.cells].map(reader.words))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length < 2 || width < 2 || table.querySelector('table')) {
    for (const cell of table.querySelectorAll(':scope > * > tr > *')) {
      reader.read(cell)
      // Cells are apart, as paragraphs are.
      reader.run += '\u2028\u2028'
    }
    return
  }
  const caption = table.caption?.textContent.trim() ?? ''
  if (caption === '') reader.dropped.add('caption')
  const lines = rows.map((row) => row.concat(Array<string>(width - row.length).fill('')))
  const cells = lines.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const element = document.createElement('table')
  if (caption !== '') element.dataset.caption = JSON.stringify({ sv: caption })
  element.innerHTML = cells
  reader.parts.push(element.outerHTML)
}

import { findingsIn, type RichText } from '@samordning/domain'
import { mount } from 'svelte'
import Editor from '#lib/editor/Editor.svelte'
import EnglishBeside, { type EnglishPiece } from '#lib/editor/EnglishBeside.svelte'
import type { Upload } from '#lib/editor/UploadField.svelte'
import '../../src/styles/base.css'
import '../../src/styles/controls.css'

/** The editor on a page of its own, as browser tests open it: `text` is what it last told, `begin` starts it with a text. The same for the English. */
declare global {
  var text: RichText
  var begin: (body: RichText) => void
  var english: (path: string, english: string) => void
  var beginEnglish: (pieces: EnglishPiece[]) => void
  var told: unknown[]
  var comment: (counts: [string, number][]) => void
  var release: () => void
}

const things = [
  { ref: 'ref:group/vasterbotten', name: 'Samordningsgruppen i Västerbotten', kind: 'grupp' },
  { ref: 'ref:county/24', name: 'Västerbottens län', kind: 'län' },
]

/** What is sent is taken when it is a PNG by its name, half of it first: `release` lets the rest go. */
const upload: Upload = async ({ name }, progress) => {
  progress(0.5)
  await new Promise<void>((resolve) => (globalThis.release = resolve))
  if (!name.endsWith('.png')) throw new Error('Filen är för stor.')
  return { id: 'b'.repeat(64), name }
}

globalThis.begin = (body) => {
  globalThis.text = body
  globalThis.told = []
  let commented = $state.raw(new Map<string, number>())
  const props = {
    body,
    onchange: (text: RichText) => (globalThis.text = text),
    find: (words: string) => Promise.resolve(things.filter(({ name }) => name.includes(words))),
    findFiles: () => Promise.resolve([{ file: 'a'.repeat(64), name: 'Karta.png' }]),
    upload,
    addressOf: () => 'data:,',
    // What the page knows of the block by then.
    oncomment: (key: string) => globalThis.told.push(globalThis.text.find((block) => block.key === key)),
    get commented() {
      return commented
    },
    hashtags: ['#duavgör', '#dubbelt', '#åäö'],
    findings: (written: RichText) =>
      findingsIn(
        { kind: 'page', value: { body: written, title: { sv: 'Prov' }, lead: null, describes: [] } as never },
        { locale: 'sv', on: '2026-11-22' as never, terms: [], scales: [] },
      ),
  }
  const editor = mount(Editor, { target: document.querySelector('main')!, props })
  globalThis.comment = (counts) => (commented = new Map(counts))
  globalThis.english = (path, english) =>
    (editor as { setEnglish: typeof globalThis.english }).setEnglish(path, english)
}

globalThis.beginEnglish = (pieces) => {
  globalThis.told = []
  mount(EnglishBeside, {
    target: document.querySelector('main')!,
    props: {
      pieces,
      onenglish: (...what) => globalThis.told.push(what),
      onstillright: (...what) => globalThis.told.push(what),
    },
  })
}

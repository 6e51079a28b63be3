import { DocumentContent } from '@samordning/domain'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ExportError, exportTo, readFrom } from './index.ts'

const BYTES = 'Det som står i filen.'
const ID = createHash('sha256').update(BYTES).digest('hex')

let place: string
beforeEach(async () => void (place = await mkdtemp(join(tmpdir(), 'markdown-'))))
afterEach(() => rm(place, { recursive: true }))

function page(slug: string): DocumentContent {
  return DocumentContent.parse({
    kind: 'page',
    value: {
      slug,
      title: { sv: 'Om', en: 'About' },
      lead: null,
      body: [
        { type: 'paragraph', text: { sv: `Läs [filen](ref:file/${ID}).` } },
        { key: 'aaaaaaaa', type: 'figure', file: ID, alt: { sv: 'En bild' }, caption: null },
      ],
      provenance: { fact: 'D1', sources: [{ source: 'workspace' }], confidence: 'high', recorded: '2026-11-22' },
    },
  })
}

async function put(name: string, text: string) {
  const path = join(place, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  return path
}

async function exported() {
  const folder = join(place, 'ut')
  await exportTo(folder, [page('om')], [{ id: ID, name: 'blad.pdf', path: await put('källa', BYTES) }])
  return folder
}

async function faultsIn(folder: string) {
  const { faults } = await readFrom(folder)
  return faults.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test('documents and files that were moved out come in as they were', async () => {
  const folder = await exported()
  expect(await readFrom(folder)).toEqual({
    documents: [page('om')],
    files: [{ id: ID, name: 'blad.pdf', path: join(folder, 'files', ID, 'blad.pdf') }],
    faults: [],
    leftOut: [],
  })
})

test('a value that is undefined is as good as missing', async () => {
  const { kind, value } = page('om') as Extract<DocumentContent, { kind: 'page' }>
  const folder = join(place, 'ut')
  await exportTo(folder, [{ kind, value: { ...value, title: { sv: 'Om', en: undefined } } }], [])
  expect((await readFrom(folder)).documents[0]?.value).toMatchObject({ title: { sv: 'Om' } })
})

test('a folder that holds something is not written over', async () => {
  const folder = await exported()
  await expect(exportTo(folder, [], [])).rejects.toThrow(ExportError)
})

test('two documents of one address are not written over each other', async () => {
  await expect(exportTo(join(place, 'ut'), [page('om'), page('om')], [])).rejects.toThrow(
    /pages\/om.sv.md would be written twice/,
  )
})

test.each(['../a.pdf', 'a/b.pdf', 'a\\b.pdf', '..', '.dold', ''])(
  'a file called "%s" is not moved out',
  async (name) => {
    const file = { id: ID, name, path: await put('källa', BYTES) }
    await expect(exportTo(join(place, 'ut'), [], [file])).rejects.toThrow(/is not the name of a file/)
  },
)

test('a text that no text file can hold is not moved out half', async () => {
  const content = page('om')
  content.value.body = [{ type: 'paragraph', text: { sv: 'a\0b' } }]
  await expect(exportTo(join(place, 'ut'), [content], [])).rejects.toThrow(
    'pages/om cannot be written as Markdown without loss',
  )
})

test('a file that is missing is said where it is referred to', async () => {
  const folder = await exported()
  await rm(join(folder, 'files'), { recursive: true })
  const faults = await faultsIn(folder)
  expect(faults).toHaveLength(2)
  expect(faults[0]).toMatch(new RegExp(String.raw`^pages/om.sv.md:\d+ the file ${ID} is missing in files$`))
})

test('a file that is not the one its checksum is of is said', async () => {
  const folder = await exported()
  await put(`ut/files/${ID}/blad.pdf`, 'Något annat.')
  expect(await faultsIn(folder)).toContain(`files/${ID}/blad.pdf:1 is not the file that its checksum is of`)
})

test('broken front matter is said with file and line', async () => {
  const folder = await exported()
  await put('ut/pages/om.sv.md', '---\ndocument: page\nslug: [\n---\n')
  expect((await faultsIn(folder))[0]).toMatch(/^pages\/om.sv.md:[34] the front matter is broken/)
})

test('the same slug in two files is said in the second', async () => {
  const folder = await exported()
  const other = join(place, 'annan')
  await exportTo(other, [page('om')], [])
  await put('ut/pages/omigen.sv.md', await readFile(join(other, 'pages/om.sv.md'), 'utf8'))
  expect(await faultsIn(folder)).toEqual(['pages/omigen.sv.md:3 has the slug "om", as pages/om.sv.md has'])
})

test.each([
  [
    'a slug with a part of a path',
    'pages/om.sv.md',
    '---\ndocument: page\nslug: ../om\n---\n',
    'pages/om.sv.md:3 slug: is not an address name',
  ],
  ['a name that is no address', 'pages/Om oss.sv.md', '', 'pages/Om oss.sv.md:1 is not called as a document is'],
  ['English alone', 'pages/hjalp.en.md', '', 'pages/hjalp.en.md:1 has no hjalp.sv.md beside it'],
  [
    'a file that has no checksum for a name',
    'files/blad.pdf',
    '',
    'files/blad.pdf:1 is not called by the checksum of a file',
  ],
])('%s is said', async (...[, name, text, message]) => {
  const folder = await exported()
  await put(`ut/${name}`, text)
  expect((await faultsIn(folder)).join('\n')).toContain(message)
})

test('a text that Windows has written is read, and one that is no UTF-8 is said', async () => {
  const folder = await exported()
  const text = await readFile(join(folder, 'pages/om.sv.md'), 'utf8')
  await put('ut/pages/om.sv.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect(await readFrom(folder)).toMatchObject({ documents: [page('om')], faults: [], leftOut: [] })
  await writeFile(join(folder, 'pages/om.sv.md'), Buffer.from(text, 'latin1').fill(0xe4, 60, 61))
  expect(await faultsIn(folder)).toEqual(['pages/om.sv.md:1 is not a text in UTF-8'])
})

test('a link out of the folder is not followed', async () => {
  const folder = await exported()
  await symlink(await put('hemligt.md', 'Hemligt'), join(folder, 'pages/hemligt.sv.md'))
  expect(await faultsIn(folder)).toEqual(['pages/hemligt.sv.md:1 leads out of the folder: it is a symbolic link'])
})

test('what is no folder of ours is left out, and said', async () => {
  const folder = await exported()
  await put('ut/anteckningar/a.md', '')
  expect((await readFrom(folder)).leftOut).toEqual([
    { file: 'anteckningar', line: 1, message: 'is no folder of ours, and is left out' },
  ])
})

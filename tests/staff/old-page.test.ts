import { createCaller } from '@samordning/api'
import { calendarDate } from '@samordning/domain'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openData } from '../../apps/server/src/data.ts'
import { importOldPage } from '../../apps/server/src/old-page.ts'
import { MORNING, openOffice } from './office.ts'
import { EDITOR } from './texts.ts'

const PAGE = `Webbplatsens namn

2016-12-08

Regnbågsforell i Umeå

Så här stod det på den gamla sidan. Ring 070-174 06 05 eller skriv till nagon@lansstyrelsen.example.

2016-10-01

En konferens om fiske

Alla fick komma.
`
const today = calendarDate('2026-11-23')
let root: string
let data: Awaited<ReturnType<typeof openData>>

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'samordning-old-page-'))
  data = await openData(root)
  await writeFile(join(root, 'sida.txt'), PAGE)
})

afterEach(async () => {
  await data[Symbol.asyncDispose]()
  await rm(root, { recursive: true })
})

const imported = (source = 's001') => importOldPage(root, { file: join(root, 'sida.txt'), source, at: MORNING, today })

test('an old page becomes drafts with their source, that nobody but the workspace sees', async () => {
  const { drafts, remarks } = await imported()
  expect(drafts).toEqual(['news/2016-12-08-regnbagsforell-i-umea', 'news/2016-10-01-en-konferens-om-fiske'])
  expect(remarks.filter(({ kind }) => kind === 'left-out').length).toBeGreaterThanOrEqual(2)
  const office = await openOffice(data.db)
  const editor = await office.somebody('Redaktör', [EDITOR])
  const slug = '2016-12-08-regnbagsforell-i-umea'
  const { content, state } = await editor.ask.documents.get({ kind: 'news', slug })
  expect(state).toMatchObject({ situation: 'draft', shown: null, ahead: [] })
  expect(content.value.provenance).toMatchObject({ fact: 'D1', sources: [{ source: 's001' }] })
  expect(JSON.stringify(content)).not.toMatch(/070|nagon@/)
  const api = createCaller({ db: data.db, today })
  expect((await api.search.find({ query: 'Regnbågsforell' })).total).toBe(0)
  await expect(api.news.get({ slug })).rejects.toThrow('No such')
})

test('what is there already is told as a conflict, and a source that is not there is refused', async () => {
  await imported()
  const { remarks, drafts } = await imported()
  expect(remarks.some(({ kind }) => kind === 'conflict')).toBe(true)
  expect(drafts).not.toContain('news/2016-12-08-regnbagsforell-i-umea')
  await expect(imported('ingen')).rejects.toThrow('There is no source ingen')
})

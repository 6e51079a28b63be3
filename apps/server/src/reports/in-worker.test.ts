import { expect, test } from 'vitest'
import { anEdition } from './edition-for-tests.ts'
import { ReportFileError, fileFromWorker } from './in-worker.ts'
import type { FileOrder } from './make-file.ts'

const order: FileOrder = { edition: anEdition(), format: 'pdf', locale: 'sv', origin: 'https://rapporter.example' }
const startOf = (file: Uint8Array) => String.fromCharCode(...file.slice(0, 5))

test('a process that takes too long is ended, by the name of its report, and the next request is answered', async () => {
  const late = fileFromWorker(order, { seconds: 0.01, megabytes: 128 })
  const next = fileFromWorker(order)
  await expect(late).rejects.toThrow(ReportFileError)
  await expect(late).rejects.toThrow(/lagesrapport, edition 2, as pdf in sv .*longer than 0.01 s/)
  expect(startOf(await next)).toBe('%PDF-')
})

test('a process that dies of its memory refuses cleanly, and the next request is answered', async () => {
  await expect(fileFromWorker(order, { seconds: 30, megabytes: 4 })).rejects.toThrow(/lagesrapport.*heap/s)
  expect(startOf(await fileFromWorker({ ...order, format: 'docx' }))).toMatch(/^PK/)
})

test('what Typst refuses is told in the words of Typst', async () => {
  const leaping = anEdition(({ report }) => {
    for (const part of report.parts) if (part.type === 'heading' && part.level === 3) part.level = 4
  })
  await expect(fileFromWorker({ ...order, edition: leaping })).rejects.toThrow(/lagesrapport.*PDF\/UA-1 error/s)
})

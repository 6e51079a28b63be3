import { makeFile, type FileOrder } from './make-file.ts'

/** What a process answers to its order: the file, or why there is none. */
export type Made = { file: Uint8Array } | { why: string }

// A process makes one file and is ended by the one that asked; when that one goes, it goes too, since nothing else holds it.
process.on('message', async (order: string) => {
  const made: Made = await makeFile(JSON.parse(order) as FileOrder).then(
    (file) => ({ file }),
    (fault: unknown) => ({ why: fault instanceof Error ? fault.message : String(fault) }),
  )
  process.send?.(made)
})

import { inTurn } from '@samordning/api/files'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FileOrder } from './make-file.ts'
import type { Made } from './worker.ts'

/** How long a file may take, and how much memory V8 may have for it (Typst has its own beside it). */
export type Limits = { seconds: number; megabytes: number }

const LIMITS: Limits = { seconds: 60, megabytes: 128 }
/** Of what a process that ends too early has said, in characters: a trace of the machine comes last. */
const MOST_TOLD = 2000

/** A file could not be made; says which, of which report, and why. */
export class ReportFileError extends Error {
  override name = 'ReportFileError'
}

/**
 * Makes the file in a process of its own, while visitors are answered beside it; one at a time. A thread would do for the processor, but what
 * Typst has taken stays with the process that it ran in (300 MB after a report on the whole country), and no thread can be ended within Typst.
 * @throws {ReportFileError} when it can't be made, takes too long, or its process ends before
 */
export function fileFromWorker(order: FileOrder, limits: Limits = LIMITS): Promise<Uint8Array> {
  return inTurn(async () => {
    try {
      return await fromProcess(order, limits)
    } catch (cause) {
      const { edition, format, locale } = order
      const why = cause instanceof Error ? cause.message : String(cause)
      const what = `${edition.report.slug}, edition ${edition.number}, as ${format} in ${locale}`
      throw new ReportFileError(`The report ${what} could not be made: ${why}`, { cause })
    }
  })
}

async function fromProcess({ edition, ...order }: FileOrder, { seconds, megabytes }: Limits): Promise<Uint8Array> {
  const worker = fork(entry(), {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const answer = Promise.withResolvers<Made>()
  let told = ''
  worker.stderr!.setEncoding('utf8').on('data', (text: string) => (told = (told + text).slice(0, MOST_TOLD)))
  worker.once('message', (made: Made) => answer.resolve(made))
  worker.on('error', answer.reject)
  // With its last words, which may come later than its end.
  worker.once('close', (code, signal) =>
    answer.reject(new Error(`its process ended before (${signal ?? code}): ${told}`)),
  )
  const patience = setTimeout(() => answer.reject(new Error(`it took longer than ${seconds} s`)), seconds * 1000)
  // As text, which is written in a third of the time of a copy; without the answers, which stand in its parts as they are read.
  const slim = { ...edition, report: { ...edition.report, answers: [] } }
  // That it can't be sent is told by the end of the process.
  worker.send(JSON.stringify({ ...order, edition: slim }), () => {})
  try {
    const made = await answer.promise
    if ('why' in made) throw new Error(made.why)
    return made.file
  } finally {
    clearTimeout(patience)
    worker.kill('SIGKILL')
  }
}

/** The sources run as they are; what is built has the entry of the process beside it. */
function entry(): string {
  return fileURLToPath(
    import.meta.url.endsWith('.ts') ? new URL('./worker.ts', import.meta.url) : import.meta.resolve('#report-worker'),
  )
}

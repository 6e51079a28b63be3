import { turbo } from './turbo.ts'

/** A build of which nothing has changed takes less, and then there is nothing to tell. */
const SILENT_MS = 700

/** Builds what has changed since the last time: all, or the package of that name with what it needs. Ends the process, with turbo's own words, when that fails. */
export async function build(only?: string): Promise<void> {
  const printed: Buffer[] = []
  const announcement = setTimeout(() => console.log('Building …'), SILENT_MS)
  const filter = only === undefined ? [] : [`--filter=${only}`]
  const task = turbo(['run', 'build', '--output-logs=new-only', ...filter], ['ignore', 'pipe', 'pipe'])
  task.stdout?.on('data', (chunk: Buffer) => printed.push(chunk))
  task.stderr?.on('data', (chunk: Buffer) => printed.push(chunk))
  const code = await new Promise<number | null>((resolve) => task.on('close', resolve))
  clearTimeout(announcement)
  if (code === 0) return
  process.stderr.write(Buffer.concat(printed))
  process.exit(code ?? 1)
}

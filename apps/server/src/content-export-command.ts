import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { exportContent } from './content-export.ts'
import { readEnv } from './env.ts'

const USAGE = `content:export <folder>
Writes everything that people have written into a folder that is empty or not there. The server may be running.`

try {
  const [folder] = parseArgs({ args: process.argv.slice(2), allowPositionals: true }).positionals
  if (folder === undefined) throw new Error(USAGE)
  const { dataDir } = readEnv(fileURLToPath(new URL('../../..', import.meta.url)))
  const { documents, files } = await exportContent(dataDir, folder)
  console.log(`${documents} texts and ${files} files are in ${folder}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

import { instant } from '@samordning/domain'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { importContent } from './content-import.ts'
import { readEnv } from './env.ts'

const USAGE = `content:import <folder>
Fills an empty data folder (DATA_DIR) with what content:export wrote. The server must not be running on it.`

try {
  const [folder] = parseArgs({ args: process.argv.slice(2), allowPositionals: true }).positionals
  if (folder === undefined) throw new Error(USAGE)
  const { dataDir } = readEnv(fileURLToPath(new URL('../../..', import.meta.url)))
  const { documents, files, faults, leftOut } = await importContent(dataDir, folder, instant(new Date()))
  for (const { file, line, message } of leftOut) console.error(`${file}:${line}: ${message}`)
  for (const { file, line, message } of faults) console.error(`${file}:${line}: ${message}`)
  if (faults.length > 0) console.error(`Nothing was taken in: mend the ${faults.length} faults above, and try again.`)
  else console.log(`${documents} texts and ${files} files are in ${dataDir}`)
  process.exitCode = faults.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

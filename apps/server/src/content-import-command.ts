import { instant } from '@samordning/domain'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { importContent } from './content-import.ts'
import { readEnv } from './env.ts'
import { importOldPage } from './old-page.ts'
import { today } from './today.ts'

const USAGE = `content:import <folder>
Fills an empty data folder (DATA_DIR) with what content:export wrote. The server must not be running on it.
content:import --old-page <file> --source <key>
Makes drafts of a dated page of the former site; the source is what /om/kallor calls it. The server may be running.`

async function fill(dataDir: string, folder: string): Promise<number> {
  const { documents, files, faults, leftOut } = await importContent(dataDir, folder, instant(new Date()))
  for (const { file, line, message } of [...leftOut, ...faults]) console.error(`${file}:${line}: ${message}`)
  if (faults.length > 0) console.error(`Nothing was taken in: mend the ${faults.length} faults above, and try again.`)
  else console.log(`${documents} texts and ${files} files are in ${dataDir}`)
  return faults.length > 0 ? 1 : 0
}

async function split(dataDir: string, page: { file: string; source: string }): Promise<number> {
  const { drafts, remarks } = await importOldPage(dataDir, { ...page, at: instant(new Date()), today: today() })
  for (const { line, kind, message } of remarks) console.error(`${page.file}:${line}: ${kind}: ${message.en}`)
  for (const draft of drafts) console.log(draft)
  console.log(`${drafts.length} drafts. None of them is public: somebody has to write them in words of their own.`)
  return drafts.length > 0 ? 0 : 1
}

try {
  const options = { 'old-page': { type: 'string' }, source: { type: 'string' } } as const
  const { positionals, values } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, options })
  const { dataDir } = readEnv(fileURLToPath(new URL('../../..', import.meta.url)))
  const { 'old-page': file, source } = values
  const [folder] = positionals
  if (file !== undefined && source !== undefined) process.exitCode = await split(dataDir, { file, source })
  else if (folder !== undefined && file === undefined) process.exitCode = await fill(dataDir, folder)
  else throw new Error(USAGE)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

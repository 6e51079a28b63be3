import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from './chromium.ts'
import { NONE, playwrightCounts, sum, vitestCounts, type Counts } from './counts.ts'
import { runTool } from './run-tool.ts'
import { turbo } from './turbo.ts'

type Step = { name: string; run: () => Promise<number>; counts?: () => Promise<Counts> }

const reports = await mkdtemp(join(tmpdir(), 'samordning-reports-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

// Fetching a browser is waiting for the network, so it goes on beside the other steps.
const browser = chromium()
browser.catch(() => undefined)

const steps: Step[] = [
  { name: 'Build', run: () => turboRun('build') },
  // Beside each other: each of them leaves a processor idle for most of its time.
  { name: 'Types, lint and format', run: () => turboRun('types', '//#lint', '//#format', '--continue') },
  { name: 'Unit and integration tests', run: vitest, counts: () => vitestCounts(vitestReport) },
  { name: 'Browser tests', run: playwright, counts: () => playwrightCounts(playwrightReport) },
]

let total: Counts = NONE
for (const step of steps) {
  const started = performance.now()
  console.log(`\n── ${step.name}`)
  const isSuccess = (await step.run()) === 0
  const counts = (await step.counts?.()) ?? NONE
  // A step that breaks down before it has counted anything is a failure all the same.
  total = sum(total, isSuccess || counts.failed > 0 ? counts : { ...counts, failed: 1 })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`── ${step.name}: ${isSuccess ? 'ok' : 'FAILED'}, ${seconds} s`)
  if (!isSuccess) {
    process.exitCode = 1
    break
  }
}
await rm(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit()

function turboRun(...tasks: string[]): Promise<number> {
  return new Promise((resolve) =>
    turbo(['run', ...tasks, '--output-logs=errors-only']).on('exit', (code) => resolve(code ?? 1)),
  )
}

function vitest(): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  return runTool('tooling/node_modules/.bin/vitest', ['run', ...reporters])
}

async function playwright(): Promise<number> {
  try {
    const executable = await browser
    return await runTool('tests/node_modules/.bin/playwright', ['test'], {
      cwd: 'tests',
      env: { PLAYWRIGHT_REPORT: playwrightReport, ...(executable !== undefined && { CHROMIUM: executable }) },
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

import { readFile } from 'node:fs/promises'

export type Counts = { passed: number; failed: number }

export const NONE: Counts = { passed: 0, failed: 0 }

export function sum(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

/** Tests by outcome in the file of Vitest's json reporter. */
export async function vitestCounts(path: string): Promise<Counts> {
  const report = await read<{ numPassedTests: number; numFailedTests: number }>(path)
  return report === undefined ? NONE : { passed: report.numPassedTests, failed: report.numFailedTests }
}

/** Tests by outcome in the file of Playwright's json reporter. A test that passed at the second try has passed. */
export async function playwrightCounts(path: string): Promise<Counts> {
  const report = await read<{ stats: { expected: number; flaky: number; unexpected: number } }>(path)
  if (report === undefined) return NONE
  const { expected, flaky, unexpected } = report.stats
  return { passed: expected + flaky, failed: unexpected }
}

async function read<Report>(path: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Report
  } catch {
    return undefined
  }
}

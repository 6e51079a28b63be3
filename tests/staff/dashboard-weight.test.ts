import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Scripts that are sent before somebody sees the first screen, compressed with Brotli, as they are served. */
const MOST_BYTES = 120_000

const build = fileURLToPath(new URL('../../apps/dashboard/build/', import.meta.url))
const entry = join(build, '_app/immutable/entry')
const app = readFileSync(
  join(
    entry,
    readdirSync(entry).find((name) => /^app\..*\.js$/.test(name))!,
  ),
  'utf8',
)

/** The scripts of a route: its page, what it stands in, and their pages for errors, which SvelteKit gets along with them. */
function nodesOf(route: string): string[] {
  const [, places] = app.match(new RegExp(`"${RegExp.escape(route)}":(\\[.*?\\])(?=,"/|\\})`))!
  const files = [...app.matchAll(/import\(`(\.\.\/nodes\/(\d+)\.[^`]+)`\)/g)]
  // The outermost layout and page for errors are always there.
  return ['0', '1', ...places!.match(/\d+/g)!].map((number) =>
    join(entry, files.find((file) => file[2] === number)![1]!),
  )
}

/** What the page for every address gets by itself. */
function firstScripts(): string[] {
  const page = readFileSync(join(build, 'index.html'), 'utf8')
  return [...page.matchAll(/"\/(_app\/[^"]+\.js)"/g)].map(([, path]) => join(build, path!))
}

/** A script, and all that it can't run without. */
function withImports(script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found
  found.add(script)
  const text = readFileSync(script, 'utf8')
  for (const [, path] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g))
    withImports(join(dirname(script), path!), found)
  return found
}

function weightOf(...routes: string[]): number {
  const first = [...firstScripts(), ...routes.flatMap(nodesOf)]
  const scripts = new Set(first.flatMap((script) => [...withImports(script)]))
  return [...scripts].reduce((bytes, script) => bytes + statSync(`${script}.br`).size, 0)
}

test('signing in and the first page after it take at most 120 kB of script in all', () => {
  const [signIn, desk] = ['/logga-in', '/(desk)']
  const kilobytes = [[signIn], [desk], [signIn, desk]].map((routes) => (weightOf(...routes) / 1000).toFixed(1))
  console.log(`Scripts: signing in ${kilobytes[0]} kB, the first page ${kilobytes[1]} kB, both ${kilobytes[2]} kB`)
  expect(weightOf(signIn, desk)).toBeLessThanOrEqual(MOST_BYTES)
})

import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const build = fileURLToPath(new URL('../build', import.meta.url))
const LARGEST_BYTES = 120_000

/** As it is served: the build compresses each file with Brotli. */
const sizeOf = (path: string): number => statSync(`${build}${path}.br`).size

/** What a script brings with it before it can run: its static imports, and theirs. */
function withImports(path: string, all = new Set<string>()): Set<string> {
  if (all.has(path)) return all
  all.add(path)
  const script = readFileSync(`${build}${path}`, 'utf8')
  for (const [, wanted] of script.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
    withImports(new URL(wanted!, `http://x${path}`).pathname, all)
  return all
}

const page = readFileSync(`${build}/index.html`, 'utf8')
/** What the page that answers every address names itself. */
const named = [...page.matchAll(/["'](\/_app\/immutable\/[^"']+\.js)["']/g)].map(([, path]) => path!)
const app = readFileSync(`${build}${named.find((path) => path.includes('/entry/app.'))!}`, 'utf8')

/** Each route with the numbers of its parts: its page, what that stands in, and what they show when something fails. */
const routes = new Map(
  [...app.matchAll(/"(\/[^"]*)":(\[\d.*?\])(?=,"\/|\})/g)].map(([, route, parts]) => [route!, parts!.match(/\d+/g)!]),
)

function partOf(number: string): string {
  return `/_app/immutable/${app.match(new RegExp(`nodes/${number}\\.[\\w-]+\\.js`))![0]}`
}

/** What is sent before somebody sees some pages, one after the other. The frame of all pages is part 0, their fault 1. */
function bytesOf(...some: string[]): number {
  const parts = ['0', '1', ...some.flatMap((route) => routes.get(route)!)].map(partOf)
  const all = new Set([...named, ...parts].flatMap((path) => [...withImports(path)]))
  return [...all].reduce((sum, path) => sum + sizeOf(path), 0)
}

test('whoever comes to any page first loads at most 120 kB of script', () => {
  const loads = [...routes.keys()].map((route) => ({ route, bytes: bytesOf(route) }))
  const most = loads.toSorted((one, other) => other.bytes - one.bytes)[0]!
  process.stdout.write(`The page with most script: ${most.route}, ${(most.bytes / 1000).toFixed(1)} kB\n`)
  expect(loads.length).toBeGreaterThan(8)
  expect(Math.min(...loads.map(({ bytes }) => bytes))).toBeGreaterThan(30_000)
  expect(loads.filter(({ bytes }) => bytes > LARGEST_BYTES)).toEqual([])
})

test('signing in and the first page after it take at most 120 kB of script together', () => {
  const bytes = bytesOf('/logga-in', '/(desk)')
  process.stdout.write(`Script of signing in and the first page: ${(bytes / 1000).toFixed(1)} kB\n`)
  expect(bytes).toBeLessThanOrEqual(LARGEST_BYTES)
})

test('the page holds nothing inline but the script that starts it, whose hash the server allows', () => {
  expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script>'])
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i)
})

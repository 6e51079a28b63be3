import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const build = fileURLToPath(new URL('../build', import.meta.url))
const LARGEST_BYTES = 120_000

const sizes = new Map<string, number>()

function sizeOf(path: string): number {
  const size = sizes.get(path) ?? brotliCompressSync(readFileSync(`${build}${path}`)).length
  sizes.set(path, size)
  return size
}

/** What a script brings with it before it can run: its static imports, and theirs. */
function withImports(path: string, all = new Set<string>()): Set<string> {
  if (all.has(path)) return all
  all.add(path)
  const script = readFileSync(`${build}${path}`, 'utf8')
  for (const [, wanted] of script.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
    withImports(new URL(wanted!, `http://x${path}`).pathname, all)
  return all
}

/** The scripts that the page names, and those of the parts that each address needs, by its id. */
function scriptsOf(nodes: readonly string[]): Set<string> {
  const page = readFileSync(`${build}/index.html`, 'utf8')
  const named = [...page.matchAll(/["'](\/_app\/immutable\/[^"']+\.js)["']/g)].map(([, path]) => path!)
  const all = new Set<string>()
  for (const path of [...named, ...nodes]) withImports(path, all)
  return all
}

/** The parts, in the order of their numbers: the frame of all pages is 0, their fault 1. */
function nodePaths(): string[] {
  const app = readFileSync(`${build}/index.html`, 'utf8').match(/\/_app\/immutable\/entry\/app\.[^"']+\.js/)![0]
  const numbered = [...readFileSync(`${build}${app}`, 'utf8').matchAll(/nodes\/(\d+)\.[\w-]+\.js/g)]
  return [...new Set(numbered.map(([path]) => `/_app/immutable/${path}`))]
}

const bytesOf = (scripts: Iterable<string>): number => [...scripts].reduce((sum, path) => sum + sizeOf(path), 0)

test('whoever comes to any page first loads at most 120 kB of script', () => {
  const frames = nodePaths().filter((path) => /nodes\/[0-4]\./.test(path))
  const loads = nodePaths().map((page) => ({ page, bytes: bytesOf(scriptsOf([...frames, page])) }))
  expect(loads.length).toBeGreaterThan(8)
  expect(Math.min(...loads.map(({ bytes }) => bytes))).toBeGreaterThan(30_000)
  expect(loads.filter(({ bytes }) => bytes > LARGEST_BYTES)).toEqual([])
})

test('the page holds nothing inline but the script that starts it, whose hash the server allows', () => {
  const page = readFileSync(`${build}/index.html`, 'utf8')
  expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script>'])
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i)
})

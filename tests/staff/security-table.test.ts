import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(repository + path, 'utf8')

/** Levels 1 and 2 of OWASP ASVS 5.0.0, chapters 2, 3, 6, 7, 8 and 16: `1` and `2` stand for the level of each requirement, `-` for level 3. */
const REQUIREMENTS: Record<string, string> = {
  '2.1': '122',
  '2.2': '112',
  '2.3': '1222-',
  '2.4': '2-',
  '3.1': '-',
  '3.2': '11-',
  '3.3': '1222-',
  '3.4': '112222--',
  '3.5': '11122---',
  '3.6': '-',
  '3.7': '22---',
  '6.1': '122',
  '6.2': '111111112222',
  '6.3': '1122----',
  '6.4': '1122--',
  '6.5': '22222---',
  '6.6': '222-',
  '6.7': '--',
  '6.8': '2222',
  '7.1': '222',
  '7.2': '1111',
  '7.3': '22',
  '7.4': '11222',
  '7.5': '22-',
  '7.6': '22',
  '8.1': '12--',
  '8.2': '112-',
  '8.3': '1--',
  '8.4': '2-',
  '16.1': '2',
  '16.2': '22222',
  '16.3': '2222',
  '16.4': '222',
  '16.5': '222-',
}
const asked = Object.entries(REQUIREMENTS).flatMap(([section, levels]) =>
  [...levels].flatMap((level, index) => (level === '-' ? [] : [`${section}.${index + 1} ${level}`])),
)

type Row = { number: string; level: string; summary: string; state: string; how: string }

const rows: Row[] = [...read('docs/security.md').matchAll(/^\| (\d+\.\d+\.\d+) \|(.*)\|$/gm)].map(
  ([, number = '', rest = '']) => {
    const [level = '', summary = '', state = '', how = ''] = rest.split('|').map((cell) => cell.trim())
    return { number, level, summary, state, how }
  },
)

/** The files that a row points at, each with the names of tests in it. */
function pointedAt({ how }: Row): { path: string; names: string[] }[] {
  const parts = how.split(/`((?:apps|docs|packages|tests)\/[^`]+)`/)
  return parts.flatMap((path, index) => {
    if (index % 2 === 0) return []
    return [{ path, names: [...(parts[index + 1] ?? '').matchAll(/“([^”]+)”/g)].map(([, name]) => name!) }]
  })
}

/** The names of the tests in a file, as they are written there: after `test(`, or after the cases of `test.for(…)(`. */
function testsIn(path: string): Set<string> {
  const names = read(path).matchAll(/(?:\btest|\))\(\s*(['`])(.*?)\1,/g)
  return new Set([...names].map(([, , name]) => name!))
}

test('the table has each requirement of the six chapters once, with its level', () => {
  expect(rows.map(({ number, level }) => `${number} ${level}`).sort()).toEqual(asked.sort())
  expect(rows.filter(({ summary, how }) => summary.length < 10 || how.length < 10)).toEqual([])
})

test('each is met, does not apply, or says what is missing', () => {
  expect(rows.filter(({ state }) => !['met', 'not applicable', 'not met'].includes(state))).toEqual([])
  const unmet = rows.filter(({ state }) => state === 'not met')
  expect(unmet.map(({ number }) => number).join(', ')).toBe(/^Not met: (.*)\.$/m.exec(read('docs/security.md'))?.[1])
  expect(unmet.filter(({ how }) => !how.includes('Needed: ')).map(({ number }) => number)).toEqual([])
})

test('what is met points at a file that is there, or at what is written above', () => {
  const headings = new Set([...read('docs/security.md').matchAll(/^## (.*)$/gm)].map(([, text]) => slugOf(text!)))
  for (const row of rows) {
    const anchors = [...row.how.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!)
    for (const anchor of anchors) expect(headings, row.number).toContain(anchor)
    for (const { path } of pointedAt(row)) expect(existsSync(repository + path), `${row.number}: ${path}`).toBe(true)
    if (row.state === 'met') expect(anchors.length + pointedAt(row).length, row.number).toBeGreaterThan(0)
  }
})

test('the tests that it names are in the files that it says', () => {
  let named = 0
  for (const row of rows)
    for (const { path, names } of pointedAt(row))
      for (const name of names) {
        named += 1
        expect(testsIn(path), `${row.number}: ${path}`).toContain(name)
      }
  expect(named).toBeGreaterThan(80)
})

function slugOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\w]+/g, '-')
}

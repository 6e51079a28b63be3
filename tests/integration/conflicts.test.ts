import { readContent } from '@samordning/content'
import { parse, type HTMLElement } from 'node-html-parser'
import { beforeAll, describe, expect, inject, test } from 'vitest'

const { conflicts, sources } = readContent()
const titles = new Map(sources.map(({ key, title }) => [key, title]))

const wordsOf = (element: HTMLElement | null | undefined) => element?.text.replaceAll(/\s+/g, ' ').trim() ?? ''
const blanks = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

async function pageAt(path: string): Promise<HTMLElement> {
  return parse(await (await fetch(inject('origin') + path)).text())
}

describe.for([
  ['sv', '/om/kallor'],
  ['en', '/en/om/kallor'],
] as const)('in %s', ([locale, path]) => {
  const textOf = (text: { sv: string; en?: string | undefined }) =>
    blanks((locale === 'en' ? text.en : undefined) ?? text.sv)
  let shown: Map<string, HTMLElement>

  beforeAll(async () => {
    const page = await pageAt(path)
    shown = new Map(page.querySelectorAll('.conflict').map((one) => [one.id.toUpperCase(), one]))
  })

  test('the page of sources lists every disagreement of the fact sheet, X01 to X40, once', () => {
    // X26 to X29 were never given out.
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1).filter((number) => number < 26 || number > 29)
    expect([...shown.keys()].toSorted()).toEqual(numbers.map((number) => `X${String(number).padStart(2, '0')}`))
  })

  test.for(conflicts.map((conflict) => [conflict.fact, conflict] as const))(
    '%s says what it is about and how it was settled',
    ([fact, conflict]) => {
      const words = wordsOf(shown.get(fact))
      expect(words).toContain(textOf(conflict.subject))
      expect(words).toContain(textOf(conflict.resolution))
    },
  )

  test.for(conflicts.filter((one) => !one.isAboutPersonName).map((conflict) => [conflict.fact, conflict] as const))(
    '%s shows every value with the documents that have it',
    ([fact, { claims }]) => {
      const items = shown.get(fact)?.querySelectorAll('li') ?? []
      expect(items).toHaveLength(claims.length)
      for (const [index, claim] of claims.entries()) {
        const words = wordsOf(items[index])
        expect(words).toContain(textOf(claim.value))
        for (const { source } of claim.sources) expect(words).toContain(textOf(titles.get(source)!))
      }
    },
  )

  test.for(conflicts.filter((one) => one.isAboutPersonName).map((conflict) => [conflict.fact] as const))(
    '%s is about the name of a person: no spelling but the resolution is shown',
    ([fact]) => {
      expect(shown.get(fact)?.querySelectorAll('li')).toEqual([])
    },
  )
})

test('the page of sources tells in three sentences what was true then and what was known then', async () => {
  const page = await pageAt('/om/kallor')
  const told = wordsOf(page.querySelector('#kant')?.nextElementSibling)
  expect(told.match(/[.](?= [A-ZÅÄÖ]|$)/g)).toHaveLength(3)
  expect(told).toContain('?datum=2009-09-30')
  expect(told).toContain('?kant=2026-11-22')
})

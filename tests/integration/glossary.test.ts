import { describe, expect, test } from 'vitest'
import { api } from './ask.ts'
import { pageAt, words } from './read-page.ts'

const terms = async () => (await api().glossary.list.query()).items

describe('the glossary', () => {
  test('tells trafficking, smuggling and trade in organs apart, each by its own provision', async () => {
    const main = await pageAt('/om/ordlista')
    const section = (slug: string) => main.querySelector(`section[aria-labelledby="${slug}"]`)
    expect(words(section('manniskohandel'))).toContain('4 kap. 1 a § brottsbalken')
    expect(words(section('manniskosmuggling'))).toContain('20 kap. 8 § utlänningslagen')
    expect(words(section('organhandel'))).toContain('lagen (2006:351) om genetisk integritet')
    const others = section('manniskosmuggling')!.querySelectorAll('dd a[href="#manniskohandel"]')
    expect(others.map(words)).toEqual(['människohandel'])
  })

  test('has an anchor for every term, in both languages, in the order of its alphabet', async () => {
    const slugs = (await terms()).map(({ slug }) => slug)
    for (const path of ['/om/ordlista', '/en/om/ordlista']) {
      const main = await pageAt(path)
      const linked = main.querySelectorAll('nav a').map((link) => link.getAttribute('href')!.slice(1))
      expect(linked.toSorted()).toEqual(slugs)
      for (const slug of slugs) expect(main.querySelector(`h2#${slug}`), slug).not.toBeNull()
    }
    const titles = (await pageAt('/om/ordlista')).querySelectorAll('nav a').map(words)
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('sv').compare))
  })

  test('says in English what is English, and the Swedish word beside it', async () => {
    const main = await pageAt('/en/om/ordlista')
    const entry = main.querySelector('section[aria-labelledby="koppleri"]')!
    expect(words(entry.querySelector('h2'))).toBe('procuring')
    expect(words(entry.querySelector('dd span[lang="sv"]'))).toBe('koppleri')
    expect(words(main.querySelector('section[aria-labelledby="person-i-prostitution"]'))).toContain('sex worker')
  })

  test('leads from a provision to its penalty over time', async () => {
    const links = (await pageAt('/om/ordlista')).querySelectorAll('dd a[href^="/lagstiftning#"]')
    const law = await pageAt('/lagstiftning')
    expect(links.map(words)).toContain('4 kap. 1 a § brottsbalken')
    for (const link of links)
      expect(law.querySelector(link.getAttribute('href')!.replace('/lagstiftning', ''))).not.toBeNull()
  })

  test('is given whole to those who ask with a program, with where each term comes from', async () => {
    for (const { slug, provenance, definition } of await terms()) {
      expect(provenance.sources, slug).not.toEqual([])
      expect(definition.en, slug).toBeDefined()
    }
  })
})

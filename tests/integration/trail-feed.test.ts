import { parse } from 'node-html-parser'
import { expect, inject, test } from 'vitest'

test.for([
  ['/om/kallor', 'Spåret', 'Atom-flöde'],
  ['/en/om/kallor', 'The trail', 'Atom feed'],
])(
  '%s leads to the heads of the trail, for people and for programs that follow feeds',
  async ([path, title, words]) => {
    const page = parse(await (await fetch(inject('origin') + path)).text())
    expect(page.querySelector('#sparet')?.textContent).toBe(title)
    const inHead = page
      .querySelectorAll('head link[rel=alternate][type="application/atom+xml"]')
      .map((link) => link.getAttribute('href'))
    const inText = page.querySelector('main a[href="/granskningskedja.atom"]')
    expect(inText?.textContent).toContain(words)
    expect(inHead).toContain(inText?.getAttribute('href'))
  },
)

test('the feed is there, under the address that it says is its own', async () => {
  const answer = await fetch(`${inject('origin')}/granskningskedja.atom`)
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await answer.text()).toContain(`<id>${answer.url}</id>`)
})

test.for(['trail.list', 'trail.state', 'outbox.list'])('%s is not asked through the public door', async (procedure) => {
  const answer = await fetch(`${inject('origin')}/trpc/${procedure}?input={}`)
  expect(answer.status).toBe(404)
})

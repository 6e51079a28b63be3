import type { Page } from '@playwright/test'
import type { Member } from '../support/members.ts'
import { correctName } from './dashboard-actions.ts'
import { times, type Figure } from './figures.ts'

const ROUNDS = 20
const SLUG = 'polismyndigheten'

type Needs = {
  pageOf: (member: Member, path: string) => Promise<Page>
  editors: readonly [Member, Member]
  origin: string
}

/** How soon a name that one has saved stands on the screen of another, and what the public page costs that says it. */
export async function changesSeen({ pageOf, editors, origin }: Needs): Promise<Figure[]> {
  const [one, other] = [
    await pageOf(editors[0], `/katalog/myndigheter/${SLUG}`),
    await pageOf(editors[1], `/katalog/myndigheter/${SLUG}`),
  ]
  const published: number[] = []
  const seen = await times(ROUNDS, async (round) => {
    const name = `Polismyndigheten (ändring ${round})`
    const shows = momentOf(other, name)
    await one.evaluate(() => {
      addEventListener('submit', () => Object.assign(window, { saved: Date.now() }), { capture: true })
    })
    await correctName(one, name)
    const asked = performance.now()
    const page = await (await fetch(`${origin}/myndigheter/${SLUG}`)).text()
    published.push(performance.now() - asked)
    if (!page.includes(name)) throw new Error('The public page did not show the change at the next request')
    return (await shows) - (await one.evaluate(() => (window as unknown as { saved: number }).saved))
  })
  for (const page of [one, other]) await page.context().close()
  return [
    { what: 'A change until it is on the screen of another', unit: 'ms', values: seen, limit: 2000 },
    { what: 'The public page, with the change, at the next request', unit: 'ms', values: published },
  ]
}

/** When a heading is first painted, in milliseconds since 1970. */
function momentOf(page: Page, heading: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): unknown =>
          document.querySelector('h1')?.textContent?.includes(wanted)
            ? requestAnimationFrame(() => resolve(Date.now()))
            : requestAnimationFrame(look)
        look()
      }),
    heading,
  )
}

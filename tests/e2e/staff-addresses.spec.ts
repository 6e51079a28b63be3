import { ADMINISTRATOR, expect, test } from './staff.ts'

const MEMBER = { role: 'member', group: 'vasterbotten', agency: 'region-vasterbotten' } as const

test('an address that leads nowhere is named, inside the workspace, with a way on and no button that can’t help', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Ledamot Västerbotten', [MEMBER])
  for (const [address, way] of [
    ['/finns-inte-alls', 'Att göra'],
    ['/katalog/myndigheter/finns-inte', 'Till listan'],
    ['/katalog/grupper/finns-inte', 'Till listan'],
    ['/katalog/stodlinjer/finns-inte', 'Till listan'],
  ] as const) {
    await desk.goto(staff.staffOrigin + address)
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
    await expect(desk.getByText(`Det finns ingenting på adressen ${address}.`)).toBeVisible()
    await expect(desk.getByRole('navigation', { name: 'Arbetsytan' })).toBeVisible()
    await expect(desk.getByRole('button', { name: 'Försök igen' })).toHaveCount(0)
    await desk.getByRole('main').getByRole('link', { name: way }).click()
    await expect(desk.getByRole('heading', { level: 1 })).not.toHaveText('Sidan finns inte')
  }
})

test('a page of a role that one doesn’t have says so, and where one’s roles stand', async ({ atDesk, staff }) => {
  const desk = await atDesk('Ledamot Västerbotten', [MEMBER])
  for (const address of ['/spar', '/utkorg']) {
    await desk.goto(staff.staffOrigin + address)
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Du har inte tillgång till den här sidan')
    await expect(desk.getByText(`${address} hör till en roll som du inte har.`)).toBeVisible()
    await expect(desk.getByRole('button', { name: 'Försök igen' })).toHaveCount(0)
  }
  await desk.getByRole('link', { name: 'Mina roller' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Mitt konto')
})

test('a selection in the address that can’t be read is told, and the page without it is one link away', async ({
  atDesk,
  staff,
}) => {
  const desk = await atDesk('Ledamot Västerbotten', [MEMBER])
  await desk.goto(`${staff.staffOrigin}/katalog/myndigheter?kind=påhittad`)
  await expect(desk.getByText('Det går inte att förstå adressen /katalog/myndigheter?kind=påhittad.')).toBeVisible()
  await desk.getByRole('link', { name: 'Samma sida utan urval' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Myndigheter')
})

test('whoever is not signed in is led to signing in from every place, and nothing is asked but who they are', async ({
  page,
  staff,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/trpc/')) asked.add(pathname)
  })
  for (const address of [
    '/',
    '/min-grupp',
    '/min-myndighet',
    '/katalog/myndigheter',
    '/katalog/myndigheter/polismyndigheten',
    '/katalog/grupper',
    '/katalog/grupper/vasterbotten',
    '/katalog/stodlinjer',
    '/katalog/uppdragsinnehav',
    '/katalog/kontaktvagar',
    '/konton',
    '/konton/nagon',
    '/utkorg',
    '/spar',
    '/mitt-konto',
    '/finns-inte-alls',
  ]) {
    await page.goto(staff.staffOrigin + address)
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible()
    const back = new URL(page.url()).searchParams.get('till')
    expect(back).toBe(address === '/' ? null : address)
  }
  expect([...asked]).toEqual(['/trpc/sessions.current'])
})

test('what an administrator looks for among the accounts and does not find is named too', async ({ atDesk, staff }) => {
  const desk = await atDesk('Administratör', [ADMINISTRATOR])
  await desk.goto(`${staff.staffOrigin}/konton/finns-inte`)
  await expect(desk.getByText('Det finns ingenting på adressen /konton/finns-inte.')).toBeVisible()
})

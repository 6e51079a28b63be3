import type { Browser, Page } from '@playwright/test'
import { aMember, type Member } from '../support/members.ts'
import type { RunningServer } from '../support/server.ts'

export const EDITOR = { role: 'editor', group: null, agency: null } as const
export const REVIEWER = { role: 'reviewer', group: null, agency: null } as const
const TRANSLATED = { sv: 'En ingress.', en: 'A preamble.' }

/** Somebody else at a desk of their own, on a text. */
export async function atText(
  browser: Browser,
  staff: RunningServer,
  { name, role, path }: { name: string; role: typeof EDITOR | typeof REVIEWER; path: string },
): Promise<Page> {
  const { cookie } = await aMember(staff, { name, grants: [role], confirmed: true })
  const context = await browser.newContext()
  await context.addCookies([cookie])
  const page = await context.newPage()
  await page.goto(`${staff.staffOrigin}${path}`)
  return page
}

/** Asks the server as the dashboard does, for what a test needs before somebody sits down at a desk. */
export function asking({ cookie }: Member, staff: RunningServer): (path: string, input: object) => Promise<Answer> {
  return async (path, input) => {
    const answer = await fetch(`${staff.staffOrigin}/trpc/${path}`, {
      method: 'POST',
      headers: {
        Cookie: `${cookie.name}=${cookie.value}`,
        Origin: staff.staffOrigin,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(input),
    })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    return ((await answer.json()) as { result: { data: Answer } }).result.data
  }
}

type Answer = { kind: string; slug: string; number: number; hash: string }

/** A news item that an editor has begun, and its newest revision. */
export async function begun(staff: RunningServer, title: string) {
  const writer = asking(await aMember(staff, { name: 'Redaktör', grants: [EDITOR], confirmed: true }), staff)
  const source = { key: null, place: 'Prov' }
  const said = {
    kind: 'news',
    title: { sv: title, en: `${title}, in English` },
    lead: TRANSLATED,
    counties: ['24'],
    source,
  }
  const { kind, slug } = await writer('documents.create', said)
  const saved = await writer('documents.save', {
    ...{ kind, slug, base: 1, order: ['aaaaaaaa'] },
    blocks: [{ key: 'aaaaaaaa', type: 'paragraph', text: { sv: 'Mötet är i maj.', en: 'The meeting is in May.' } }],
  })
  return { writer, address: { kind, slug }, path: `/texter/${kind}/${slug}`, hash: saved.hash }
}

/** The same, public in both languages, or from a time in Sweden. */
export async function published(staff: RunningServer, title: string, at: { day: string; time: string } | null = null) {
  const text = await begun(staff, title)
  const { writer, address, hash } = text
  const reviewer = asking(await aMember(staff, { name: 'Granskare', grants: [REVIEWER], confirmed: true }), staff)
  await writer('documents.submit', { ...address, hash })
  await reviewer('documents.approve', { ...address, hash })
  const languages = ['sv', 'en']
  await writer('documents.publish', {
    ...address,
    hash,
    languages,
    change: 'major',
    at,
    note: null,
  })
  return { ...text, reviewer }
}

/** Begins a news item from the list with the keyboard alone. Tells where it is written. */
export async function beginNews(desk: Page, staff: RunningServer, title: string): Promise<string> {
  await desk.goto(`${staff.staffOrigin}/texter`)
  await desk.getByRole('link', { name: 'Ny text' }).press('Enter')
  const dialog = desk.getByRole('dialog', { name: 'Ny text' })
  await dialog.getByLabel('Rubrik', { exact: true }).pressSequentially(title)
  await dialog.getByLabel('Ingress', { exact: true }).pressSequentially('En ingress.')
  await dialog.getByLabel('Var kommer uppgiften ifrån?').pressSequentially('Prov')
  await desk.keyboard.press('Enter')
  await desk.getByRole('heading', { level: 1, name: title }).waitFor()
  await text(desk).waitFor()
  return new URL(desk.url()).pathname
}

/** The running text in its editor. */
export function text(desk: Page) {
  return desk.getByRole('textbox', { name: 'Texten' })
}

/** Writes at the end of the text, and waits until it is saved. */
export async function write(desk: Page, words: string): Promise<void> {
  await text(desk).press('Control+End')
  await desk.keyboard.type(words)
  await saved(desk)
}

export async function saved(desk: Page): Promise<void> {
  await desk.getByText('Sparas när du gör en paus.').or(desk.getByText('Sparar …')).first().waitFor()
  await desk.getByText(/^● Sparad \d\d:\d\d$/).waitFor({ timeout: 10_000 })
}

/** What can be done with the text, by its button; the dialog that it opens. */
export async function act(desk: Page, name: string) {
  await desk.getByRole('button', { name, exact: true }).press('Enter')
  return desk.getByRole('dialog')
}

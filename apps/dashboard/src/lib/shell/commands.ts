import { goto } from '$app/navigation'
import { m } from '@samordning/messages'
import type { Locale } from '@samordning/domain'
import { ask } from '../ask.ts'
import { language } from '../language.svelte.ts'
import { server } from '../staff.ts'
import { session } from '../session.svelte.ts'
import { theme } from '../theme.svelte.ts'

/** What can be done from anywhere, in the palette and in the menu. */
export type Command = { words: string; work: () => unknown }

export function commands(): Command[] {
  return [
    { words: otherLanguage().words, work: () => chooseLanguage(otherLanguage().locale) },
    { words: m.dashboard_theme_dark(), work: () => theme.choose('dark') },
    { words: m.dashboard_theme_light(), work: () => theme.choose('light') },
    { words: m.dashboard_theme_system(), work: () => theme.choose('system') },
    { words: m.dashboard_sign_out(), work: signOut },
  ]
}

/** The language that the page is not in, called what it calls itself. */
export function otherLanguage(): { locale: Locale; words: string } {
  return language.current === 'sv' ? { locale: 'en', words: 'In English' } : { locale: 'sv', words: 'På svenska' }
}

/** Changes the language at once, and in the account of whoever is signed in. */
export async function chooseLanguage(locale: Locale): Promise<void> {
  language.choose(locale)
  const account = session.current?.account
  if (!account) return
  await ask(() => server.me.change.mutate({ name: account.name, locale }))
  await session.load()
}

export async function signOut(): Promise<void> {
  await session.end()
  await goto('/logga-in')
}

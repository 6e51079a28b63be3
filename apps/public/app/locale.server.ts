import { AsyncLocalStorage } from 'node:async_hooks'
import { overwriteGetLocale, type Locale } from '@samordning/messages/runtime'

const storage = new AsyncLocalStorage<Locale>()
overwriteGetLocale(() => storage.getStore() ?? 'sv')

/** Everything that happens inside speaks this language. */
export function withLocale<T>(locale: Locale, act: () => T): T {
  return storage.run(locale, act)
}

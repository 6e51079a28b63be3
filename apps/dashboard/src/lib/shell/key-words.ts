import { m } from '@samordning/messages'
import type { KeyWords } from '../keys.ts'

/** What a key does, in words. */
export function sayKey(says: KeyWords): string {
  switch (says) {
    case 'palette':
      return m.dashboard_palette()
    case 'help':
      return m.dashboard_keys()
    case 'filter':
      return m.dashboard_keys_filter()
    case 'save':
      return m.dashboard_keys_save()
    case 'waiting':
      return m.dashboard_place_waiting()
    case 'texts':
      return m.dashboard_place_texts()
    case 'accounts':
      return m.dashboard_place_accounts()
    case 'outbox':
      return m.dashboard_place_outbox()
    case 'trail':
      return m.dashboard_place_trail()
    case 'own':
      return m.dashboard_place_own()
  }
}

import type { Source } from '@samordning/domain'
import { m } from '@samordning/messages'

/** What each kind of source is called, in the order of the list of sources. */
export const sourceKindNames: Record<Source['kind'], () => string> = {
  seed: m.about_kind_seed,
  official: m.about_kind_official,
  register: m.about_kind_register,
  website: m.about_kind_website,
  workspace: m.about_kind_workspace,
  memory: m.about_kind_memory,
}

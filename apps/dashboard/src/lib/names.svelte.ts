import type { Slug } from '@samordning/domain'

type Name = { slug: Slug; name: string }

/** What groups and agencies are called. */
export const names: { groups: Name[]; agencies: Name[] } = $state({ groups: [], agencies: [] })

/** What a group or an agency is called; its slug while that is not known. */
export function nameOf(slug: string): string {
  return [...names.groups, ...names.agencies].find((one) => one.slug === slug)?.name ?? slug
}

import type { FlatAgency } from './in-one-term.ts'

type Named = Omit<FlatAgency, 'names'> & { name: FlatAgency['names'][number]['name']; aliases?: string[] }

/** A body known by one name only: the name has the period and the provenance of the body. */
export function oneName({ name, aliases = [], ...body }: Named): FlatAgency {
  return { ...body, names: [{ from: body.from, until: body.until, name, aliases, provenance: body.provenance }] }
}

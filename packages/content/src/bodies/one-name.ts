import type { Draft } from '../collection.ts'

type Body = Draft<'agencies'>
type Named = Omit<Body, 'names'> & { name: Body['names'][number]['name']; aliases?: string[] }

/** A body known by one name only: the name has the period and the provenance of the body. */
export function oneName({ name, aliases = [], ...body }: Named): Body {
  return { ...body, names: [{ from: body.from, until: body.until, name, aliases, provenance: body.provenance }] }
}

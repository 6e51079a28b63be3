import type { FileId } from './file.ts'
import { piecesOf } from './pieces.ts'
import { inlines, type RichText } from './rich-text.ts'
import type { Slug } from './slug.ts'

/**
 * A file that a text shows or links to: by its id, or by a name, at which another file may stand tomorrow. `isDecoration`: shown as a
 * picture of which those who listen are told nothing.
 */
export type FileUse = { target: FileId | Slug; isDecoration: boolean }

/** Each file that a content shows or links to, once for each way. */
export function filesIn(value: { body: RichText }): FileUse[] {
  const figures = value.body.flatMap((block): FileUse[] =>
    block.type === 'figure' ? [{ target: block.file, isDecoration: block.alt === null }] : [],
  )
  const links = [...piecesOf(value).values()]
    .flatMap(({ sv, en = '' }) => [...inlines(sv), ...inlines(en)])
    .flatMap(({ href }): FileUse[] => {
      const target = href === null ? null : fileAt(href)
      return target === null ? [] : [{ target, isDecoration: false }]
    })
  const uses = [...figures, ...links].map((use) => [`${use.target} ${use.isDecoration}`, use] as const)
  return [...new Map(uses).values()]
}

const ADDRESS = /^(?:ref:file\/([0-9a-f]{64})$|\/filer\/([a-z0-9-]+)(?:[/?#]|$))/

/** The file that an address in a text leads to, by its id or a name; null when it leads to none. */
export function fileAt(href: string): FileId | Slug | null {
  const [, id, name] = ADDRESS.exec(href) ?? []
  return id ?? name ?? null
}

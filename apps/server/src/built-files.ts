import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { MiddlewareHandler } from 'hono'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Serves the files of a build by name. Their names change with their content, so browsers keep them for good.
 * Only what the folder held at the start is ever read. Scripts stay behind: the pages ship none.
 */
export function builtFiles(folder: string): MiddlewareHandler<object, '/:name'> {
  const names = new Set(readdirSync(folder).filter((name) => extname(name) in types))
  const contents = new Map<string, Promise<Buffer<ArrayBuffer>>>()

  return async (c, next) => {
    const name = c.req.param('name')
    if (!names.has(name)) return next()
    const content = contents.get(name) ?? readFile(join(folder, name))
    contents.set(name, content)
    return c.body(await content, 200, {
      'Content-Type': types[extname(name)]!,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  }
}

import { getSchema } from '@tiptap/core'
import { blocks } from './schema.ts'

export { Node } from '@tiptap/pm/model'

/** The schema of the editor's documents, for whoever reads one without an editor. */
export const schema = getSchema(blocks)

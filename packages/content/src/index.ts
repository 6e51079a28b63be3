import { acceptedAnachronisms } from './anachronisms-accepted.ts'
import { bodies } from './bodies/index.ts'
import { check } from './check.ts'
import type { Collection, Content } from './collection.ts'
import { glossary } from './glossary/index.ts'
import { law } from './law/index.ts'
import { library } from './library/index.ts'
import { pages } from './pages/index.ts'
import { people } from './people/index.ts'
import { provenance } from './provenance/index.ts'
import { stories } from './stories/index.ts'
import { surveys } from './surveys/index.ts'
import { work } from './work/index.ts'

export type { Content } from './collection.ts'

/** Every row the platform starts with, as written. */
export const collections: readonly Collection[] = [
  provenance,
  bodies,
  people,
  law,
  work,
  library,
  surveys,
  stories,
  pages,
  glossary,
].flat()

/** Rows that may not be loaded: the message names every file and row. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/**
 * The starting content, read and checked.
 * @throws {ContentError} when anything is wrong with it
 */
export function readContent(from: readonly Collection[] = collections): Content {
  const { content, problems } = check(from, acceptedAnachronisms)
  if (problems.length === 0) return content
  throw new ContentError(problems.map(({ file, row, message }) => `${file}: ${row}: ${message}`).join('\n'))
}

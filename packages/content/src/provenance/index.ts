import { sources } from './sources.ts'
import { webSources } from './sources-web.ts'

/** Where the content comes from, where its sources disagree, and what could not be confirmed. */
export const provenance = [sources, webSources]

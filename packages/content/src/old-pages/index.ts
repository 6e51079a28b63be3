export { draftsFrom, type Draft, type OldPage } from './drafts.ts'
export type { PageRemark } from './remark.ts'

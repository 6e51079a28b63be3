export { contentOf, markdownOf, type MarkdownFile, type ReadDocument } from './document.ts'
export type { Remark } from './syntax.ts'

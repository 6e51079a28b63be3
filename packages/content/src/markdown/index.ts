export { contentOf, markdownOf, type MarkdownFile, type ReadDocument } from './document.ts'
export { ExportError, exportTo, type StoredFile } from './export-folder.ts'
export { readFrom, type ReadFolder } from './import-folder.ts'
export type { Remark } from './syntax.ts'

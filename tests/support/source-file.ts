import { glob, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** A file of the house, its path from the root with `/`. */
export type SourceFile = { path: string; text: string }

export type Import = { from: string; isTypeOnly: boolean }

const GENERATED = /^(node_modules|dist|build|data|test-results|\..+)$/

/** The files of the house that match, without what is generated. */
export async function filesOfTheHouse(pattern: string): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  const paths = glob(pattern, { cwd: root, exclude: (path) => path.split(sep).some((part) => GENERATED.test(part)) })
  for await (const path of paths)
    files.push({ path: path.replaceAll(sep, '/'), text: await readFile(join(root, path), 'utf8') })
  return files
}

/** The program in a file: all of it, or the scripts of a Svelte component. */
export function parse({ path, text }: SourceFile): ts.SourceFile {
  const program = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n')
    : text
  const kind = /\.tsx$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, program, ts.ScriptTarget.Latest, true, kind)
}

/** What a file takes in: `import`, `export … from`, `import()` and `import('…')` in types. */
export function importsOf(program: ts.SourceFile): Import[] {
  const imports: Import[] = []
  walk(program, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      imports.push({ from: textOf(node.moduleSpecifier), isTypeOnly: isTypeOnly(node) })
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      imports.push({ from: textOf(node.arguments[0]), isTypeOnly: false })
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      imports.push({ from: textOf(node.argument.literal), isTypeOnly: true })
  })
  return imports
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0
    ? named.elements.every((element) => element.isTypeOnly)
    : false
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}

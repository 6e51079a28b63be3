import { posix } from 'node:path'
import ts from 'typescript'
import { importsOf, parse, root, walk, type Import, type SourceFile } from './source-file.ts'

/** What a file of the house does against the shape of the house, a line each. */
export function violations(file: SourceFile): string[] {
  const room = roomOf(file.path)
  const program = parse(file)
  const imports = importsOf(program)
  return [
    ...imports.flatMap((wanted) => [...directionFaults(room, wanted), ...sqlFaults(room, wanted)]),
    ...imports.flatMap((wanted) => leavingFaults(file.path, wanted)),
    ...(room === 'domain' && !isTest(file.path) ? domainFaults(program, imports) : []),
    ...environmentFaults(file.path, program),
    ...folderFaults(file.path),
    ...machineFaults(file.text),
  ].map((fault) => `${file.path}: ${fault}`)
}

/** Who may take from whom. `domain ← content`, `domain ← db ← api ← server`; the server alone composes. */
const mayTakeFrom: Record<string, readonly string[]> = {
  domain: [],
  messages: [],
  tokens: [],
  content: ['domain'],
  db: ['domain'],
  api: ['domain', 'db'],
  server: ['domain', 'content', 'db', 'api', 'messages', 'public', 'dashboard'],
  public: ['domain', 'messages', 'tokens', 'api'],
  dashboard: ['domain', 'messages', 'tokens', 'api'],
}

/** The one door of the api that each screen calls through. */
const clients: Record<string, string> = { public: '/client', dashboard: '/staff-client' }
const sqlPackages = /^(kysely|better-sqlite3)(\/|$)/

function directionFaults(room: string, { from, isTypeOnly }: Import): string[] {
  const [, other, door] = /^@samordning\/([^/]+)(\/.*)?$/.exec(from) ?? []
  if (other === undefined || other === room || other === 'tooling') return []
  if (!mayTakeFrom[room]?.includes(other)) return [`${room} may not import ${from}`]
  if (other === 'api' && !isTypeOnly && room in clients && door !== clients[room])
    return [`${room} may import types of ${from} and its ${clients[room]}, no more`]
  return []
}

function sqlFaults(room: string, { from, isTypeOnly }: Import): string[] {
  if (!sqlPackages.test(from) || room === 'db') return []
  return room === 'api' && from === 'kysely' && isTypeOnly
    ? []
    : [`${from} belongs in packages/db, the only place with SQL`]
}

function leavingFaults(path: string, { from }: Import): string[] {
  if (!from.startsWith('.')) return []
  const home = packageOf(path)
  const target = posix.join(posix.dirname(path), from)
  return target === home || target.startsWith(`${home}/`)
    ? []
    : [`${from} leaves ${home}: import the package by its name`]
}

const impure = new Set([
  'process',
  'globalThis',
  'fetch',
  'console',
  'performance',
  'localStorage',
  'setTimeout',
  'setInterval',
])

function domainFaults(program: ts.SourceFile, imports: readonly Import[]): string[] {
  const faults = imports
    .filter(({ from }) => !/^(\.|@samordning\/|zod(\/|$))/.test(from))
    .map(({ from }) => `domain stands on zod alone, not on ${from}`)
  walk(program, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      faults.push('new Date() reads the clock: today is an argument')
    if (
      ts.isCallExpression(node) &&
      /^(Date|Date\.now|Temporal\.Now\.\w+|Math\.random|crypto\.\w+)$/.test(node.expression.getText())
    )
      faults.push(`${node.expression.getText()}() gives another answer every time: make it an argument`)
    if (ts.isIdentifier(node) && impure.has(node.text) && isReading(node)) faults.push(`${node.text} reaches outside`)
  })
  return faults
}

/** A name that stands for itself, and not for a property or a member. */
function isReading(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return ts.isExpression(parent) && !ts.isPropertyAssignment(parent)
}

function environmentFaults(path: string, program: ts.SourceFile): string[] {
  if (path === 'apps/server/src/env.ts') return []
  const faults: string[] = []
  walk(program, (node) => {
    if (isEnvironment(node)) faults.push('process.env is read in apps/server/src/env.ts alone')
  })
  return faults
}

/** `process.env`, `process['env']`, `const { env } = process`, `import … from 'node:process'`. */
function isEnvironment(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && node.name.text === 'env'
  if (ts.isElementAccessExpression(node)) return isProcess(node.expression)
  if (ts.isVariableDeclaration(node)) return node.initializer !== undefined && isProcess(node.initializer)
  return ts.isImportDeclaration(node) && /^['"](node:)?process['"]$/.test(node.moduleSpecifier.getText())
}

function isProcess(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'process'
}

function folderFaults(path: string): string[] {
  const vague = path
    .split('/')
    .slice(0, -1)
    .find((folder) => ['utils', 'util', 'shared', 'helpers', 'common'].includes(folder))
  return vague === undefined ? [] : [`a folder called ${vague} says nothing: name what is in it`]
}

/** Paths that exist on one machine only. */
export function machineFaults(text: string): string[] {
  const found = /(?<![\w.@/])\/(?:home|Users|root)\/[\w.-]+|\b[A-Z]:\\\\?Users\b|file:\/\/\/\w/.exec(text)?.[0]
  const here = text.includes(`${root}/`) ? root : found
  return here === undefined ? [] : [`${here} is a path of somebody's machine`]
}

function packageOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.split('/')[2] === 'tests'
}

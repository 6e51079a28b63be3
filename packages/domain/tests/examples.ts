import ts from 'typescript'

/**
 * A `ts` block of the README. Each is a program of its own. An expression that ends in `// → value` must have that value,
 * written as an expression too: `add(1, 1) // → 2`. All else in the block just has to run and to type-check.
 */
export type Example = { line: number; code: string }

export type Outcome = { line: number; actual: unknown; expected: unknown }

type Check = (line: number, actual: () => unknown, expected: () => unknown) => void

export function examplesIn(readme: string): Example[] {
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map((block) => ({
    line: readme.slice(0, block.index).split('\n').length + 1,
    code: block[1]!,
  }))
}

/** Runs the example with `modules` as what it imports. */
export function outcomesOf(example: Example, modules: Record<string, unknown>): Outcome[] {
  const outcomes: Outcome[] = []
  const check: Check = (line, actual, expected) => outcomes.push({ line, actual: actual(), expected: expected() })
  const { outputText } = ts.transpileModule(withChecks(example), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2024 },
  })
  const run = new Function('require', 'exports', 'check', outputText)
  run((name: string) => modules[name], {}, check)
  return outcomes
}

/** The example with every promised value turned into a call of `check`. */
function withChecks({ line, code }: Example): string {
  const program = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  return program.statements
    .map((statement) => {
      const promised = /^[^\S\n]*\/\/ → (.+)/.exec(code.slice(statement.end))?.[1]
      if (promised === undefined || !ts.isExpressionStatement(statement)) return statement.getFullText()
      const at = line + program.getLineAndCharacterOfPosition(statement.getStart()).line
      return `\n;check(${at}, () => (${statement.expression.getText()}), () => (${promised}));`
    })
    .join('')
}

/** What the compiler says of the examples, as a reader's strict project would see them. */
export function typeFaults(examples: readonly Example[], packageDir: string): string[] {
  const sources = new Map(examples.map(({ line, code }) => [`${packageDir}/README-${line}.ts`, code]))
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => sources.has(path) || fileExists(path)
  host.readFile = (path) => sources.get(path) ?? readFile(path)
  const program = ts.createProgram([...sources.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map((found) =>
    ts.formatDiagnostic(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => packageDir,
      getNewLine: () => '\n',
    }),
  )
}

import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { SurveyEdition } from '@samordning/domain'
import { create } from 'fontkitten'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printedEdition } from './printed.ts'
import type { Setting } from './printed-words.ts'
import { typstInput } from './typst.ts'

/** The first is that of the text; in Source Sans each style has the same characters. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '@expo-google-fonts/gelasio/600SemiBold/Gelasio_600SemiBold.ttf',
]
const fileOf = (address: string) => fileURLToPath(import.meta.resolve(address))

/** The PDF of an edition, tagged. Throws, saying why, when it does not conform to PDF/UA-1 (ISO 14289-1) by Typst's own check. */
export async function pdfOf(edition: SurveyEdition, setting: Setting): Promise<Uint8Array> {
  const template = fileOf('#report.typ')
  const fontBlobs = await Promise.all(FONTS.map((font) => readFile(fileOf(font))))
  const input = typstInput(printedEdition(edition, setting), fontBlobs.map(coverageOf))
  const compiler = NodeCompiler.create({ workspace: dirname(template), fontArgs: [{ fontBlobs }] })
  const document = compiled(compiler, { mainFilePath: template, inputs: { edition: input } })
  // What it remembers for a second compilation would lie beside the file that is made now.
  compiler.evictCache(0)
  return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(edition.frozen) / 1000 })
}

function coverageOf(font: Buffer): ReadonlySet<number> {
  const opened = create(font)
  if (opened.isCollection) throw new Error('A collection of fonts has no characters of its own')
  return new Set(opened.characterSet)
}

function compiled(compiler: NodeCompiler, args: Parameters<NodeCompiler['compile']>[0]): NodeTypstDocument {
  const compilation = compiler.compile(args)
  const { result } = compilation
  if (result) return result
  const faults: { message: string }[] = compilation.takeDiagnostics()?.shortDiagnostics ?? []
  throw new Error(`Typst refused the report: ${faults.map(({ message }) => message).join('; ')}`)
}

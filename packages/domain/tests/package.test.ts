import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'

// What other developers get: the package as it would be published, unpacked into an empty project.
const run = promisify(execFile)
const packageDir = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string) => join(packageDir, 'node_modules/.bin', name)

const browserProject = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  module: 'esnext',
  moduleResolution: 'bundler',
  skipDefaultLibCheck: true,
}

let project: string
let tarball: string
let installed: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'samordning-package-'))
  tarball = await pack(join(project, 'workspace'))
  installed = join(project, 'node_modules/@samordning/domain')
  await mkdir(installed, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  await symlink(await realpath(join(packageDir, 'node_modules/zod')), join(project, 'node_modules/zod'))
}, 60_000)

/** Builds and packs in a copy of the workspace, so that no other build is disturbed and no old file comes along. */
async function pack(workspace: string): Promise<string> {
  const copy = join(workspace, 'packages/domain')
  await mkdir(copy, { recursive: true })
  for (const file of ['pnpm-workspace.yaml', 'LICENSE'])
    await copyFile(join(packageDir, '../..', file), join(workspace, file))
  for (const file of ['package.json', 'README.md']) await copyFile(join(packageDir, file), join(copy, file))
  await symlink(join(packageDir, 'node_modules'), join(copy, 'node_modules'))
  await run(bin('tsc'), ['-p', 'tsconfig.build.json', '--outDir', join(copy, 'dist')], { cwd: packageDir })
  await run('pnpm', ['pack', '--pack-destination', workspace], { cwd: copy })
  return join(
    workspace,
    (await readdir(workspace)).find((name) => name.endsWith('.tgz'))!,
  )
}

afterAll(() => rm(project, { recursive: true, force: true }))

test('publint finds nothing', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false })
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([])
})

test('are the types wrong? No', async () => {
  const { stdout } = await run(bin('attw'), [tarball, '--profile', 'esm-only', '--format', 'json'])
  const { analysis } = JSON.parse(stdout) as { analysis: { types: { kind: string } } }
  expect(analysis.types.kind).toBe('included')
}, 30_000)

test('it depends on zod alone, by a version that is published', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>
  expect(manifest['dependencies']).toEqual({ zod: expect.stringMatching(/^[\^~]?\d+\.\d+\.\d+$/) })
})

test('plain Node imports it', async () => {
  const program = `import { calendarDate } from '@samordning/domain'\nconsole.log(calendarDate('2009-09-30'))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: project })
  expect(stdout).toBe('2009-09-30\n')
})

test('a strict browser project that knows nothing of Node type-checks with it', async () => {
  const page = `import { calendarDate } from '@samordning/domain'\ndocument.title = calendarDate('2009-09-30')\n`
  await writeFile(join(project, 'page.ts'), page)
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: browserProject, files: ['page.ts'] }),
  )
  await expect(run(bin('tsc'), ['-p', project])).resolves.toMatchObject({ stdout: '' })
}, 30_000)

test('its code imports only itself and zod', async () => {
  const files = await readdir(join(installed, 'dist'), { recursive: true })
  const scripts = files.filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) {
    const code = await readFile(join(installed, 'dist', script), 'utf8')
    for (const [, from] of code.matchAll(/^(?:import|export)\b.*?\bfrom ['"](.+?)['"]/gms))
      expect(from).toMatch(/^(\.|zod$)/)
  }
})

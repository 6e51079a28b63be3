import { describe, expect, test } from 'vitest'
import { machineFaults, violations } from './support/architecture.ts'
import { filesOfTheHouse } from './support/source-file.ts'

test('every file of the packages and the apps keeps the shape of the house', async () => {
  const files = await filesOfTheHouse('{packages,apps}/*/**/*.{ts,tsx,js,svelte}')
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(violations)).toEqual([])
})

test('no text of the house names a path of the machine it was written on', async () => {
  const files = await filesOfTheHouse('**/*.{ts,tsx,js,svelte,css,json,yaml,md,txt,html}')
  const elsewhere = files.filter(({ path }) => path !== 'tests/architecture.test.ts')
  expect(elsewhere.flatMap(({ path, text }) => machineFaults(text).map((fault) => `${path}: ${fault}`))).toEqual([])
})

/** Small examples that the rules must refuse; otherwise the test above could not fail. */
const refused: [because: string, path: string, text: string][] = [
  ['the domain knows no other room', 'packages/domain/src/a.ts', `import { find } from '@samordning/db'`],
  ['the database knows no api', 'packages/db/src/a.ts', `import type { Router } from '@samordning/api'`],
  ['the database knows no content', 'packages/db/src/a.ts', `export * from '@samordning/content'`],
  ['the api knows no server', 'packages/api/src/a.ts', `const server = await import('@samordning/server')`],
  ['the content knows no database', 'packages/content/src/a.ts', `let db: import('@samordning/db').Schema`],
  ['an app knows no other app', 'apps/public/app/a.ts', `import '@samordning/server'`],
  ['a page has no database', 'apps/public/app/a.ts', `import type { Schema } from '@samordning/db'`],
  ['a page takes no code of the api', 'apps/public/app/a.tsx', `import { appRouter } from '@samordning/api'`],
  ['nor half of it', 'apps/public/app/a.tsx', `import { type Api, appRouter } from '@samordning/api'`],
  ['a visitor’s page calls no staff procedure', 'apps/public/app/a.ts', `import '@samordning/api/staff-client'`],
  ['nor in Svelte', 'apps/dashboard/src/A.svelte', `<script lang="ts">\nimport '@samordning/api'\n</script>`],
  [
    'the public site knows no staff',
    'apps/public/app/a.ts',
    `import { createStaffClient } from '@samordning/api/staff-client'`,
  ],
  ['the api writes no SQL', 'packages/api/src/a.ts', `import { sql } from 'kysely'`],
  ['the server opens no database', 'apps/server/src/a.ts', `import Database from 'better-sqlite3'`],
  ['not even a type of it', 'apps/server/src/a.ts', `import type { Kysely } from 'kysely'`],
  ['the domain does no input or output', 'packages/domain/src/a.ts', `import { readFile } from 'node:fs/promises'`],
  ['the domain stands on zod alone', 'packages/domain/src/a.ts', `import { addDays } from 'date-fns'`],
  ['the domain has no clock', 'packages/domain/src/a.ts', `const today = new Date()`],
  ['nor by its number', 'packages/domain/src/a.ts', `const now = Date.now()`],
  ['nor by its text', 'packages/domain/src/a.ts', `const now = Date()`],
  ['nor the new one', 'packages/domain/src/a.ts', `const now = Temporal.Now.plainDateISO()`],
  ['nor chance', 'packages/domain/src/a.ts', `const id = crypto.randomUUID()`],
  ['the domain asks nobody', 'packages/domain/src/a.ts', `await fetch('/')`],
  ['nor the process', 'packages/domain/src/a.ts', `if (process.platform === 'linux') throw new Error()`],
  ['settings come through one file', 'apps/server/src/a.ts', `const port = process.env.PORT`],
  ['however they are written', 'packages/db/src/a.ts', `const { env } = process`],
  ['or asked for', 'packages/db/src/a.ts', `import { env } from 'node:process'`],
  ['or indexed', 'packages/db/src/a.ts', `const port = process['env'].PORT`],
  ['a package is imported by its name', 'packages/api/src/a.ts', `import { find } from '../../db/src/groups.ts'`],
  ['no folder for everything', 'packages/db/src/utils/dates.ts', `export const a = 1`],
  ['nor by another word', 'apps/public/app/shared/dates.ts', `export const a = 1`],
  ['no path of a machine', 'packages/db/src/a.ts', `const file = '/home/anna/data.sqlite'`],
]

/** And examples beside them that they must let pass. */
const allowed: [because: string, path: string, text: string][] = [
  ['the domain parses', 'packages/domain/src/a.ts', `import * as z from 'zod'\nconst day = new Date('2009-01-01')`],
  ['its tests read their vectors', 'packages/domain/src/a.test.ts', `import { readFile } from 'node:fs/promises'`],
  ['a property may have any name', 'packages/domain/src/a.ts', `const a = { process: 1 }\nconst b = a.process`],
  ['a page calls the api', 'apps/public/app/a.ts', `import { client } from '@samordning/api/client'`],
  ['the dashboard calls its own', 'apps/dashboard/src/a.ts', `import '@samordning/api/staff-client'`],
  ['a desk calls the staff', 'apps/dashboard/src/a.ts', `import { client } from '@samordning/api/staff-client'`],
  ['and speaks its types', 'apps/public/app/a.ts', `import { type Api } from '@samordning/api'`],
  ['the api passes the database on', 'packages/api/src/a.ts', `import type { Kysely } from 'kysely'`],
  ['the server composes', 'apps/server/src/a.ts', `import { createPublicSite } from '@samordning/public/server'`],
  ['the server reads its settings', 'apps/server/src/env.ts', `export const port = process.env.PORT`],
  ['Vite tells the mode', 'apps/public/app/a.ts', `const mode = import.meta.env.MODE`],
  ['a file sits beside its own', 'apps/public/app/routes/a.tsx', `import { root } from '../root.tsx'`],
]

describe('the rules refuse', () => {
  test.each(refused)('%s', (_because, path, text) => expect(violations({ path, text })).toHaveLength(1))
})

describe('the rules let pass', () => {
  test.each(allowed)('%s', (_because, path, text) => expect(violations({ path, text })).toEqual([]))
})

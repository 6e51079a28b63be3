import { resolve } from 'node:path'
import { z } from 'zod'

/** The settings of the process. This file alone reads the environment. */
export type Env = { port: number; host: string; dataDir: string; publicOrigin: string }

const Settings = z.object({
  PORT: z.string().regex(/^\d{1,5}$/).transform(Number).refine((port) => port <= 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin).optional(),
})

const expectations: Record<string, string> = {
  PORT: 'a port number between 0 and 65535, e.g. 3000',
  HOST: 'the address to listen on, e.g. 127.0.0.1',
  DATA_DIR: 'the folder of the database, e.g. ./data',
  PUBLIC_ORIGIN: 'the address that visitors use, e.g. https://www.example.se',
}

/** @throws {SettingsError} with one line that says which setting is wrong and what it should be */
export function readEnv(environment: NodeJS.ProcessEnv, baseDir: string): Env {
  const parsed = Settings.safeParse(environment)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    throw new SettingsError(`${name}=${environment[name]} can't be used: it should be ${expectations[name]}`)
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_ORIGIN } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(baseDir, DATA_DIR),
    publicOrigin: PUBLIC_ORIGIN ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`,
  }
}

export class SettingsError extends Error {
  override name = 'SettingsError'
}

import { Mail } from '@samordning/domain'
import { resolve } from 'node:path'
import * as z from 'zod'

/** The settings of the process. This file alone reads the environment. */
export type Env = {
  port: number
  host: string
  /** Absolute path of the folder that holds the database. */
  dataDir: string
  /** Where visitors reach the public site, without a slash at the end. */
  publicOrigin: string
  staffPort: number
  /** Where members reach the dashboard, without a slash at the end; passkeys are bound to its host name. null: see `staffOriginOf`. */
  staffOrigin: string | null
  /** The mail server and the address that mail is sent from; null where there is none. */
  smtp: { url: string; from: string } | null
  /** Which links in texts are looked at: none, those to our own pages, or those to other sites too. */
  linkChecks: 'off' | 'own' | 'all'
}

/** A setting can't be used. The message is one line that says which, and what it should be. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65535)
const Origin = z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin)
/** Without TLS only on the machine itself: the session would go over the net for anybody to read, and browsers take no passkey. */
const SafeOrigin = Origin.refine((origin) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(origin))

const Fields = z.object({
  PORT: Port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATA_DIR: z.string().trim().min(1).default('./data'),
  PUBLIC_ORIGIN: Origin.optional(),
  STAFF_PORT: Port.default(3001),
  STAFF_ORIGIN: SafeOrigin.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /./ }).optional(),
  MAIL_FROM: Mail.optional(),
  LINK_CHECKS: z.enum(['off', 'own', 'all']).default('own'),
})
const Settings = Fields.refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
  path: ['MAIL_FROM'],
})

const expectations: Record<keyof typeof Fields.shape, string> = {
  PORT: 'a port from 0 to 65535, such as 3000',
  HOST: 'an address to listen on, such as 127.0.0.1',
  DATA_DIR: 'a folder, such as ./data',
  PUBLIC_ORIGIN: 'the address that visitors use, such as https://www.example.se',
  STAFF_PORT: 'a port from 0 to 65535, such as 3001',
  STAFF_ORIGIN: 'the address that members use, such as https://arbetsyta.example.se',
  SMTP_URL: 'a mail server, such as smtps://user:password@mail.example.se',
  MAIL_FROM: 'the address that mail is sent from, such as samordning@example.se',
  LINK_CHECKS: 'off, own (links to our own pages) or all (those to other sites too)',
}

/**
 * Reads the settings. A relative DATA_DIR lies under `baseDir`.
 * @throws {SettingsError}
 */
export function readEnv(baseDir: string, environment: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Settings.safeParse(environment)
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0] as keyof typeof expectations
    throw new SettingsError(refusalOf(name, environment[name]))
  }
  const {
    PORT: port,
    HOST: host,
    STAFF_PORT: staffPort,
    DATA_DIR,
    PUBLIC_ORIGIN,
    STAFF_ORIGIN,
    SMTP_URL: url,
    MAIL_FROM: from,
    LINK_CHECKS: linkChecks,
  } = parsed.data
  return {
    port,
    host,
    dataDir: resolve(baseDir, DATA_DIR),
    publicOrigin: PUBLIC_ORIGIN ?? addressOf(host, port),
    staffPort,
    staffOrigin: STAFF_ORIGIN ?? null,
    smtp: url === undefined || from === undefined ? null : { url, from },
    linkChecks,
  }
}

function refusalOf(name: keyof typeof expectations, value: string | undefined): string {
  if (value === undefined) return `${name} is missing: set it to ${expectations[name]}`
  // The address of a mail server holds its password.
  const shown = name === 'SMTP_URL' ? 'be used' : `be ${JSON.stringify(value)}`
  return `${name} can't ${shown}: set it to ${expectations[name]}, or leave it out`
}

/** Where members reach the dashboard when no setting says so. @NOTE No passkey can be bound to a number: browsers want a name. */
export function staffOriginOf(host: string, port: number): string {
  return addressOf(host === '127.0.0.1' ? 'localhost' : host, port)
}

/** The address of a listener, as a browser takes it. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

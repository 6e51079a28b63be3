import type { Locale } from '@samordning/domain'

const ZONE = 'Europe/Stockholm'
const TAG = { sv: 'sv-SE', en: 'en-GB' } as const

const MINUTE = 60_000
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const

/** This moment, as the server writes one. */
export function now(): string {
  return new Date().toISOString()
}

/** Today in Sweden, "2026-11-22", wherever the computer is. */
export function today(at = new Date()): string {
  return new Intl.DateTimeFormat(TAG.sv, { timeZone: ZONE, dateStyle: 'short' }).format(at)
}

/** A moment as people write it, in Swedish time: "22 november 2026 kl. 18:50". */
export function sayTime(at: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { timeZone: ZONE, dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  )
}

/** How long ago, or how long until: "för 3 minuter sedan". */
export function sayAgo(at: string, now: number, locale: Locale): string {
  const distance = Date.parse(at) - now
  const [unit, length] = UNITS.find(([, size]) => Math.abs(distance) >= size) ?? UNITS[2]
  return new Intl.RelativeTimeFormat(TAG[locale], { numeric: 'auto' }).format(Math.round(distance / length), unit)
}

/** The time of a moment on a Swedish clock: "14:05". */
export function sayClock(at: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { timeZone: ZONE, timeStyle: 'short' }).format(new Date(at))
}

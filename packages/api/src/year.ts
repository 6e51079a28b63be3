import { z } from 'zod'

/** A calendar year in a filter: a number, or the digits of an address. */
export const Year = z.coerce.number().int().min(1800).max(2200)

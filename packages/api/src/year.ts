import { z } from 'zod'

const notAYear = { error: 'is not a year; write it as 2009' }

/** A calendar year in a filter: a number, or the digits of an address. */
export const Year = z.coerce.number(notAYear).int(notAYear).min(1800, notAYear).max(2200, notAYear)

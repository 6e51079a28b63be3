import { agencies, type Known } from '@samordning/db'
import type { Slug } from '@samordning/domain'
import { refuse } from '../../faults.ts'

/** @throws 400 `no-such-thing` at the field, when a body is not there */
export async function checkBody(at: Known, slug: Slug | null, field: string): Promise<void> {
  if (slug === null || (await agencies.find(at, slug))) return
  refuse('BAD_REQUEST', 'No such agency', { reason: 'no-such-thing', fields: { [field]: NO_AGENCY } })
}

const NO_AGENCY = { sv: 'Myndigheten finns inte.', en: 'There is no such agency.' }

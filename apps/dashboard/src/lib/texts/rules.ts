import type { StaffOutputs } from '@samordning/api/staff-client'
import { ask } from '../ask.ts'
import { server } from '../staff.ts'

export type Rules = StaffOutputs['documents']['rules']

let known: Promise<Rules> | undefined

/** What texts are read against while they are written: asked for once. */
export function rulesOfWriting(): Promise<Rules> {
  known ??= ask(() => server.documents.rules.query()).catch((error: unknown) => {
    known = undefined
    throw error
  })
  return known
}

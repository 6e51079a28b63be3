import { sql, type SqlBool } from 'kysely'
import * as facts from './facts.ts'
import { GROUP_FACTS } from './group-facts.ts'
import type { Known } from './known.ts'
import { SUPPORT_LINE_FACTS } from './support-lines.ts'

const isOf = (agency: string) => ({ where: sql<SqlBool>`agency = ${agency}` })

/** Where a body sits: its memberships, what it convenes, who represents it and the lines it runs; each with its number and the thing it is in. */
export async function listSeats(at: Known, agency: string) {
  return {
    members: await facts.list(at, GROUP_FACTS.members, isOf(agency)),
    conveners: await facts.list(at, GROUP_FACTS.conveners, isOf(agency)),
    representatives: await facts.list(at, GROUP_FACTS.representatives, isOf(agency)),
    lines: await facts.list(at, SUPPORT_LINE_FACTS.owners, isOf(agency)),
  }
}

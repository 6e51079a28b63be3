import { counties } from './counties.ts'
import { countyBoards } from './county-boards.ts'
import { countyChanges } from './county-changes.ts'
import { municipalities } from './municipalities.ts'

/** Places, bodies and groups. */
export const bodies = [counties, countyChanges, municipalities, countyBoards]

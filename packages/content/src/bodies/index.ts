import { civilSociety } from './civil-society.ts'
import { counties } from './counties.ts'
import { countyBoards } from './county-boards.ts'
import { countyChanges } from './county-changes.ts'
import { government } from './government.ts'
import { groups } from './groups.ts'
import { coordinators } from './groups-coordinators.ts'
import { nationalGroups } from './groups-national.ts'
import { networks } from './groups-networks.ts'
import { vasterbotten } from './groups-vasterbotten.ts'
import { justice } from './justice.ts'
import { local } from './local.ts'
import { municipalities } from './municipalities.ts'
import { police } from './police.ts'
import { regional } from './regional.ts'
import { stateAgencies } from './state-agencies.ts'
import { successions } from './successions.ts'

/** Places, bodies, what became of them, and the groups they work together in. */
export const bodies = [
  counties,
  countyChanges,
  municipalities,
  government,
  countyBoards,
  stateAgencies,
  police,
  justice,
  regional,
  local,
  civilSociety,
  successions,
  ...vasterbotten,
  ...groups,
  ...nationalGroups,
  ...coordinators,
  ...networks,
]

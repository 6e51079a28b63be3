import { killWhile } from './kills.ts'
import { freezing, publishing, renaming } from './works.ts'

const KILLS = 100

for (const [name, work] of Object.entries({ renaming, publishing, freezing })) {
  const { acknowledged, faults } = await killWhile(work, KILLS)
  for (const fault of faults) console.error(fault)
  console.log(`${name}: ${KILLS} kills, ${acknowledged} acknowledged changes, ${faults.length} faults`)
  if (faults.length > 0 || acknowledged === 0) process.exitCode = 1
}

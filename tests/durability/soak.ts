import { killWhileWriting } from './kills.ts'

const KILLS = 100

const { acknowledged, faults } = await killWhileWriting(KILLS)
for (const fault of faults) console.error(fault)
console.log(`${KILLS} kills, ${acknowledged} acknowledged changes, ${faults.length} faults`)
process.exitCode = faults.length === 0 && acknowledged > 0 ? 0 : 1

import { acceptedAnachronisms } from './anachronisms-accepted.ts'
import { check } from './check.ts'
import { collections } from './index.ts'

const { content, problems } = check(collections, acceptedAnachronisms)
for (const { file, row, message } of problems) console.error(`${file}: ${row}: ${message}`)

const counts = Object.entries(content).map(([kind, rows]) => `${rows.length} ${kind}`)
console.log(problems.length === 0 ? `The content holds together: ${counts.join(', ')}.` : `${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1

import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { FreeMail, FreeName, inviteFromOutside, recoverFromOutside } from '@samordning/api/staff'
import { openBeside } from '@samordning/db'
import { Grant, Role, instant } from '@samordning/domain'
import { readEnv, staffOriginOf } from './env.ts'

const USAGE = `account:invite --mail <address> --name <name or function> --role <role> [--group <slug>] [--agency <slug>]
  roles: ${Role.options.join(', ')}
  a coordinator has a --group, a member a --group and an --agency
Prints a link that makes the account. It works once, for seven days. The server may be running.
account:invite --recover <address>
Prints a link that lets somebody back into their account, for 30 minutes. Make sure who it is first.`

const options = {
  mail: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  group: { type: 'string' },
  agency: { type: 'string' },
  recover: { type: 'string' },
} as const

/** Reads what was asked for; a sentence that says what is missing or wrong instead. */
function readArguments(args: string[]) {
  const { values } = parseArgs({ args, options })
  if (values.recover !== undefined) return { recover: values.recover }
  const mail = FreeMail.safeParse(values.mail)
  if (!mail.success) return '--mail must be an address, such as samordnare@lansstyrelsen.example'
  const name = FreeName.safeParse(values.name)
  if (!name.success) return '--name must say who it is, such as "Samordnare Västerbotten", without personal numbers'
  const grant = Grant.safeParse({ role: values.role, group: values.group ?? null, agency: values.agency ?? null })
  if (!grant.success) return `--role: ${grant.error.issues.map((issue) => issue.message).join('; ')}`
  return { mail: mail.data, name: name.data, grants: [grant.data] }
}

async function invite(args: string[]): Promise<number> {
  const invited = readArguments(args)
  if (typeof invited === 'string') {
    console.error(`${invited}\n\n${USAGE}`)
    return 1
  }
  const env = readEnv(fileURLToPath(new URL('../../..', import.meta.url)))
  await using data = openBeside(env.dataDir)
  const origin = env.staffOrigin ?? staffOriginOf(env.host, env.staffPort)
  const now = instant(new Date())
  const link = await data.db
    .transaction()
    .execute((db) =>
      'recover' in invited
        ? recoverFromOutside({ db, origin, now }, invited.recover)
        : inviteFromOutside({ db, origin, now }, invited),
    )
  if (link === null) console.error('Nobody has an open account with that address')
  else console.log(link)
  return link === null ? 1 : 0
}

try {
  process.exitCode = await invite(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

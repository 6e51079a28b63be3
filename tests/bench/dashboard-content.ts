import { accounts, openBeside, trail } from '@samordning/db'
import { Act, instant, type Grant } from '@samordning/domain'

export const ACCOUNTS = 10_000
export const ENTRIES = 100_000

const COUNTIES = ['Gävleborg', 'Norrbotten', 'Skåne', 'Värmland', 'Västerbotten', 'Örebro', 'Östergötland']
const GRANTS: Grant[] = [{ role: 'coordinator', group: 'vasterbotten', agency: null }]
const FIRST = Date.UTC(2026, 0, 1)
const at = (step: number) => instant(new Date(FIRST + step * 100_000))

/** Accounts and entries of the trail in the database of a server, as many as many years make. */
export async function fill(dataDir: string): Promise<void> {
  await using beside = openBeside(dataDir)
  await beside.db.transaction().execute(async (tx) => {
    for (let number = 0; number < ACCOUNTS; number += 1) {
      const id = `bench-${number}`
      const name = `Samordnare ${COUNTIES[number % COUNTIES.length]} ${String(number).padStart(5, '0')}`
      const mail = `${id}@lansstyrelsen.example`
      await accounts.insert(tx, { id, name, mail, locale: 'sv', created: at(number) })
      await accounts.setRoles(tx, id, { grants: GRANTS, at: at(number) })
    }
    for (let number = 0; number < ENTRIES; number += 1) {
      const act = Act.options[number % Act.options.length]!
      const actor = `bench-${number % 500}`
      const subject = `bench-${(number * 7) % ACCOUNTS}`
      await trail.append(tx, { at: at(number), act, kind: 'account', subject, actor, detail: { after: { number } } })
    }
  })
}

import { slugOf } from '@samordning/domain'

/** Leaves room for the year: the server takes 80 characters. */
const LONGEST_NAME = 70

/** The address name of a round: its title, and the year that it is about where the title doesn't say that. */
export function slugOfRound(title: string, through: string): string {
  const name = slugOf(slugOf(title).slice(0, LONGEST_NAME))
  const [year = ''] = through.split('-')
  return name.split('-').includes(year) ? name : slugOf(`${name} ${year}`)
}

import { LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE, type LocalText } from '@samordning/domain'

/** Letters and digits that belong to no expected word. */
const LEAST_OF_ITS_OWN = 8
// A guesser who tries ten thousand a second needs years (zxcvbn's own scale, 0 to 4).
const LOWEST_SCORE = 3
/** What a guesser would try first here (ASVS 5.0, 6.1.2). */
const OF_THE_PLACE = [
  'samordning',
  'nej till sexköp',
  'länsstyrelsen',
  'samordningsgrupp',
  'prostitution',
  'människohandel',
]

/**
 * What is wrong with a passphrase, or null: too short, too long, among those that have leaked, or easy to guess.
 *
 * @param known what a guesser would try first: the person's name and mail
 */
export async function faultOf(passphrase: string, known: readonly string[]): Promise<LocalText | null> {
  const length = [...passphrase].length
  if (length < SHORTEST_PASSPHRASE)
    return {
      sv: `Lösenfrasen är för kort: den ska ha minst ${SHORTEST_PASSPHRASE} tecken. Välj till exempel fyra ord som inte hör ihop.`,
      en: `The passphrase is too short: it must have at least ${SHORTEST_PASSPHRASE} characters. Choose for example four unrelated words.`,
    }
  if (length > LONGEST_PASSPHRASE)
    return {
      sv: `Lösenfrasen är för lång: den får ha högst ${LONGEST_PASSPHRASE} tecken.`,
      en: `The passphrase is too long: it may have at most ${LONGEST_PASSPHRASE} characters.`,
    }
  if (!(await isHardToGuess(passphrase, known)) || !holdsMoreThan([...OF_THE_PLACE, ...known], passphrase))
    return {
      sv: 'Lösenfrasen är lätt att gissa eller finns på listor över lösenord som har läckt. Välj en annan, till exempel fyra ord som inte hör ihop.',
      en: 'The passphrase is easy to guess or on lists of passwords that have leaked. Choose another, for example four unrelated words.',
    }
  return null
}

/** Judged with 49,000 passwords that have leaked, alone and as parts of longer ones. Loaded when it is first needed: it is large. */
async function isHardToGuess(passphrase: string, known: readonly string[]) {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const { adjacencyGraphs, dictionary } = await import('@zxcvbn-ts/language-common')
  const judge = new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary })
  return judge.check(passphrase, [...OF_THE_PLACE, ...known]).score >= LOWEST_SCORE
}

/** Whether enough is left without the words that were to be expected: strung together, zxcvbn takes them for hard to guess. */
function holdsMoreThan(expected: readonly string[], passphrase: string): boolean {
  const words = expected.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).filter((word) => word.length > 2)
  const longestFirst = words.toSorted((one, other) => other.length - one.length)
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word.toLowerCase(), ''), passphrase.toLowerCase())
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length >= LEAST_OF_ITS_OWN
}

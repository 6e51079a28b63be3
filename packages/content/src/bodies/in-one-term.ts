import { collection, type Collection, type Draft } from '../collection.ts'

type Dated = 'from' | 'until' | 'provenance'
type Term<K extends 'agencies' | 'groups' | 'supportLines'> = Draft<K>['terms'][number]
/** A thing written flat, with what is said of it once, as it stands in most sources. */
type Flat<K extends 'agencies' | 'groups' | 'supportLines'> = Omit<Draft<K>, 'terms'> & Omit<Term<K>, Dated>
export type FlatAgency = Flat<'agencies'>

/** Bodies of which nothing but the name is known to have changed. */
export function agenciesInOneTerm(url: string, rows: readonly FlatAgency[]): Collection<'agencies'> {
  const said = ['kind', 'orgNumber', 'counties', 'partOf', 'about', 'website'] as const
  return collection(
    'agencies',
    url,
    rows.map((row) => inOneTerm<'agencies'>(row, said)),
  )
}

/** A group, and what is told of it at length. */
type ToldGroup = Omit<Flat<'groups'>, 'representatives'> & Pick<Draft<'groupTexts'>, 'body'>

/**
 * Groups of which nothing but members and conveners is known to have changed, and the texts about them. No source of ours names who
 * represents a member.
 */
export function groupsInOneTerm(
  url: string,
  rows: readonly ToldGroup[],
): [Collection<'groups'>, Collection<'groupTexts'>] {
  const said = ['name', 'aliases', 'focus', 'mandate', 'counties'] as const
  return [
    collection(
      'groups',
      url,
      // The text is no part of the group: it falls away when the row is read.
      rows.map((row) => inOneTerm<'groups'>({ ...row, representatives: [] }, said)),
    ),
    collection(
      'groupTexts',
      url,
      rows.map(({ slug, body, provenance }) => ({ slug, body, provenance })),
    ),
  ]
}

/** Support lines of which nothing but the owner is known to have changed. */
export function supportLinesInOneTerm(url: string, rows: readonly Flat<'supportLines'>[]): Collection<'supportLines'> {
  const said = ['name', 'number', 'printedAs', 'audiences', 'purpose', 'hours', 'cost', 'fallbacks'] as const
  return collection(
    'supportLines',
    url,
    rows.map((row) => inOneTerm<'supportLines'>(row, said)),
  )
}

/** Its one term has the period and the provenance of the thing itself. */
function inOneTerm<K extends 'agencies' | 'groups' | 'supportLines'>(
  thing: Flat<K>,
  said: readonly Exclude<keyof Term<K>, Dated>[],
): Draft<K> {
  const isSaid = ([key]: [string, unknown]) => (said as readonly string[]).includes(key)
  const entries = Object.entries(thing)
  const { from, until, provenance } = thing as unknown as Term<K>
  const term = { ...Object.fromEntries(entries.filter(isSaid)), from, until, provenance }
  return { ...Object.fromEntries(entries.filter((entry) => !isSaid(entry))), terms: [term] } as unknown as Draft<K>
}

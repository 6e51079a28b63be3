/** What can be cited, and where its pages are. */
const PLACES = {
  report: '/rapporter',
  instrument: '/lagstiftning',
  assignment: '/uppdrag',
  source: '/om/kallor',
} as const

export type CitedKind = keyof typeof PLACES

/** The files that citation programs read: what each is called, and its address and kind on the wire. */
export const FILES = {
  'csl-json': { name: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  bibtex: { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' },
} as const

export type FileFormat = keyof typeof FILES

/** The address of a thing's page: `/rapporter/sou-2010-49`. */
export function placeOf(kind: CitedKind, slug: string): string {
  return `${PLACES[kind]}/${slug}`
}

/** The addresses of the files, as routes: `rapporter/:slug/referens/:format` and so on. */
export const fileRoutes = Object.entries(PLACES).map(([kind, place]) => ({
  kind: kind as CitedKind,
  path: `${place.slice(1)}/:slug/referens/:format`,
}))

/** Of what kind the thing is that an address is about. */
export function kindAt(path: string): CitedKind | undefined {
  return fileRoutes.find(({ kind }) => path.startsWith(`${PLACES[kind]}/`))?.kind
}

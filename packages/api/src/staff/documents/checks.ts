import { references, type Database, type Reference } from '@samordning/db'
import {
  DocumentContent,
  inlines,
  piecesOf,
  textsOf,
  type Block,
  type LocalText,
  type DocumentKind,
} from '@samordning/domain'
import { type z } from 'zod'
import { refuse } from '../../faults.ts'
import { fieldsOf } from '../fields.ts'
import { hasPersonalNumber, PERSONAL_NUMBER } from '../free-text.ts'

type Fields = Record<string, LocalText>

/**
 * A content that can be kept: as the domain has it, without personal identity numbers, and referring to nothing that isn't there. What is
 * wrong is told by the path of the piece.
 *
 * @throws 400 `fields`
 */
export async function checked(db: Database, kind: DocumentKind, value: unknown): Promise<DocumentContent> {
  const parsed = DocumentContent.safeParse({ kind, value })
  if (!parsed.success) refuseFields(byPath(parsed.error, value))
  const wrong = { ...numbersIn(parsed.data), ...(await missingIn(db, parsed.data)) }
  if (Object.keys(wrong).length > 0) refuseFields(wrong)
  return parsed.data
}

function refuseFields(fields: Fields): never {
  refuse('BAD_REQUEST', `Not as it has to be: ${Object.keys(fields).join(', ')}`, { reason: 'fields', fields })
}

/** The domain's issues, by the paths of pieces: blocks by their keys, and a text in Swedish by its own path. */
function byPath(error: z.ZodError, value: unknown): Fields {
  const body = (value as { body?: { key?: string }[] }).body ?? []
  return Object.fromEntries(
    Object.entries(fieldsOf(error)).map(([path, words]) => {
      const [, first = '', ...rest] = path.split('.')
      const place =
        first === 'body' && rest[0] !== undefined ? [body[Number(rest[0])]?.key ?? rest[0], ...rest.slice(1)] : rest
      return [[first, ...place].join('/').replace(/\/sv$/, ''), words]
    }),
  )
}

function numbersIn({ value }: DocumentContent): Fields {
  const pieces = [...piecesOf(value)].filter(([, { sv, en = '' }]) => hasPersonalNumber(`${sv}\n${en}`))
  const found = pieces.map(([path]) => [path, PERSONAL_NUMBER] as const)
  // Names, numbers and hashtags are no pieces: they are looked through as a whole.
  const rest = JSON.stringify(value, (name, part: unknown) => (name === 'file' ? undefined : part))
  return Object.fromEntries(
    found.length === 0 && hasPersonalNumber(rest.replaceAll('"', ' ')) ? [['', PERSONAL_NUMBER]] : found,
  )
}

async function missingIn(db: Database, content: DocumentContent): Promise<Fields> {
  const named = [...referencesIn(content), ...leaningOn(content)]
  const missing = await references.listMissing(
    db,
    named.map(({ to }) => to),
  )
  const isMissing = ({ kind, slug }: Reference) => missing.some((one) => one.kind === kind && one.slug === slug)
  return Object.fromEntries(
    named
      .filter(({ to }) => isMissing(to))
      .map(({ path, to }) => [
        path,
        {
          sv: `Det finns inget som heter ”${to.slug}” att hänvisa till. Välj något annat eller ta bort hänvisningen.`,
          en: `There is nothing called “${to.slug}” to refer to. Choose something else, or remove the reference.`,
        },
      ]),
  )
}

type Named = { path: string; to: Reference }

/** What a content refers to, and where. */
export function referencesIn({ kind, value }: DocumentContent): Named[] {
  const named = (path: string, of: string, slugs: readonly (string | null)[]): Named[] =>
    slugs.flatMap((slug) => (slug === null ? [] : [{ path, to: { kind: of, slug } }]))
  const own = (): Named[] => {
    switch (kind) {
      case 'news': {
        const { reports, happenings, assignments, news } = value.related
        return [
          ...named('related/reports', 'report', reports),
          ...named('related/happenings', 'happening', happenings),
          ...named('related/assignments', 'assignment', assignments),
          ...named('related/news', 'news', news),
        ]
      }
      case 'report':
        return [
          ...named('publishers', 'agency', value.publishers),
          ...named('assignment', 'assignment', [value.assignment]),
        ]
      case 'happening':
        return [
          ...named('organisers', 'agency', value.organisers),
          ...named('reports', 'report', value.reports),
          ...('campaign' in value ? named('campaign', 'happening', [value.campaign]) : []),
          ...('series' in value ? named('series', 'happening', [value.series]) : []),
        ]
      case 'outcome':
        return named('slug', 'assignment', [value.slug])
      case 'group-text':
        return named('slug', 'group', [value.slug])
      case 'page':
        return []
    }
  }
  return [...own(), ...value.body.flatMap(linksIn), ...value.body.flatMap(filesIn)]
}

function linksIn(block: Block): Named[] {
  const links = textsOf(block).flatMap(({ sv, en = '' }) => [...inlines(sv), ...inlines(en)])
  return links.flatMap(({ href }) => {
    const [, kind, slug] = /^ref:([a-z]+)\/(.+)$/.exec(href ?? '') ?? []
    return kind !== undefined && slug !== undefined ? [{ path: `body/${block.key}`, to: { kind, slug } }] : []
  })
}

function filesIn(block: Block): Named[] {
  return block.type === 'figure' ? [{ path: `body/${block.key}/file`, to: { kind: 'file', slug: block.file } }] : []
}

/** Where its facts come from: no link, but what is named has to be there. */
function leaningOn({ value }: DocumentContent): Named[] {
  return value.provenance.sources.map(({ source }) => ({
    path: 'provenance/sources',
    to: { kind: 'source', slug: source },
  }))
}

import {
  assignments,
  beginnings,
  comments,
  groups,
  revisions,
  steps as log,
  type Beginning,
  type Database,
  type DocumentHead,
} from '@samordning/db'
import {
  may,
  staleIn,
  stateOf,
  type EnglishMarks,
  type Instant,
  type LocalText,
  type PublicationState,
  type PublicationStep,
  type Slug,
} from '@samordning/domain'
import type { Asking } from '../directory/record-change.ts'
import type { Address } from './opening.ts'
import { stepsOf } from './opening.ts'
import { reachOfTexts } from './reach.ts'
import { namesOfAccounts, type Doing } from './telling.ts'

/** A text without its words: what a list tells of it, and what is worked out from its log. */
export type Standing = Address & {
  id: number
  head: DocumentHead
  title: LocalText
  english: EnglishMarks
  steps: readonly PublicationStep[]
  state: PublicationState
  /** Who wrote the newest revision; nobody, for what was there before the workspace. */
  saved: { account: string | null; at: Instant }
}

/** Every text as it stands. Nine queries, however many there are. */
export async function listStanding(db: Database, now: Instant): Promise<Standing[]> {
  const written = await revisions.listNewest(db)
  const unwritten = Map.groupBy(await beginnings.listAll(db), ({ id }) => id)
  const allSteps = await log.listOf(db)
  const titles = await titlesOf(db, [...written.map(({ head }) => head), ...[...unwritten.values()].map(lastHead)])
  return [
    ...written.map(({ id, slug, head, english, account, at }): Standing => {
      const steps = allSteps.get(id) ?? []
      const state = stateOf(steps, now)
      return { id, kind: head.kind, slug, head, title: titles(head), english, steps, state, saved: { account, at } }
    }),
    ...[...unwritten.values()].map((beginning): Standing => {
      const { id, kind, slug, time } = beginning.at(-1)!
      const head = lastHead(beginning)
      const steps = stepsOf(beginning)
      const saved = { account: null, at: time.from }
      return { id, kind, slug, head, title: titles(head), english: {}, steps, state: stateOf(steps, now), saved }
    }),
  ]
}

function lastHead(beginning: readonly Beginning[]): DocumentHead {
  return beginning.at(-1)!.content
}

/** What each text is called. An outcome is called as its assignment is, and the text of a group as the group is, last. */
export async function titlesOf(
  db: Database,
  heads: readonly DocumentHead[],
): Promise<(head: DocumentHead) => LocalText> {
  const outcomes = heads.filter(({ kind }) => kind === 'outcome').map(({ value }) => value.slug)
  const all = await assignments.listBySlug({ db, known: null }, outcomes)
  const called = new Map(all.map(({ slug, title }) => [`outcome ${slug}`, title]))
  if (heads.some(({ kind }) => kind === 'group-text'))
    for (const { slug, terms } of await groups.listHeads({ db, known: null }))
      called.set(`group-text ${slug}`, terms.at(-1)!.name)
  return ({ kind, value }) => {
    if (kind === 'news') return value.headline
    return 'title' in value ? value.title : (called.get(`${kind} ${value.slug}`) ?? { sv: value.slug })
  }
}

/** A text as a list shows it. */
export type TextRow = Address & {
  title: LocalText
  situation: PublicationState['situation']
  edition: number
  saved: Doing
  reviewBy: PublicationState['reviewBy']
  hasNewerDraft: boolean
  /** Published urgently, and approved by nobody. */
  isUnreviewed: boolean
  /** How many pieces of its English are older than their Swedish. */
  olderEnglish: number
  openComments: number
  groups: readonly Slug[]
  mayWrite: boolean
}

/** All texts, what was written last first. */
export async function listTexts({ db, now, today, actor }: Asking): Promise<TextRow[]> {
  const reach = await reachOfTexts(db, today)
  const names = await namesOfAccounts(db)
  const open = await comments.countOpen(db)
  const rows = (await listStanding(db, now)).map(({ id, kind, slug, head, title, english, state, saved }): TextRow => {
    const resource = reach(head)
    return {
      ...{ kind, slug, title, situation: state.situation, edition: state.edition, reviewBy: state.reviewBy },
      saved: { name: names.get(saved.account ?? '') ?? null, at: saved.at },
      hasNewerDraft: state.hasNewerDraft,
      isUnreviewed: state.unreviewed.length > 0,
      olderEnglish: staleIn(english).length,
      openComments: open.get(id) ?? 0,
      groups: resource.groups ?? [],
      mayWrite: may(actor, 'document.write', resource),
    }
  })
  return rows.toSorted((one, other) => (one.saved.at < other.saved.at ? 1 : Number(one.saved.at > other.saved.at) * -1))
}

import { assignments, changes, documents, groups, revisions, type Database } from '@samordning/db'
import {
  AssignmentOutcome,
  CountyCode,
  ReportKind,
  slugOf,
  Slug,
  type DocumentContent,
  type Provenance,
} from '@samordning/domain'
import { z } from 'zod'
import { found } from '../../trpc.ts'
import type { Asking } from '../directory/record-change.ts'
import { SourceGiven } from '../directory/inputs.ts'
import { checkSlug, refuseTaken } from '../directory/slugs.ts'
import { FreeLocalLine, FreeLocalText } from '../free-text.ts'
import { judge } from '../trpc.ts'
import { checked } from './checks.ts'
import type { Address } from './opening.ts'
import { reachOfTexts } from './reach.ts'
import { keep, subjectOf } from './saving.ts'
import { leaningOn } from '../directory/record-change.ts'

const begun = { slug: Slug.max(100).optional(), title: FreeLocalLine, lead: FreeLocalText }
const counties = z.array(CountyCode).max(21).default([])
const source = SourceGiven

/** What a new text begins with. An outcome is that of an assignment, and the text of a group is the group's: they have its address name. */
export const Create = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('news'), ...begun, counties, source }),
  z.strictObject({
    ...{ kind: z.literal('report'), ...begun, counties, source },
    ...{ reportKind: ReportKind, publishers: z.array(Slug).min(1).max(50) },
  }),
  z.strictObject({
    ...{ kind: z.literal('happening'), ...begun, counties, source },
    happeningKind: z.enum(['event', 'series', 'campaign', 'channel']),
  }),
  z.strictObject({ kind: z.literal('outcome'), assignment: Slug, outcome: AssignmentOutcome.shape.outcome, source }),
  z.strictObject({ kind: z.literal('group-text'), group: Slug, source }),
])
export type Create = z.infer<typeof Create>

/** A text that was not there. @throws 409 `slug-taken`: an address stays with what it was given to */
export async function create(ctx: Asking, asked: Create): Promise<Address> {
  const slug = addressNameOf(asked)
  checkSlug(slug)
  const address = { kind: asked.kind, slug }
  await ctx.db.transaction().execute(async (tx) => {
    if (await revisions.findDocument(tx, asked.kind, slug)) refuseTaken()
    const provenance = await newProvenance(tx, ctx, asked)
    const content = await checked(tx, asked.kind, await firstOf(tx, asked, { slug, provenance }))
    judge(ctx, 'document.write', (await reachOfTexts(tx, ctx.today))(content))
    await documents.ensure(tx, asked.kind, slug)
    const { id } = (await revisions.findDocument(tx, asked.kind, slug))!
    await keep(tx, ctx, { opened: { id, ...address, newest: { number: 0 } }, content, english: {} })
  })
  ctx.live.tell({ kind: 'document', subject: subjectOf(address), by: ctx.account.id })
  return address
}

/** The address name that a new text gets. */
export function addressNameOf(asked: Create): Slug {
  if (asked.kind === 'outcome') return asked.assignment
  return asked.kind === 'group-text' ? asked.group : (asked.slug ?? slugOf(asked.title.sv))
}

async function newProvenance(tx: Database, { today }: Asking, { source: given }: Create): Promise<Provenance> {
  const { citation, confidence } = await leaningOn({ db: tx, known: null }, given)
  return { fact: await changes.nextFact(tx), sources: [citation!], confidence, recorded: today, superseded: null }
}

type Made = { slug: Slug; provenance: Provenance }

async function firstOf(tx: Database, asked: Create, made: Made): Promise<DocumentContent['value']> {
  const common = { ...made, body: [], describes: [] }
  switch (asked.kind) {
    case 'news': {
      const related = { reports: [], happenings: [], assignments: [], news: [] }
      const { title: headline, lead: preamble, counties: about } = asked
      // Undated news stand last in lists.
      return { ...common, headline, preamble, counties: about, date: made.provenance.recorded, hashtags: [], related }
    }
    case 'report': {
      const { title, lead: summary, reportKind: kind, publishers, counties: about } = asked
      const empty = { authors: [], numbers: [], isbns: [] }
      const unknown = { published: null, covers: null, assignment: null, access: null }
      return { ...common, ...empty, ...unknown, title, summary, kind, publishers, counties: about }
    }
    case 'happening': {
      const { title, lead: summary, counties: about } = asked
      const shared = {
        ...common,
        title,
        summary,
        counties: about,
        aliases: [],
        organisers: [],
        hashtags: [],
        reports: [],
      }
      return { ...shared, ...HAPPENINGS[asked.happeningKind] } as DocumentContent['value']
    }
    case 'outcome':
      found(await assignments.find({ db: tx, known: null }, asked.assignment), 'assignment')
      return { ...common, outcome: asked.outcome }
    case 'group-text':
      found(await groups.find({ db: tx, known: null }, asked.group), 'group')
      return common
  }
}

const PERIOD = { from: null, until: null }
const HAPPENINGS = {
  event: {
    ...{ kind: 'event', date: null, lastDay: null, place: null, registration: null },
    ...{ speakers: [], targetGroups: null, series: null, campaign: null },
  },
  series: { kind: 'series', campaign: null },
  campaign: { kind: 'campaign', ...PERIOD, aim: null, partners: null, channels: [] },
  channel: { kind: 'channel', ...PERIOD, site: null },
}

import type { Database } from '@samordning/db'
import { SOURCE } from './directory.ts'
import { aNewText, EDITOR, write } from './texts.ts'
import { COORDINATOR, MEMBER, NATIONAL, openOffice, type Office } from './office.ts'
import { anArrangement } from './surveys.ts'
import { aStoredFile } from './stored-files.ts'

/** What is tried on: a body of one county, in that county's group. */
export const BODY = 'region-vasterbotten'
export const GROUP = 'vasterbotten'

/** What the workspace holds before something is tried: a member with a representative, a line, ways to reach them, and accounts. */
export type Desk = Awaited<ReturnType<typeof aDesk>>

export async function aDesk() {
  const office = await openOffice('all')
  const { ask } = await office.somebody('Nationell samordnare', [NATIONAL], { confirmed: true })
  const since = { from: '2024-05-01', source: SOURCE }
  await ask.groups.addMember({ slug: GROUP, agency: BODY, listedAs: null, ...since })
  await ask.groups.addConvener({ slug: GROUP, agency: BODY, ...since })
  await ask.groups.addRepresentative({ slug: GROUP, agency: BODY, person: 'Ledamot Ett', ...since })
  await ask.appointments.add({
    ...{
      person: 'Samordnare Ett',
      nameVariants: [],
      role: { sv: 'Regional samordnare' },
      office: 'regional-coordinator',
    },
    ...{ agency: BODY, counties: ['24'], ...since },
  })
  const reached = { agency: BODY, kind: 'mail', ...since } as const
  const purpose = { sv: 'Frågor om gruppen' }
  await ask.contacts.add({
    ...reached,
    value: 'funktion@region.example',
    purpose: { sv: 'Allmänna frågor' },
    audience: 'public',
    holder: null,
  })
  const { representatives } = await ask.groups.get({ slug: GROUP })
  const { fact: holder } = representatives.at(-1)!.fact.provenance
  await ask.contacts.add({ ...reached, value: 'ledamot@region.example', purpose, audience: 'members', holder })
  await ask.supportLines.create({
    ...{
      slug: 'provlinjen',
      name: { sv: 'Provlinjen' },
      number: '020-00 00 00',
      printedAs: [],
      audiences: ['affected'],
    },
    ...{ purpose: { sv: 'Finns bara i prov.' }, hours: null, cost: null, fallbacks: [], owner: BODY, ...since },
  })
  const last = await ask.agencies.addSuccession({
    slug: BODY,
    kind: 'task-transfer',
    to: 'region-norrbotten',
    on: null,
    source: SOURCE,
  })
  const text = await aTextHandedIn(office)
  const survey = await aSurveyOpened(ask)
  const file = await aStoredFile(office.db, 'arsrapport')
  const colleague = await office.somebody('Ledamot Två', [MEMBER])
  const coordinator = await office.somebody('Samordnare Två', [COORDINATOR])
  await coordinator.ask.accounts.invite({
    mail: 'inbjuden@region.example',
    name: 'Inbjuden',
    locale: 'sv',
    grants: [MEMBER],
  })
  const [invitation] = await coordinator.ask.accounts.invitations()
  return {
    office,
    change: last.change,
    colleague: colleague.id,
    invitation: invitation!.id,
    text,
    survey,
    file,
    ...(await rowsOf(ask)),
  }
}

/** A round of one question that the body has been asked, and a report of it that somebody has begun. */
async function aSurveyOpened(ask: Awaited<ReturnType<Office['somebody']>>['ask']) {
  const survey = { round: 'en-omgang', report: 'en-lagesrapport', question: 'en-fraga' }
  const { round, report, question } = survey
  await ask.surveys.saveQuestion({
    ...{ question, version: 1, text: { sv: 'Hur är läget?' }, help: null, topic: { sv: 'Läget' }, part: null },
    comparability: { is: 'first' },
  })
  await ask.surveys.open({
    ...{ slug: round, title: { sv: 'En omgång' }, groups: [GROUP], reportBy: '2027-02-01', timetable: [] },
    ...{ period: { from: '2026-01-01', until: '2027-01-01' }, questions: [{ question, version: 1 }] },
  })
  await ask.surveys.arrange({ report, base: 0, arrangement: anArrangement(survey) })
  return survey
}

/** A text about the county, of two revisions, with a comment, that waits for its review. */
async function aTextHandedIn(office: Office) {
  const writer = await office.somebody('Redaktör', [EDITOR])
  const address = await aNewText(writer, 'Om länet', ['24'])
  const { newest } = await write(writer, address, 'Ett stycke.')
  const { id: comment } = await writer.ask.documents.comment({ ...address, path: null, text: 'Snart klar.' })
  await writer.ask.documents.submit({ ...address, hash: newest.hash })
  return { ...address, ...newest, comment }
}

type Ask = Awaited<ReturnType<Office['somebody']>>['ask']

/** The facts that the examples change, with their numbers. */
async function rowsOf(ask: Ask) {
  const body = await ask.agencies.get({ slug: BODY })
  const group = await ask.groups.get({ slug: GROUP })
  const line = await ask.supportLines.get({ slug: 'provlinjen' })
  const ofBody = <T extends { fact: { agency: string | null } }>(entries: readonly T[]) =>
    entries.findLast(({ fact }) => fact.agency === BODY)!
  return {
    body,
    group,
    line,
    member: ofBody(group.members),
    convener: ofBody(group.conveners),
    representative: ofBody(group.representatives),
    appointment: ofBody(body.appointments),
    address: body.contacts.find(({ fact }) => fact.holder === null)!,
    held: body.contacts.find(({ fact }) => fact.holder !== null)!,
  }
}

class TakenBack extends Error {}

/** Does something to a database and takes all of it back. */
export async function takenBack<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  const done: { answer: T }[] = []
  await db
    .transaction()
    .execute(async (tx) => {
      done.push({ answer: await work(within(tx)) })
      throw new TakenBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error
    })
  return done[0]!.answer
}

/** A transaction in which others can be begun: they are parts of it. */
function within(tx: Database): Database {
  const inner: Database = new Proxy(tx, {
    get(target, property) {
      if (property === 'transaction') return () => ({ execute: (work: (db: Database) => unknown) => work(inner) })
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  return inner
}

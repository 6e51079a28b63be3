import type { Grant } from '@samordning/domain'
import { COORDINATOR, openOffice, type Office } from './office.ts'

export const GROUP = 'vasterbotten'
export const ROUND = 'vasterbotten-2026'
export const REPORT = 'lagesrapport-vasterbotten-2026'

/** Three agencies that sit in the group, and answer. */
export const AGENCIES = ['lansstyrelsen-vasterbotten', 'umea-universitet', 'migrationsverket'] as const

export const member = (agency: string): Grant => ({ role: 'member', group: GROUP, agency })
export const at = (agency: string) => ({ round: ROUND, group: GROUP, agency })

/** Words that answer a question, as a form sends them. */
export function anAnswer(sv: string, relation: 'new' | 'still-true' | 'changed' = 'new') {
  return { is: 'answer' as const, text: { sv }, part: null, relation, scope: null }
}

const QUESTIONS = ['arbete-idag', 'eget-uppdrag']

/** A round of two questions that three agencies are asked, and the people who answer and check. */
export async function aRound(db: Parameters<typeof openOffice>[0] = 'all') {
  const office = await openOffice(db)
  const coordinator = await office.somebody('Samordnare Västerbotten', [COORDINATOR], { confirmed: true })
  for (const question of QUESTIONS)
    await coordinator.ask.surveys.saveQuestion({
      ...{ question, version: 1, text: { sv: `Hur är det med ${question}?` }, help: null, topic: { sv: question } },
      ...{ part: null, comparability: { is: 'first' } },
    })
  await coordinator.ask.surveys.open({ ...roundOf(ROUND), leaveOut: await others(coordinator) })
  const people = Object.fromEntries(
    await Promise.all(
      AGENCIES.map(async (agency) => [agency, await office.somebody(`Ledamot ${agency}`, [member(agency)])] as const),
    ),
  )
  return { office, coordinator, questions: QUESTIONS, of: (agency: string) => people[agency]! }
}

export function roundOf(slug: string, period = { from: '2026-01-01', until: '2027-01-01' }) {
  return {
    ...{ slug, title: { sv: 'Lägesenkät 2026' }, groups: [GROUP], period, reportBy: '2027-02-01' },
    timetable: [{ on: '2027-02-01', text: { sv: 'Svaren ska vara inne' } }],
    questions: QUESTIONS.map((question) => ({ question, version: 1 })),
  }
}

type Asker = Pick<Awaited<ReturnType<Office['somebody']>>, 'ask'>

/** Everybody who sits in the group but the three. */
export async function others({ ask }: Asker) {
  const { members } = await ask.groups.get({ slug: GROUP })
  const agencies = [...new Set(members.map(({ fact }) => fact.agency as string))]
  return agencies
    .filter((agency) => !(AGENCIES as readonly string[]).includes(agency))
    .map((agency) => ({ group: GROUP, agency }))
}

/** A report that sets the answers out by agency, and nothing more. */
export function anArrangement({ round, report }: { round: string; report: string } = { round: ROUND, report: REPORT }) {
  return {
    ...{ slug: report, round, title: { sv: 'Lägesrapport 2026' }, summary: { sv: 'Vad medlemmarna svarade.' } },
    ...{ publishers: [AGENCIES[0]], on: '2026-11-24', footnotes: [], edits: [], attachments: [] },
    chapters: [
      {
        ...{ type: 'answers' as const, key: 'svaren', title: { sv: 'Svaren' }, body: [], by: 'agency' as const },
        ...{ group: null, remarks: [] },
      },
    ],
  }
}

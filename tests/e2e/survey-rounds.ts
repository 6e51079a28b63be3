import type { RunningServer } from '../support/server.ts'
import { aMember } from '../support/members.ts'
import { asking } from './texts-desk.ts'

const [GROUP, AGENCY] = ['vasterbotten', 'umea-universitet']
export const SEAT = { role: 'member', group: GROUP, agency: AGENCY } as const
export const COORDINATOR = { role: 'coordinator', group: GROUP, agency: null } as const
export const QUESTIONS = ['arbete', 'uppdrag', 'plan', 'samverkan', 'behov'].map((one) => `prov-${one}`)

const at = (round: string) => ({ round, group: GROUP, agency: AGENCY })

/** A round in which five questions were answered and approved, and one that asks them again. */
export async function twoRounds(staff: RunningServer, name: string): Promise<string> {
  const coordinator = asking(
    await aMember(staff, { name: 'Samordnare', grants: [COORDINATOR], confirmed: true }),
    staff,
  )
  const member = asking(await aMember(staff, { name: 'Ledamot då', grants: [SEAT] }), staff)
  const [then, now] = [`${name}-2025`, `${name}-2026`]
  const questions = QUESTIONS.map((one) => ({ question: `${name}-${one}`, version: 1 }))
  for (const { question } of questions) {
    const text = { sv: `Hur är det med ${question}?` }
    await coordinator('surveys.saveQuestion', {
      ...{ question, version: 1, text, help: null, topic: { sv: question }, part: null },
      comparability: { is: 'first' },
    })
  }
  const open = (slug: string, year: number) =>
    coordinator('surveys.open', {
      ...{ slug, title: { sv: `Lägesenkät ${slug}` }, groups: [GROUP], questions, timetable: [] },
      ...{ period: { from: `${year}-01-01`, until: `${year + 1}-01-01` }, reportBy: `${year + 1}-02-01` },
    })
  await open(then, 2025)
  for (const { question } of questions) {
    const content = { is: 'answer', text: { sv: `Svaret om ${question}.` }, part: null, relation: 'new', scope: null }
    await member('surveys.save', { ...at(then), question, base: 0, content })
  }
  await member('surveys.submit', at(then))
  await coordinator('surveys.approve', {
    ...at(then),
    questions: questions.map(({ question }) => ({ question, revision: 1 })),
  })
  await open(now, 2026)
  return now
}

export function formOf(staff: RunningServer, round: string): string {
  return `${staff.staffOrigin}/enkater/${round}/${GROUP}/${AGENCY}`
}

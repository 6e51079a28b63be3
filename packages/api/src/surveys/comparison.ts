import { surveyReports, type Reading } from '@samordning/db'
import {
  yearOfRound,
  type EmptyReason,
  type LocalText,
  type StructuredPart,
  type SurveyEdition,
} from '@samordning/domain'

/** What one respondent said in the structured part of one question; `empty` where it gave no answer. */
export type ComparedAnswer = { question: string; part: StructuredPart | null; empty: EmptyReason | null }

/** A group's latest frozen report, and what each of its respondents said in the structured parts. */
export type ComparedGroup = {
  group: { slug: string; name: LocalText }
  year: number
  report: { slug: string; title: LocalText; edition: number }
  questions: { question: string; topic: LocalText }[]
  respondents: { agency: string; name: LocalText; answers: ComparedAnswer[] }[]
}

/** Who has a mandate, a plan, cooperation: by group, in the order of the groups' names as their reports have them. */
export async function comparison(at: Reading): Promise<{ items: ComparedGroup[] }> {
  const editions = await surveyReports.listLatest(at)
  const latest = new Map<string, SurveyEdition>()
  for (const edition of editions)
    for (const { slug } of edition.report.groups) {
      const known = latest.get(slug)
      if (!known || known.report.period.until < edition.report.period.until) latest.set(slug, edition)
    }
  return { items: [...latest].map(([group, edition]) => comparedGroup(group, edition)) }
}

function comparedGroup(slug: string, { number, report }: SurveyEdition): ComparedGroup {
  const asked = report.questions.filter(({ question }) =>
    report.answers.some((answer) => answer.question === question && answer.approved?.content.part),
  )
  return {
    group: report.groups.find((group) => group.slug === slug)!,
    year: yearOfRound(report),
    report: { slug: report.slug, title: report.title, edition: number },
    questions: asked.map(({ question, topic }) => ({ question, topic })),
    respondents: report.respondents
      .filter(({ group }) => group === slug)
      .map(({ agency, name, answering }) => ({
        agency,
        name: answering?.name ?? name,
        answers: asked.map(({ question }) => {
          const answer = report.answers.find(
            (one) => one.group === slug && one.agency === agency && one.question === question,
          )
          return { question, part: answer?.approved?.content.part ?? null, empty: answer?.empty ?? null }
        }),
      })),
  }
}

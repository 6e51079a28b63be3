import type { Block, RichText } from '@samordning/domain'
import { heading, list, note, paragraph, words } from '../blocks.ts'
import { countyCouncil, police, region } from './answers-care-and-police.ts'
import { countyBoard, migration } from './answers-county-and-migration.ts'
import { prosecution, university } from './answers-university-and-prosecution.ts'
import type { Member } from './member.ts'

const MEMBERS = [countyCouncil, region, police, countyBoard, migration, university, prosecution]
const TOPICS = ['arbetet i dag', 'uppdraget', 'plan eller styrdokument', 'samverkan', 'framtiden']
const TOPICS_EN = ['the work today', 'the mandate', 'plan or policy', 'cooperation', 'the future']

export const activities: RichText = [
  heading(
    2,
    '4. Aktiviteter i Västerbotten december 2008 – juni 2009',
    '4. Activities in Västerbotten, December 2008 – June 2009',
  ),
  paragraph('Länsstyrelsen ställde fem frågor till gruppens medlemmar:'),
  list(
    'Hur arbetar ni i dag med frågorna?',
    'Vilket uppdrag har ni?',
    'Har ni en plan eller något annat dokument som styr arbetet?',
    'Finns det en fungerande samverkan, strategisk eller formell? Berätta.',
    'Hur ser framtiden ut: vad kan ni bidra med, hur kan man samverka, vad väntar ni er av gruppen, och vad behöver ni, till exempel utbildning?',
  ),
  overview(),
  ...MEMBERS.flatMap(answersOf),
  note(
    'Rapporten kallar gruppen omväxlande samordningsgrupp och samverkansgrupp. Det är samma grupp.',
    'The report uses two Swedish names for the group. It is the same group.',
  ),
]

/** Who answered what: a glance before the answers themselves. */
function overview(): Block {
  return {
    type: 'table',
    caption: words('Vem svarade på vilken fråga', 'Who answered which question'),
    head: [
      words('Medlem', 'Member'),
      ...TOPICS.map((_, index) => words(`Fråga ${index + 1}`, `Question ${index + 1}`)),
    ],
    rows: MEMBERS.map((member) => [
      member.name,
      ...member.answers.map((answer) => (answer ? words('ja', 'yes') : words('nej', 'no'))),
    ]),
  }
}

function answersOf(member: Member): RichText {
  const parts = member.answers.flatMap((answer, index) => {
    const [first = 'Frågan är inte besvarad i rapporten.', ...more] = answer ?? []
    const question = `Fråga ${index + 1}, ${TOPICS[index]}: ${first}`
    const english = answer ? undefined : `Question ${index + 1}, ${TOPICS_EN[index]}: not answered in the report.`
    return [paragraph(question, english), ...more.map((text) => paragraph(text))]
  })
  return [heading(3, member.name.sv, member.name.en), ...parts, ...(member.remark ? [note(member.remark)] : [])]
}

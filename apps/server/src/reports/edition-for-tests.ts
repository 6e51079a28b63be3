import { SurveyEdition } from '@samordning/domain'

/** What a template could take for orders: all of it must come out as it stands here. */
export const ODD =
  '#import "@preview/x:1" $x^2$ *stjärna* _streck_ <etikett> @hänvisning \\ ` [hake] </w:t> & "citat" #{1+1}'

const of = { group: 'lanet', agency: 'myndigheten', question: 'uppdrag', version: 1 }
const hash = 'a'.repeat(64)
const sv = (text: string) => ({ sv: text })
const both = (text: string, en: string) => ({ sv: text, en })
const heading = (id: string, [level, number]: [level: number, number: string | null], text: object) => ({
  ...{ type: 'heading', id, level, number, text, about: null },
})
const block = (id: string, content: object, origin: object | null = null) => ({
  ...{ type: 'block', id, block: content, origin },
})
const origin = (more: object) => ({
  ...of,
  ...{ revision: 1, hash, signer: null, signed: null, mark: 'unchanged', empty: null, isEdited: false },
  ...more,
})
const answer = (text: object, more: object = {}) => ({
  ...of,
  approved: {
    ...{ revision: 1, hash, mark: 'unchanged', signer: null, signed: null, provenance: null },
    content: { is: 'answer', text, part: null, relation: 'still-true', scope: null },
  },
  empty: null,
  ...more,
})

/** The words of an own text with everything that a block can be. */
const EVERYTHING = [
  block('allt-1', {
    type: 'paragraph',
    text: both('Se [lagen](/lagstiftning).[^1]', 'See [the law](/lagstiftning).[^1]'),
  }),
  block('allt-2', { type: 'list', items: [both('Ett', 'One'), sv('Två, bara på svenska')] }),
  block('allt-3', { type: 'quote', text: both('Ord.', 'Words.'), speaker: null, role: both('En roll', 'A role') }),
  block('allt-4', {
    type: 'table',
    caption: both('Svar', 'Answers'),
    head: [both('Fråga', 'Question'), both('Antal', 'Number')],
    rows: [
      [both('Uppdrag', 'Mandate'), sv('2')],
      [both('Plan[^2]', 'Plan[^2]'), sv('1')],
    ],
  }),
  block('allt-5', { type: 'note', text: both('En anmärkning.[^1]', 'A remark.[^1]') }),
  block('allt-6', {
    type: 'figure',
    file: 'c'.repeat(64),
    alt: both('En karta', 'A map'),
    caption: null,
  }),
]

/** A small edition that has everything a report can have. */
export function anEdition(change: (edition: SurveyEdition) => void = () => {}): SurveyEdition {
  const edition = SurveyEdition.parse({
    number: 2,
    hash: 'b'.repeat(64),
    frozen: '2026-01-31T23:30:00.000Z',
    change: both('Ett tal är rättat.', 'A number is corrected.'),
    report: {
      slug: 'lagesrapport',
      title: both('Lägesrapport', 'Status report'),
      summary: both('Vad myndigheterna svarar.', 'What the agencies answer.'),
      publishers: [{ slug: 'utgivaren', name: sv('Utgivaren') }],
      groups: [{ slug: 'lanet', name: both('Länets samordningsgrupp', 'The county’s group') }],
      round: 'omgangen',
      period: { from: '2025-01-01', until: '2026-01-01' },
      on: '2026-01-15',
      questions: [{ question: 'uppdrag', version: 1, text: sv('Vilket uppdrag har ni?'), topic: sv('Uppdrag') }],
      respondents: [],
      answers: [answer(sv(ODD)), { ...of, agency: 'den-andra', approved: null, empty: 'declined' }],
      parts: [
        heading('forord', [2, null], both('Förord', 'Foreword')),
        ...EVERYTHING,
        {
          ...{ type: 'signatures', id: 'forord-undertecknat', place: 'Umeå', on: '2026-01-15' },
          people: [{ name: 'Samordnaren', role: both('samordnare', 'coordinator') }],
        },
        heading('svar', [2, '1'], both('Svaren[^3]', 'The answers[^3]')),
        heading('svar-myndigheten', [3, '1.1'], sv('Myndigheten')),
        heading('svar-myndigheten-uppdrag', [4, null], sv('Vilket uppdrag har ni?')),
        block('svar-myndigheten-uppdrag-1', { type: 'paragraph', text: sv(ODD) }, origin({})),
        block('svar-myndigheten-uppdrag-2', { type: 'paragraph', text: sv('Andra stycket.') }, origin({})),
        heading('svar-den-andra', [3, '1.2'], sv('Den andra')),
        block(
          'svar-den-andra-uppdrag-1',
          { type: 'paragraph', text: both('Avstod från att svara.', 'Declined to answer.') },
          origin({ agency: 'den-andra', revision: null, hash: null, mark: null, empty: 'declined' }),
        ),
      ],
      footnotes: [
        {
          number: 1,
          text: both(
            'Första noten, se [källan](https://example.org/kalla).',
            'The first note, see [the source](https://example.org/kalla).',
          ),
        },
        { number: 2, text: both('Andra noten.', 'The second note.') },
        { number: 3, text: both('Noten i rubriken.', 'The note of the heading.') },
      ],
      attachments: [
        { title: both('Enkäten', 'The survey'), address: '/rapporter/enkaten' },
        { title: both('Ett brev', 'A letter'), address: null },
      ],
    },
  })
  change(edition)
  return edition
}

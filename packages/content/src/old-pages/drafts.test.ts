import { CalendarDate, DocumentContent } from '@samordning/domain'
import { expect, test } from 'vitest'
import { draftsFrom } from './index.ts'

/** A page in the shape of the former site's, of words made for this test. */
const PAGE = `Webbplatsens namn

Nyheter

2016-11-20

Öppet hus om stöd i fyra städer

Nätverket ordnar fyra öppna hus i vinter. #stöd

Orter och anmälan

Luleå 1/12: Stadens hus, Storgatan 1 Luleå

Umeå 7/1: Kulturhuset, Torget 2 Umeå

Medverkar gör bland annat:
En samordnare
En polis

Anmäl dig via länken ovan.


2016-11-18

Ny samordnare i länet

Samordnaren nås på samordnare@myndighet.example eller 070-174 06 05. Misstänker du människohandel? Ring 020-390 000.


2016-11-18

Manual

Läs den på https://myndighet.example/manual
`

type Options = { known?: DocumentContent[]; publicNumbers?: string[] }

function draftsOf(text: string, { known = [], publicNumbers = ['020-390 000'] }: Options = {}) {
  let number = 0
  const page = { source: 's900', file: 'gammal.txt', recorded: CalendarDate.parse('2026-11-22'), known, publicNumbers }
  const { drafts, remarks } = draftsFrom(text, { ...page, nextFact: () => `D${++number}` })
  return {
    drafts,
    told: remarks.map(({ line, message }) => `${line} ${message.sv}`),
    toldOf: (index: number) => drafts[index]!.remarks.map(({ kind, line, message }) => `${line} ${kind} ${message.sv}`),
  }
}

test('each date of the page becomes a draft, with the file and the lines it stands on', () => {
  const { drafts } = draftsOf(PAGE)
  const news = drafts.filter(({ content }) => content.kind === 'news').map(({ content }) => content.value)
  expect(news).toMatchObject([
    {
      slug: '2016-11-20-oppet-hus-om-stod-i-fyra-stader',
      date: '2016-11-20',
      headline: { sv: 'Öppet hus om stöd i fyra städer' },
      preamble: { sv: 'Nätverket ordnar fyra öppna hus i vinter. #stöd' },
      hashtags: ['#stöd'],
      provenance: { fact: 'D1', sources: [{ source: 's900', place: 'gammal.txt, rad 5–21' }], confidence: 'medium' },
    },
    { date: '2016-11-18', headline: { sv: 'Ny samordnare i länet' } },
    { date: '2016-11-18', headline: { sv: 'Manual' } },
  ])
})

test('headings, lists and paragraphs are told apart', () => {
  const [draft] = draftsOf(PAGE).drafts
  expect(draft?.content.value.body.map(({ type }) => type)).toEqual(
    ['heading', 'paragraph', 'paragraph', 'paragraph', 'list', 'paragraph'], // prettier-ignore
  )
})

test('a line that announces an occasion becomes the draft of an event, in the year that comes next, and unsure', () => {
  const { drafts, toldOf } = draftsOf(PAGE)
  expect(drafts[1]?.content).toMatchObject({
    kind: 'happening',
    value: {
      slug: '2016-12-01-lulea',
      date: '2016-12-01?',
      place: { town: 'Luleå', venue: 'Stadens hus', street: 'Storgatan 1', county: null },
      provenance: { sources: [{ place: 'gammal.txt, rad 13' }] },
    },
  })
  expect(drafts[2]?.content.value).toMatchObject({ date: '2017-01-07?', place: { town: 'Umeå' } })
  expect(toldOf(1)).toEqual(['13 uncertain Året står inte vid dagen. 2016 är en slutsats.'])
})

test('an official’s number and mail address never come along, a public service’s number does, and it is said', () => {
  const { drafts, toldOf } = draftsOf(PAGE)
  expect(drafts[3]?.content.value).toMatchObject({
    preamble: { sv: 'Samordnaren nås på […] eller […]. Misstänker du människohandel? Ring 020-390 000.' },
  })
  expect(toldOf(3)).toEqual([
    '28 left-out En e-postadress togs inte med.',
    '28 left-out Ett telefonnummer togs inte med.',
  ])
})

test.each([
  'namn.efternamn@myndighet.example',
  'namn.efternamn(at)myndighet.example',
  'NAMN [at] myndighet.example',
  '070-174 06 05',
  '0701740605',
  '+46 70 174 06 05',
  '08-465 004 00',
  '020-390 000',
  '811228-9874',
  '19811228-9874',
  '8112289874',
])('%s is left out wherever it stands', (personal) => {
  for (const place of [`${personal}\n\nOrd`, `Rubrik\n\n${personal}`, `Rubrik\n\nOrd\n\n- (${personal}).`]) {
    const { drafts } = draftsOf(`2016-11-18\n\n${place}`, { publicNumbers: [] })
    expect(JSON.stringify(drafts.map(({ content }) => content))).not.toContain(personal)
    expect(drafts[0]?.remarks.filter(({ kind }) => kind === 'left-out')).toHaveLength(1)
  }
})

test.each(['1999:506', '2016-11-18', '7,5 procent', 'prop. 2010/11:77', '112', '114 14', 'ca 400-600'])(
  '%s is nobody’s, and stays',
  (text) => {
    const { drafts } = draftsOf(`2016-11-18\n\nRubrik\n\nEnligt ${text}.`, { publicNumbers: [] })
    expect(drafts[0]?.content.value).toMatchObject({ preamble: { sv: `Enligt ${text}.` } })
  },
)

test('the same day twice is flagged, and what the platform has already', () => {
  expect(draftsOf(PAGE).toldOf(4)[0]).toMatch(/^31 conflict Samma dag finns redan: ”Ny samordnare i länet”/)
  const [known] = draftsOf('2016-11-20\n\nNågot annat\n\nOrd').drafts
  expect(draftsOf(PAGE, { known: [known!.content] }).toldOf(0)[0]).toBe(
    '5 conflict Samma dag finns redan: ”Något annat” (2016-11-20-nagot-annat).',
  )
})

test('a headline that exists already is flagged, and its other day when the two disagree', () => {
  const { drafts: known } = draftsOf('2016-11-17\n\nÖppet hus om stöd i fyra städer i norr\n\nOrd')
  const contents = known.map(({ content }) => content)
  expect(draftsOf(PAGE, { known: contents }).toldOf(0)[0]).toContain(
    '5 conflict Samma rubrik har en annan dag, 2016-11-17',
  )
  expect(draftsOf('2016-11-17\n\nÖppet hus om stöd i fyra städer\n\nOrd', { known: contents }).toldOf(0)[0]).toContain(
    '1 conflict Rubriken finns redan',
  )
})

test('an address that is taken gets a number', () => {
  const { drafts } = draftsOf('2016-11-17\n\nManual\n\nEtt\n\n2016-11-17\n\nManual\n\nTvå')
  expect(drafts.map(({ content }) => content.value.slug)).toEqual(['2016-11-17-manual', '2016-11-17-manual-2'])
})

test('what stands above the first date, a date that is none and an empty day are said', () => {
  expect(draftsOf(PAGE).told).toEqual([
    '1 ”Webbplatsens namn” står ovanför den första dagen och togs inte med.',
    '3 ”Nyheter” står ovanför den första dagen och togs inte med.',
  ])
  expect(draftsOf('2016-11-17\n\n').told).toEqual(['1 Under dagen står ingenting.'])
  expect(draftsOf('Bara ord').told).toEqual(['1 Ingen rad är ett datum: det blev inga utkast.'])
  const { drafts, toldOf } = draftsOf('2016-02-30\n\nRubrik\n\nOrd')
  expect(drafts[0]?.content.value).toMatchObject({ slug: 'rubrik', date: null })
  expect(toldOf(0)).toEqual(['1 uncertain ”2016-02-30” är ingen dag. Utkastet har inget datum.'])
})

test('a headline that goes on below, a missing preamble, and links that are lost or untried are said', () => {
  expect(draftsOf('2016-11-17\n\nI samband med dagen\n\nstartar något nytt.').toldOf(0)).toEqual([
    '3 uncertain Rubriken ser ut att fortsätta i stycket under.',
  ])
  expect(draftsOf('2016-11-17\n\nRubrik').toldOf(0)).toEqual([
    '3 uncertain Ingressen saknas: rubriken står i dess ställe.',
  ])
  expect(draftsOf(PAGE).toldOf(0)).toContain('21 uncertain Texten hänvisar till en länk som inte följde med.')
  expect(draftsOf(PAGE).toldOf(4)).toContain('35 uncertain Här står en webbadress. Pröva om den leder rätt.')
})

test('a link that somebody has set leads nowhere here', () => {
  const { drafts, toldOf } = draftsOf('2016-11-17\n\nRubrik\n\nLäs [här](javascript:alert).')
  expect(drafts[0]?.content.value).toMatchObject({ preamble: { sv: 'Läs här.' } })
  expect(toldOf(0)).toContain('5 left-out En länks adress togs inte med.')
})

test('every draft is a whole content', () => {
  for (const { content } of draftsOf(PAGE).drafts) expect(DocumentContent.parse(content)).toEqual(content)
})

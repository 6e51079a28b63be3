import { readContent } from '@samordning/content'
import type { HTMLElement } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { pageAt, words } from './read-page.ts'

const { news, reports, happenings, assignments } = readContent()
const TEXTS = [
  ...news.map((text) => ({ ...text, path: `/nyheter/${text.slug}` })),
  ...reports.map((text) => ({ ...text, path: `/rapporter/${text.slug}` })),
  ...happenings.map((text) => ({ ...text, path: `/handelser/${text.slug}` })),
  ...assignments.map((text) => ({ ...text, path: `/uppdrag/${text.slug}` })),
]

const PURCHASE = 'köp av sexuell tjänst, 6 kap. 11 § brottsbalken.'
const LONGER = 'Den 1 juli 2011 blev det längsta straffet 1 år.'
const SINCE_2022 =
  'Den 1 augusti 2022 togs böter bort ur straffskalan. Den 1 juli 2025 fick brottet namnet köp av sexuell handling och ändrades vad brottet omfattar. Straffet är nu fängelse i högst 1 år.'
const CHILD_MINIMUM =
  'Den 1 augusti 2022 blev det kortaste straffet 6 månader. Den 1 juli 2025 ändrades vad brottet omfattar. Straffet är nu fängelse i lägst 6 månader och högst 4 år.'

const TRAFFICKING = 'människohandel, 4 kap. 1 a § brottsbalken.'
const TRAFFICKING_2018 =
  'Den 1 juli 2018 ändrades vad brottet omfattar. Straffet är nu fängelse i lägst 2 år och högst 10 år.'

/** What the reader of each text has to know, from the law and not from the content: SFS 2011:517, 2010:371, 2018:601, 2019:806, 2022:1043, 2025:586. */
const NOTES: Record<string, string[]> = {
  '/nyheter/mer-an-210-miljoner': [`10 juli 2008: ${PURCHASE} ${LONGER} ${SINCE_2022}`],
  '/nyheter/utvardering-och-hojt-straff': [`1 juli 2011: ${PURCHASE} ${SINCE_2022}`],
  '/nyheter/2016-10-18-eu-dagen': [`18 oktober 2016: ${PURCHASE} ${SINCE_2022}`],
  '/nyheter/2016-12-05-samverkan-behovs': [`5 december 2016: ${PURCHASE} ${SINCE_2022}`],
  '/nyheter/2016-12-08-samverkan-behovs': [`8 december 2016: ${PURCHASE} ${SINCE_2022}`],
  '/nyheter/2017-03-16-fler-misstankta-fall': [`16 mars 2017: ${TRAFFICKING} ${TRAFFICKING_2018}`],
  '/rapporter/misstankt-manniskohandel-2016': [`13 mars 2017: ${TRAFFICKING} ${TRAFFICKING_2018}`],
  '/uppdrag/barn-som-misstanks-vara-utsatta-2015': [`30 juni 2015: ${TRAFFICKING} ${TRAFFICKING_2018}`],
  '/uppdrag/skydd-for-barn-2016': [`30 juni 2016: ${TRAFFICKING} ${TRAFFICKING_2018}`],
  '/nyheter/2017-07-14-magasinet-manniskohandel': [
    `14 juli 2017: ${PURCHASE} ${SINCE_2022}`,
    `14 juli 2017: ${TRAFFICKING} ${TRAFFICKING_2018}`,
  ],
  '/rapporter/lagesrapport-vasterbotten-2009': [
    `30 september 2009: ${PURCHASE} ${LONGER} ${SINCE_2022}`,
    `30 september 2009: köp av sexuell handling av barn, 6 kap. 9 § brottsbalken. Den 1 januari 2020 fick brottet namnet utnyttjande av barn genom köp av sexuell handling, blev det längsta straffet 4 år och togs böter bort ur straffskalan. ${CHILD_MINIMUM}`,
    `30 september 2009: ${TRAFFICKING} Den 1 juli 2010 ändrades vad brottet omfattar. ${TRAFFICKING_2018}`,
  ],
  '/rapporter/sou-2010-49': [`2 juli 2010: ${PURCHASE} ${LONGER} ${SINCE_2022}`],
  '/rapporter/bra-2011-18': [`31 december 2010: ${PURCHASE} ${LONGER} ${SINCE_2022}`],
  '/uppdrag/folja-upp-sexkopsbrotten-2020': [
    `31 oktober 2020: ${PURCHASE} ${SINCE_2022}`,
    `31 oktober 2020: utnyttjande av barn genom köp av sexuell handling, 6 kap. 9 § brottsbalken. ${CHILD_MINIMUM}`,
  ],
}

/** A text about trafficking and exploitation as they are today. */
const STILL_RIGHT = ['/uppdrag/forstarka-arbetet-mot-manniskohandel-2025']

describe('a text that describes the law', () => {
  test('is held against the law by this test', () => {
    const tagged = TEXTS.filter(({ describes }) => describes.length > 0).map(({ path }) => path)
    expect(tagged.sort()).toEqual([...Object.keys(NOTES), ...STILL_RIGHT].sort())
  })

  test.each(Object.entries(NOTES))('says what has changed since, and when: %s', async (path, notes) => {
    const expected = notes.map((note) => `Texten utgår från lagen den ${note}`)
    expect(paragraphsOf(noteOn(await pageAt(path)))).toEqual([...expected, 'Lagen i dag'])
  })

  test('leads to the law of its day and to the law of today', async () => {
    const note = noteOn(await pageAt('/nyheter/2016-10-18-eu-dagen'))
    const [then = '', now = ''] = note!.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '')
    expect(now).toBe('/lagstiftning')
    expect(words(await pageAt(then.replaceAll('&amp;', '&')))).toContain('böter eller fängelse i högst 1 år')
    expect(words(await pageAt(now))).toContain('Straff: fängelse i högst 1 år')
  })

  test('gives its days to machines too', async () => {
    const note = noteOn(await pageAt('/nyheter/utvardering-och-hojt-straff'))
    const days = note!.querySelectorAll('time').map((time) => time.getAttribute('datetime'))
    expect(days).toEqual(['2011-07-01', '2022-08-01', '2025-07-01'])
  })

  test('says so in English', async () => {
    const note = noteOn(await pageAt('/en/rapporter/lagesrapport-vasterbotten-2009'))
    expect(paragraphsOf(note)[0]).toBe(
      'The text is based on the law on 30 September 2009: purchase of a sexual service, Chapter 6, Section 11 of the Criminal Code. On 1 July 2011 the maximum became 1 year. On 1 August 2022 fines were removed from the scale. On 1 July 2025 the offence was given the name purchase of a sexual act and what the offence covers was changed. The penalty is now imprisonment for at most 1 year.',
    )
  })
})

describe('a text without anything that the law has changed', () => {
  const others = TEXTS.map(({ path }) => path).filter((path) => !(path in NOTES))

  test.each(others)('has no note: %s', async (path) => {
    expect(noteOn(await pageAt(path))).toBeUndefined()
  })
})

describe('what our own pages say of the law', () => {
  test.each([
    ['/', 'Det är förbjudet att köpa sex i Sverige, men inte att sälja.'],
    ['/hjalp', 'Att köpa sex är ett brott. Det här är den hjälp'],
    ['/en/hjalp', 'Buying sex is a crime. This is the help'],
    ['/lagstiftning', 'Att försöka köpa sex är också straffbart'],
  ])('is what the law of today says, without a note: %s', async (path, statement) => {
    const page = await pageAt(path)
    expect(words(page)).toContain(statement)
    expect(noteOn(page)).toBeUndefined()
  })
})

const TITLES = ['Lagen har ändrats sedan dess', 'The law has changed since then']

function noteOn(page: HTMLElement): HTMLElement | undefined {
  return page.querySelectorAll('.notice').find((notice) => TITLES.includes(words(notice.querySelector('.title'))))
}

function paragraphsOf(note: HTMLElement | undefined): string[] {
  return (note?.querySelectorAll('p:not(.title)') ?? []).map(words)
}

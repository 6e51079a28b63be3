import { from } from '../cite.ts'
import { collection, type Draft } from '../collection.ts'
import { paragraph, words } from '../library/blocks.ts'

type Event = Extract<Draft<'happenings'>, { kind: 'event' }>

const ORGANISERS = [
  'kunskapsnatverket-hiv-sti-norr',
  'lansstyrelsen-norrbotten',
  'lansstyrelsen-vasterbotten',
  'lansstyrelsen-vasternorrland',
  'lansstyrelsen-jamtland',
]
const TARGET_GROUPS = {
  sv: 'Den som arbetar i skola, elevhälsa, socialtjänst, hälso- och sjukvård eller rättsväsende, på en kvinno- eller tjejjour eller på ett boende för ensamkommande ungdomar, med flera',
  en: "Staff in health care, social services, the justice system, women's and girls' shelters, schools and student health, homes for unaccompanied young people, and others",
}

/** The four theme days of December 2016 and the series that they make up. */
export const themeDays = collection('happenings', import.meta.url, [
  {
    kind: 'series',
    slug: 'temadagar-2016',
    title: {
      sv: 'Temadagar 2016 om sex mot ersättning, med fokus på efterfrågan',
      en: 'Theme days 2016 on sex for payment, with focus on demand',
    },
    aliases: ['Temadagar om sex mot ersättning med fokus på efterfrågan', 'Sex mot ersättning – fokus efterfrågan'],
    summary: {
      sv: 'Fyra dagar i december 2016, en i vart och ett av de fyra nordligaste länen, om prostitution och människohandel för sexuella ändamål.',
      en: 'Four days in December 2016, one in each of the four northernmost counties, on prostitution and human trafficking for sexual purposes.',
    },
    body: [
      paragraph(
        'Dagarna skulle ge den som berörs av frågan en samlad bild av vad experter vet, och tid för att diskutera och byta erfarenheter, så att arbetet i länen utvecklas. De hörde till kampanjen [Du avgör!](/handelser/du-avgor).',
      ),
    ],
    organisers: ORGANISERS,
    counties: ['22', '23', '24', '25'],
    hashtags: [],
    reports: ['kartlaggning-internetannonser-2016'],
    campaign: 'du-avgor',
    provenance: from('X24', 's001; s002', 'high', {
      sv: 'Källorna ger dagarna två olika namn.',
      en: 'The sources give the days two different names.',
    }),
  },
  {
    ...themeDay({ fact: 'E01', sources: 's001; s002', town: 'Luleå', county: '25', date: '2016-12-01' }),
    slug: 'temadag-lulea-2016',
    place: { town: 'Luleå', venue: 'Clarion Sense', street: 'Skeppsbrogatan 34', county: '25' },
    body: [
      paragraph(
        'Den första av de fyra dagarna. Då blev också [kartläggningen av internetannonser](/rapporter/kartlaggning-internetannonser-2016) i de fyra länen offentlig.',
      ),
    ],
    reports: ['kartlaggning-internetannonser-2016'],
  },
  {
    ...themeDay({ fact: 'E02', sources: 's001', town: 'Östersund', county: '23', date: '2016-12-02' }),
    slug: 'temadag-ostersund-2016',
    place: { town: 'Östersund', venue: 'Clarion Hotel Grand Östersund', street: 'Prästgatan 16', county: '23' },
  },
  {
    ...themeDay({ fact: 'E03', sources: 's001', town: 'Umeå', county: '24', date: '2016-12-07' }),
    slug: 'temadag-umea-2016',
    place: { town: 'Umeå', venue: 'Folkets hus Umeå', street: 'Skolgatan 59', county: '24' },
  },
  {
    ...themeDay({ fact: 'E04', sources: 's001', town: 'Härnösand', county: '22', date: '2016-12-08' }),
    slug: 'temadag-harnosand-2016',
    place: { town: 'Härnösand', venue: 'Härnösands teater', street: 'Storgatan 9', county: '22' },
  },
])

/** What the four days have in common. */
function themeDay(of: {
  fact: string
  sources: string
  town: string
  county: string
  date: string
}): Omit<Event, 'slug' | 'place'> {
  return {
    kind: 'event',
    title: words(`Temadag om sex mot ersättning i ${of.town}`, `Theme day on sex for payment in ${of.town}`),
    aliases: [],
    summary: words(
      `Dagen i ${of.town} var en av fyra temadagar i december 2016, med efterfrågan på sexuella tjänster i centrum.`,
      `The day in ${of.town} was one of four theme days in December 2016, about the demand for sexual services.`,
    ),
    body: [],
    organisers: ORGANISERS,
    counties: [of.county],
    hashtags: [],
    reports: [],
    date: of.date,
    lastDay: null,
    registration: {
      deadline: null,
      isFree: null,
      isLimited: null,
      isBinding: null,
      how: { sv: 'I länsstyrelsens kalender för länet', en: 'In the calendar of the county board of the county' },
    },
    speakers: [],
    targetGroups: TARGET_GROUPS,
    series: 'temadagar-2016',
    campaign: 'du-avgor',
    provenance: from(of.fact, of.sources, 'high', {
      sv: 'Inbjudan skriver dagen utan år. Att det är 2016 framgår av texten om kampanjen.',
      en: 'The invitation gives the day without a year. That it is 2016 is clear from the text about the campaign.',
    }),
  }
}

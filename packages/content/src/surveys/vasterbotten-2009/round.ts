import { from } from '../../cite.ts'
import { collection } from '../../collection.ts'

const GROUP = 'vasterbotten'

/** The round of 2009: the group in Västerbotten asked its seven members, in the order in which the report has their answers. */
export const round2009 = collection('rounds', import.meta.url, [
  {
    slug: 'vasterbotten-2009',
    title: { sv: 'Lägesenkät i Västerbotten 2009', en: 'Status survey in Västerbotten 2009' },
    groups: [GROUP],
    period: { from: '2008-12-01', until: '2009-07-01' },
    opened: null,
    reportBy: null,
    closed: '../2009-09-30',
    timetable: [
      {
        on: '2009-09-30',
        text: { sv: 'Rapporten är undertecknad i Umeå', en: 'The report was signed in Umeå' },
      },
    ],
    questions: ['arbetet', 'uppdraget', 'styrdokument', 'samverkan', 'framtiden'].map((question) => ({
      question,
      version: 1,
    })),
    respondents: [
      { group: GROUP, agency: 'vasterbottens-lans-landsting', answering: null, listedAs: null, answersAs: null },
      {
        group: GROUP,
        agency: 'regionforbundet-vasterbotten',
        answering: null,
        listedAs: 'Region Västerbotten',
        answersAs: { sv: 'Region Västerbotten', en: 'Region Västerbotten (the federation)' },
      },
      {
        group: GROUP,
        agency: 'polismyndigheten-i-vasterbottens-lan',
        answering: null,
        listedAs: 'Polismyndigheten',
        answersAs: { sv: 'Polismyndigheten Västerbotten', en: 'The police authority in Västerbotten' },
      },
      {
        group: GROUP,
        agency: 'lansstyrelsen-vasterbotten',
        answering: null,
        listedAs: 'Länsstyrelsen i Västerbotten',
        answersAs: { sv: 'Länsstyrelsen i Västerbotten', en: 'The county board in Västerbotten' },
      },
      { group: GROUP, agency: 'migrationsverket', answering: null, listedAs: null, answersAs: null },
      { group: GROUP, agency: 'umea-universitet', answering: null, listedAs: null, answersAs: null },
      {
        group: GROUP,
        agency: 'aklagarmyndigheten',
        answering: null,
        listedAs: 'Åklagarkammaren',
        answersAs: { sv: 'Åklagarmyndigheten', en: 'The Prosecution Authority' },
      },
    ],
    provenance: from('R01', 's003', 'high', {
      sv: 'Rapporten säger inte när frågorna ställdes eller när svaren skulle vara inne. Perioden är den som rubriken till svaren anger; en del av det som svaren berättar ligger efter den. I listan över medlemmar står Åklagarkammaren, och svaren står i Åklagarmyndighetens namn.',
      en: 'The report does not say when the questions were put or when the answers were due. The period is that of the heading above the answers; some of what they tell comes after it. The list of members has Åklagarkammaren, and the answers stand in the name of Åklagarmyndigheten.',
    }),
  },
])

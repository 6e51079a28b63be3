import { from } from '../cite.ts'
import { agenciesInOneTerm } from './in-one-term.ts'
import { oneName } from './one-name.ts'

const region = { kind: 'region' as const, orgNumber: null, partOf: null, website: null }

/** County councils, regional federations and today's regions. */
export const regional = agenciesInOneTerm(import.meta.url, [
  oneName({
    ...region,
    slug: 'vasterbottens-lans-landsting',
    from: '1863?',
    until: '2019-01-01',
    name: { sv: 'Västerbottens läns landsting', en: 'Västerbotten County Council' },
    counties: ['24'],
    about: {
      sv: 'Ansvarade för sjukvården i länet till och med 2018. Med i samordningsgruppen: landstingets personal kan möta utsatta i vården. Hade ASTA-teamet och satt i styrgruppen för Centrum mot våld. Gick upp i dagens Region Västerbotten.',
      en: 'Responsible for health care in the county until the end of 2018. A member of the coordination group: its staff may meet exposed people in care. Had the ASTA team and sat in the steering group of Centrum mot våld. Merged into today’s Region Västerbotten.',
    },
    provenance: from('A40', 's000; s003; WEB:regionvasterbotten.se; GK', 'high', {
      sv: 'Startåret är hämtat ur minnet.',
      en: 'The year of the start is from memory.',
    }),
  }),
  oneName({
    ...region,
    slug: 'regionforbundet-vasterbotten',
    from: '2008',
    until: '2019-01-01',
    name: { sv: 'Region Västerbotten', en: 'Region Västerbotten (federation)' },
    aliases: ['Regionförbundet Västerbottens län', 'Regionförbundet Västerbotten'],
    counties: ['24'],
    about: {
      sv: 'Länets kommuner och landsting i ett förbund, med det officiella namnet Regionförbundet Västerbottens län. Det är det förbundet som heter Region Västerbotten i dokument från 2008 till 2018 och som satt i samordningsgruppen, inte dagens region med samma namn.',
      en: 'A federation of the county’s municipalities and its county council, officially Regionförbundet Västerbottens län. This is the Region Västerbotten of documents from 2008 to 2018 and of the coordination group, not today’s region of the same name.',
    },
    provenance: from('A41', 's000; s003; WEB:sverigesradio.se 1830026; WEB:vll.se; GK', 'high', {
      sv: 'Första fullmäktige hölls 2008. Att förbundet började den 1 januari 2008 är hämtat ur minnet.',
      en: 'The first council met in 2008. That the federation began on 1 January 2008 is from memory.',
    }),
  }),
  oneName({
    ...region,
    slug: 'region-vasterbotten',
    from: '2019-01-01',
    until: null,
    name: { sv: 'Region Västerbotten', en: 'Region Västerbotten' },
    counties: ['24'],
    about: {
      sv: 'Direktvald region sedan 2019, efter ett riksdagsbeslut den 19 juni 2018. Bildades av Västerbottens läns landsting och regionförbundet och tog över uppgifter från länsstyrelsen.',
      en: 'A directly elected region since 2019, by a decision of the Riksdag of 19 June 2018. Formed out of the county council and the regional federation; took over tasks from the county administrative board.',
    },
    website: 'https://www.regionvasterbotten.se',
    provenance: from('A42', 'WEB:regionvasterbotten.se; WEB:reglab.se; WEB:vll.se', 'high'),
  }),
  {
    ...region,
    slug: 'region-norrbotten',
    from: null,
    until: null,
    names: [
      {
        from: null,
        until: '2017-01-01',
        name: { sv: 'Norrbottens läns landsting', en: 'Norrbotten County Council' },
        aliases: [],
        provenance: from('A43', 's000; WEB:kalix.se; WEB:pajala.se', 'high'),
      },
      {
        from: '2017-01-01',
        until: null,
        name: { sv: 'Region Norrbotten', en: 'Region Norrbotten' },
        aliases: [],
        provenance: from('A44', 's000; WEB:kalix.se; WEB:pajala.se', 'high'),
      },
    ],
    counties: ['25'],
    about: {
      sv: 'Hette Norrbottens läns landsting till och med 2016. Tog 2017 över ansvaret för regional utveckling från länsstyrelsen. Med i Länsgruppen för kvinnofrid.',
      en: 'Called Norrbottens läns landsting until the end of 2016. In 2017 it took over regional development from the county administrative board. A member of Länsgruppen för kvinnofrid.',
    },
    provenance: from('A44', 's000; WEB:kalix.se; WEB:pajala.se', 'high'),
  },
  ...[
    { slug: 'jamtlands-lans-landsting', name: { sv: 'Jämtlands läns landsting', en: 'Jämtland County Council' } },
    {
      slug: 'regionforbundet-jamtlands-lan',
      name: { sv: 'Regionförbundet Jämtlands län', en: 'Regional federation of Jämtland County' },
    },
  ].map((body) =>
    oneName({
      ...region,
      ...body,
      from: null,
      until: '2015-01-01',
      counties: ['23'],
      about: {
        sv: 'Gick upp i Region Jämtland Härjedalen 2015.',
        en: 'Merged into Region Jämtland Härjedalen in 2015.',
      },
      provenance: from('A45', 'WEB:jll.se; WEB:en.wikipedia', 'high'),
    }),
  ),
  oneName({
    ...region,
    slug: 'region-jamtland-harjedalen',
    from: '2015-01-01',
    until: null,
    name: { sv: 'Region Jämtland Härjedalen', en: 'Region Jämtland Härjedalen' },
    counties: ['23'],
    about: {
      sv: 'Bildades 2015 av landstinget och regionförbundet i Jämtlands län.',
      en: 'Formed in 2015 out of the county council and the regional federation of Jämtland County.',
    },
    provenance: from('A46', 'WEB:jll.se; WEB:en.wikipedia; WEB:vardfokus.se', 'high'),
  }),
  {
    ...region,
    slug: 'region-vasternorrland',
    from: null,
    until: null,
    names: [
      {
        from: null,
        until: '2018-02-01',
        name: { sv: 'Landstinget Västernorrland', en: 'Västernorrland County Council' },
        aliases: [],
        provenance: from('A47', 'WEB:lakartidningen.se; WEB:taltidningenvasternorrland.se', 'high'),
      },
      {
        from: '2018-02-01',
        until: null,
        name: { sv: 'Region Västernorrland', en: 'Region Västernorrland' },
        aliases: [],
        provenance: from('A48', 'WEB:lakartidningen.se; WEB:taltidningenvasternorrland.se', 'high'),
      },
    ],
    counties: ['22'],
    about: {
      sv: 'Fick regionala uppgifter den 1 januari 2017 men hette Landstinget Västernorrland till och med januari 2018.',
      en: 'Was given regional tasks on 1 January 2017 but was called Landstinget Västernorrland until the end of January 2018.',
    },
    provenance: from('A48', 'WEB:lakartidningen.se; WEB:taltidningenvasternorrland.se', 'high'),
  },
  {
    ...region,
    slug: 'landstingen-och-regionerna',
    kind: 'collective',
    from: null,
    until: null,
    names: [
      {
        from: null,
        until: '2019-01-01',
        name: { sv: 'Landstingen', en: 'The county councils' },
        aliases: ['landsting'],
        provenance: from('A49', 'WEB:riksdagen.se KU3; WEB:dagensopinion.se; WEB:kliniskastudier.se', 'high'),
      },
      {
        from: '2019-01-01',
        until: null,
        name: { sv: 'Regionerna', en: 'The regions' },
        aliases: ['region'],
        provenance: from('A49', 'WEB:riksdagen.se KU3; WEB:dagensopinion.se; WEB:kliniskastudier.se', 'high', {
          sv: 'I bruk hos alla 21 från den 1 januari 2019. I lag först från den 1 januari 2020 (prop. 2018/19:162), i tryckfrihetsförordningen från den 1 januari 2023.',
          en: 'In use by all 21 from 1 January 2019. In statute from 1 January 2020 (prop. 2018/19:162), in the Freedom of the Press Act from 1 January 2023.',
        }),
      },
    ],
    counties: [],
    about: {
      sv: 'De 21 landstingen, som sedan 2019 alla kallar sig regioner. De sju sista bytte namn den 1 januari 2019. Länsstyrelserna fick i uppdrag att stödja dem och kommunerna i missbruksvården.',
      en: 'The 21 county councils, all of which have called themselves regions since 2019. The last seven changed their names on 1 January 2019. The county administrative boards were asked to support them and the municipalities in addiction care.',
    },
    provenance: from('A49', 'WEB:riksdagen.se KU3; WEB:dagensopinion.se; WEB:kliniskastudier.se; s003', 'high'),
  },
])

import { from } from '../cite.ts'
import { agenciesInOneTerm } from './in-one-term.ts'
import { oneName } from './one-name.ts'

const body = { orgNumber: null, from: null, until: null, counties: [], partOf: null, website: null }
const UNIZON = 'WEB:sv.wikipedia; WEB:wikizero; s001'

/** Organisations, businesses and international bodies. */
export const civilSociety = agenciesInOneTerm(import.meta.url, [
  {
    ...body,
    slug: 'unizon',
    kind: 'civil-society',
    from: '1996-10',
    names: [
      {
        from: '1996-10',
        until: '2014-12/2015',
        name: {
          sv: 'Sveriges Kvinno- och Tjejjourers Riksförbund',
          en: 'Swedish Association of Women’s and Girls’ Shelters',
        },
        aliases: ['SKR'],
        provenance: from('A60', UNIZON, 'high'),
      },
      {
        from: '2014-12/2015',
        until: null,
        name: { sv: 'Unizon', en: 'Unizon' },
        aliases: [],
        provenance: from('A60', UNIZON, 'high', {
          sv: 'Namnet beslutades i december 2014. Det gamla användes till 2015.',
          en: 'The name was decided in December 2014. The old one was in use until 2015.',
        }),
      },
    ],
    about: {
      sv: 'Riksförbund för kvinno- och tjejjourer. Gav 2016 ut rapporten Porr och prostitution och höll ett seminarium i Almedalen med Sveriges Kvinnolobby och Roks.',
      en: 'National association of women’s and girls’ shelters. In 2016 it published the report Porr och prostitution and held a seminar in Almedalen with the Swedish Women’s Lobby and Roks.',
    },
    provenance: from('A60', UNIZON, 'high'),
  },
  oneName({
    ...body,
    slug: 'roks',
    kind: 'civil-society',
    from: '1984?',
    name: { sv: 'Roks', en: 'Roks' },
    about: {
      sv: 'Riksorganisation för kvinnojourer. Var med om seminariet om pornografi i Almedalen 2016.',
      en: 'National organisation of women’s shelters. Took part in the seminar on pornography in Almedalen in 2016.',
    },
    provenance: from('A61', 's001; GK', 'high', {
      sv: 'Startåret är hämtat ur minnet.',
      en: 'The year of the start is from memory.',
    }),
  }),
  {
    ...body,
    slug: 'sveriges-kvinnoorganisationer',
    kind: 'civil-society',
    names: [
      {
        from: null,
        until: '2016-07-20/2024-05-13',
        name: { sv: 'Sveriges Kvinnolobby', en: 'Swedish Women’s Lobby' },
        aliases: [],
        provenance: from('A62', 's001; WEB:sverigeskvinnolobby.se', 'medium'),
      },
      {
        from: '2016-07-20/2024-05-13',
        until: null,
        name: { sv: 'Sveriges Kvinnoorganisationer', en: 'Sweden’s Women’s Organisations' },
        aliases: [],
        provenance: from('A62', 'WEB:sverigeskvinnoorganisationer.se 2024-05-13', 'medium', {
          sv: 'Dagen för namnbytet är inte funnen. Det gamla namnet är sett 2016, det nya 2024.',
          en: 'The day of the change of name was not found. The old name is seen in 2016, the new one in 2024.',
        }),
      },
    ],
    about: {
      sv: 'Samlar svenska kvinnoorganisationer. Var som Sveriges Kvinnolobby med om seminariet i Almedalen 2016.',
      en: 'An umbrella of Swedish women’s organisations. As the Swedish Women’s Lobby it took part in the Almedalen seminar of 2016.',
    },
    provenance: from('A62', 's001; WEB:sverigeskvinnoorganisationer.se', 'medium'),
  },
  oneName({
    ...body,
    slug: 'ecpat',
    kind: 'civil-society',
    name: { sv: 'ECPAT Sverige', en: 'ECPAT Sweden' },
    aliases: ['ECPAT'],
    about: {
      sv: 'Organisation mot sexuell exploatering av barn. Dess förslag ligger bakom det protokoll mot handel med barn som Migrationsverket följde 2009.',
      en: 'An organisation against sexual exploitation of children. Its proposals lie behind the protocol against trafficking in children that the Migration Board followed in 2009.',
    },
    provenance: from('A63', 's003', 'high'),
  }),
  oneName({
    ...body,
    slug: 'plattformen-civila-sverige',
    kind: 'civil-society',
    from: '2013',
    name: {
      sv: 'Plattformen Civila Sverige mot människohandel',
      en: 'Civil Sweden’s Platform against Human Trafficking',
    },
    about: {
      sv: 'Omkring tjugo organisationer som arbetar mot människohandel. Driver det nationella stödprogrammet, NSP.',
      en: 'About twenty organisations that work against trafficking. Runs the national support programme, NSP.',
    },
    provenance: from('A64', 'WEB:noomimalmo.se; GOV:artiklar/2024/04', 'high'),
  }),
  {
    ...body,
    slug: 'filmstaden',
    kind: 'business',
    names: [
      {
        from: null,
        until: '2018?',
        name: { sv: 'SF', en: 'SF' },
        aliases: ['sf.se'],
        provenance: from('A65', 's003', 'high'),
      },
      {
        from: '2018?',
        until: null,
        name: { sv: 'Filmstaden', en: 'Filmstaden' },
        aliases: [],
        provenance: from('A65', 'GK', 'low', {
          sv: 'Namnbytet är hämtat ur minnet.',
          en: 'The change of name is from memory.',
        }),
      },
    ],
    about: {
      sv: 'Biografkedja. Visade annonser för nejtillsexköp.nu på sin webbplats 2009, och kampanjen Du avgör! syntes på dess biografer 2017.',
      en: 'A cinema chain. Carried advertisements for nejtillsexköp.nu on its site in 2009, and the campaign Du avgör! was seen in its cinemas in 2017.',
    },
    provenance: from('A65', 's003; WEB:nmtsverige.se 2017; GK', 'high'),
  },
  oneName({
    ...body,
    slug: 'taxi-hotell-och-restaurangnaringen',
    kind: 'collective',
    name: { sv: 'Taxi-, hotell- och restaurangnäringen', en: 'The taxi, hotel and restaurant trades' },
    about: {
      sv: 'De branscher som länsstyrelserna ska samarbeta med och informera, enligt handlingsplanen 2008 och uppdraget 2014.',
      en: 'The trades that the county administrative boards are to cooperate with and inform, by the action plan of 2008 and the assignment of 2014.',
    },
    provenance: from('A66', 's000; s003', 'high'),
  }),
  oneName({
    ...body,
    slug: 'iom',
    kind: 'international',
    name: { sv: 'Internationella migrationsorganisationen', en: 'International Organization for Migration' },
    aliases: ['IOM'],
    about: {
      sv: 'Genomför programmet för frivilligt återvändande för personer som utsatts för människohandel.',
      en: 'Carries out the voluntary return programme for people exposed to trafficking.',
    },
    provenance: from('A67', 'WEB:nmtsverige.se; GOV:2024/03', 'high'),
  }),
  oneName({
    ...body,
    slug: 'europol',
    kind: 'international',
    name: { sv: 'Europol', en: 'Europol' },
    about: {
      sv: 'EU:s polissamarbete. Sista ledet när polisen i länen rapporterade om människohandel 2009.',
      en: 'The EU’s police cooperation. The last link when the county police reported on trafficking in 2009.',
    },
    provenance: from('A31', 's003', 'high'),
  }),
])

import { from } from '../cite.ts'
import { groupsInOneTerm } from './in-one-term.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'
import { membersFrom } from './group-parts.ts'

const NMT = 'WEB:extra.lansstyrelsen.se; WEB:nmtsverige.se 2018; WEB:nspm; s001'
const STOCKHOLM = 'WEB:lansstyrelsen.se Stockholm'

/** National groups and networks led by the state. */
export const nationalGroups = groupsInOneTerm(import.meta.url, [
  {
    slug: 'nmt',
    name: {
      sv: 'Nationellt metodstödsteam mot prostitution och människohandel',
      en: 'National method support team against prostitution and trafficking',
    },
    aliases: ['NMT', 'Nationellt Metodstöd', 'NMT Sverige'],
    level: 'national',
    from: '2009-01',
    until: null,
    counties: [],
    focus: {
      sv: 'Ge kommuner, myndigheter och frivilligorganisationer praktiskt stöd i ärenden om prostitution och människohandel.',
      en: 'To give municipalities, authorities and voluntary organisations practical support in cases of prostitution and trafficking.',
    },
    mandate: {
      sv: 'Del av den nationella samordningen, som Länsstyrelsen i Stockholm hade från 2009 till och med 2017 och Jämställdhetsmyndigheten har sedan 2018.',
      en: 'Part of the national coordination, held by the Stockholm County Administrative Board from 2009 to 2017 and by the Gender Equality Agency since 2018.',
    },
    members: membersFrom(
      {
        fact: 'G03',
        sources: NMT,
        note: {
          sv: 'Medlemslistan är sedd 2018. Tullverket och länsstyrelserna är sedda senare.',
          en: 'The list of members is seen in 2018. Swedish Customs and the county boards are seen later.',
        },
      },
      [
        ['polismyndigheten', '2015-01-01/2018', null, 'Polis'],
        ['aklagarmyndigheten', '2009-01/2018', null, 'Åklagare'],
        ['migrationsverket', '2009-01/2018', null],
        ['arbetsmiljoverket', '2009-01/2018', null],
        ['skatteverket', '2009-01/2018', null],
        ['tullverket', '2018/2026-11-22', null],
        ['lansstyrelserna', '2018/2026-11-22', null],
      ],
    ),
    otherMembers: {
      sv: 'Socialtjänsten, och senare även hälso- och sjukvården',
      en: 'Social services, and later health care too',
    },
    conveners: [
      {
        from: '2009-01',
        until: '2018-01-01',
        agency: 'lansstyrelsen-stockholm',
        provenance: from('G03', NMT, 'high'),
      },
      {
        from: '2018-01-01',
        until: null,
        agency: 'jamstalldhetsmyndigheten',
        provenance: from('G03', NMT, 'high'),
      },
    ],
    history: [
      {
        on: '2009-01',
        text: { sv: 'Teamet börjar arbeta.', en: 'The team starts its work.' },
        provenance: from('G03', NMT, 'high'),
      },
      {
        on: '2016-10-27',
        text: { sv: 'Nyhet om teamets webbplats NMT Sverige.', en: 'News of the team’s website NMT Sverige.' },
        provenance: from('E15', 's001', 'high'),
      },
      {
        on: '2018-01-01',
        text: {
          sv: 'Jämställdhetsmyndigheten tar över efter Länsstyrelsen i Stockholm.',
          en: 'The Gender Equality Agency takes over from the Stockholm County Administrative Board.',
        },
        provenance: from('A05', 'WEB:nmtsverige.se 2018-01-08', 'high'),
      },
    ],
    body: [
      paragraph(
        'NMT är den grupp av myndigheter som ger stöd när ett ärende kan gälla prostitution eller människohandel. Kommuner, myndigheter och frivilligorganisationer kan vända sig hit. Teamet möts fyra gånger om året.',
        'NMT is the group of authorities that gives support when a case may concern prostitution or trafficking. Municipalities, authorities and voluntary organisations can turn to it. The team meets four times a year.',
      ),
      heading(2, 'Stödet i vardagen', 'Everyday support'),
      list(
        'en stödtelefon för yrkesverksamma, [020-390 000](/hjalp)',
        'en [manual](/rapporter/manual-vid-misstanke-om-manniskohandel) om vem som ansvarar för vad när någon kan vara utsatt',
        '[regionkoordinatorer](/samordningsgrupper/regionkoordinatorer) hos socialtjänsten runt om i landet',
      ),
      heading(2, 'Vem leder teamet?', 'Who leads the team?'),
      paragraph(
        'Länsstyrelsen i Stockholm ledde teamet till och med 2017. Den 1 januari 2018 gick uppgiften över till Jämställdhetsmyndigheten. Telefonnumret blev detsamma.',
      ),
      note('I nyheten 2016 kallas teamet Nationellt Metodstöd. Det är samma grupp.'),
    ],
    provenance: from('G03', NMT, 'high'),
  },
  {
    slug: 'lamp',
    name: {
      sv: 'Länsstyrelsernas arbetsgrupp mot människohandel och prostitution',
      en: 'County administrative boards’ working group against trafficking and prostitution',
    },
    aliases: ['LAMP'],
    level: 'national',
    from: '2009',
    until: '2011/..',
    counties: [],
    focus: {
      sv: 'Länsstyrelserna möts om sitt arbete mot prostitution och människohandel.',
      en: 'The county administrative boards meet about their work against prostitution and trafficking.',
    },
    mandate: null,
    members: membersFrom({ fact: 'G04', sources: STOCKHOLM }, [['lansstyrelserna', '2009', '2011/..']]),
    otherMembers: null,
    conveners: [
      { from: '2009', until: '2011/..', agency: 'lansstyrelsen-stockholm', provenance: from('G04', STOCKHOLM, 'high') },
    ],
    history: [
      {
        on: '2009',
        text: { sv: 'Arbetsgruppen bildas.', en: 'The working group is formed.' },
        provenance: from('G04', STOCKHOLM, 'high'),
      },
    ],
    body: [
      paragraph(
        'Här möttes landets länsstyrelser, omkring tre gånger om året, med Länsstyrelsen i Stockholm som sammankallande. Rapporten från Västerbotten 2009 berättar att länsstyrelserna samverkade genom en nationell koordinator i Stockholm.',
      ),
      note('Källan är en odaterad sida från tidigast 2011. Vi vet inte om gruppen finns i dag.'),
    ],
    provenance: from('G04', STOCKHOLM, 'high'),
  },
  {
    slug: 'informationsnatverket',
    name: { sv: 'Informationsnätverket', en: 'The information network' },
    aliases: [],
    level: 'national',
    from: '../2011',
    until: '2011/..',
    counties: [],
    focus: {
      sv: 'Myndigheter och organisationer håller varandra underrättade.',
      en: 'Authorities and organisations keep each other informed.',
    },
    mandate: null,
    members: [],
    otherMembers: {
      sv: 'Bland andra Brottsoffermyndigheten, RFSL, Unicef, Kriminalvården och Stadsmissionen',
      en: 'Among others the Crime Victim Authority, RFSL, Unicef, the Prison and Probation Service and Stadsmissionen',
    },
    conveners: [
      { from: null, until: '2011', agency: 'socialstyrelsen', provenance: from('G05', STOCKHOLM, 'high') },
      { from: '2011', until: '2011/..', agency: 'lansstyrelsen-stockholm', provenance: from('G05', STOCKHOLM, 'high') },
    ],
    history: [
      {
        on: '2011',
        text: {
          sv: 'Länsstyrelsen i Stockholm tar över nätverket från Socialstyrelsen.',
          en: 'The Stockholm County Administrative Board takes the network over from the National Board of Health and Welfare.',
        },
        provenance: from('G05', STOCKHOLM, 'high'),
      },
    ],
    body: [
      paragraph(
        'Nätverket är bredare än de andra: här finns myndigheter sida vid sida med frivilligorganisationer. Länsstyrelsen i Stockholm tog över det från Socialstyrelsen 2011.',
      ),
      note('Källan nämner några deltagare som exempel, inte en hel lista.'),
    ],
    provenance: from('G05', STOCKHOLM, 'high'),
  },
])

import { from } from '../cite.ts'
import { agenciesInOneTerm } from './in-one-term.ts'
import { oneName } from './one-name.ts'

const agency = { kind: 'state-agency' as const, counties: [], partOf: null, website: null }
const LATER_IN_NMT = {
  sv: 'Med i det nationella metodstödsteamet, NMT.',
  en: 'A member of the national method support team, NMT.',
}

/** Other state agencies. Ministries, police, prosecutors and county boards have files of their own. */
export const stateAgencies = agenciesInOneTerm(import.meta.url, [
  oneName({
    ...agency,
    slug: 'jamstalldhetsmyndigheten',
    orgNumber: '202100-6693',
    from: '2018-01-01',
    until: null,
    name: { sv: 'Jämställdhetsmyndigheten', en: 'Swedish Gender Equality Agency' },
    aliases: ['JäMy'],
    about: {
      sv: 'Samordnar sedan 2018 arbetet mot prostitution och människohandel i hela landet. Tog över uppdraget, stödtelefonen och stödet till regionkoordinatorerna från Länsstyrelsen i Stockholm. Finns i Göteborg.',
      en: 'Has coordinated the work against prostitution and trafficking in the whole country since 2018. Took over the task, the support line and the support to the regional coordinators from the Stockholm County Administrative Board. Based in Göteborg.',
    },
    website: 'https://jamstalldhetsmyndigheten.se',
    provenance: from('A05', 'MYN; SFS 2017:937; WEB:nmtsverige.se 2018-01-08; GOV:2024/09, 2025/01', 'high'),
  }),
  {
    ...agency,
    slug: 'migrationsverket',
    orgNumber: '202100-2163',
    from: '1969-07-01',
    until: null,
    names: [
      {
        from: '1969-07-01',
        until: '2000-07-01',
        name: { sv: 'Statens invandrarverk', en: 'Swedish Immigration Board' },
        aliases: [],
        provenance: from('A17', 'WEB:invandring.se; WEB:sv.wikipedia; WEB:pressmachine.se', 'high'),
      },
      {
        from: '2000-07-01',
        until: '2015',
        name: { sv: 'Migrationsverket', en: 'Swedish Migration Board' },
        aliases: [],
        provenance: from('A18', 'MYN; WEB:invandring.se; WEB:sv.wikipedia; WEB:pressmachine.se', 'high'),
      },
      {
        from: '2015',
        until: null,
        name: { sv: 'Migrationsverket', en: 'Swedish Migration Agency' },
        aliases: [],
        provenance: from('A18', 'MYN; WEB:invandring.se; WEB:sv.wikipedia; WEB:pressmachine.se', 'high', {
          sv: 'Det är det engelska namnet som ändrades 2015. Det svenska är detsamma.',
          en: 'It is the English name that changed in 2015. The Swedish one is the same.',
        }),
      },
    ],
    about: {
      sv: 'Prövar ansökningar om uppehållstillstånd och asyl. Med i båda de nordliga länens grupper. Ska enligt ett protokoll från generaldirektören motverka människohandel med barn för sexuella ändamål. Huvudkontoret ligger i Norrköping.',
      en: 'Decides on residence permits and asylum. A member of both northern counties’ groups. By a protocol of its director-general it is to counteract trafficking in children for sexual purposes. Its head office is in Norrköping.',
    },
    website: 'https://www.migrationsverket.se',
    provenance: from('A18', 'MYN; WEB:invandring.se; WEB:sv.wikipedia; WEB:pressmachine.se; s003', 'high'),
  },
  oneName({
    ...agency,
    slug: 'rattsmedicinalverket',
    orgNumber: '202100-4227',
    from: '1991-07-01',
    until: null,
    name: { sv: 'Rättsmedicinalverket', en: 'National Board of Forensic Medicine' },
    aliases: ['RMV'],
    about: {
      sv: 'Satt 2009 i styrgruppen för Centrum mot våld i Umeå.',
      en: 'Sat in the steering group of Centrum mot våld in Umeå in 2009.',
    },
    provenance: from('A21', 'MYN; s003', 'high'),
  }),
  oneName({
    ...agency,
    slug: 'umea-universitet',
    kind: 'university',
    orgNumber: '202100-2874',
    from: '1965',
    until: null,
    name: { sv: 'Umeå universitet', en: 'Umeå University' },
    counties: ['24'],
    about: {
      sv: 'Statligt universitet. Med i Västerbottens samordningsgrupp. Dess jämställdhetsråd diskuterade 2009 att rekommendera porrfria hotell på tjänsteresor.',
      en: 'A state university. A member of Västerbotten’s coordination group. In 2009 its gender equality council discussed recommending porn-free hotels for staff travel.',
    },
    provenance: from('A22', 'MYN; s000; s003', 'high'),
  }),
  oneName({
    ...agency,
    slug: 'socialstyrelsen',
    orgNumber: '202100-0555',
    from: '1913?',
    until: null,
    name: { sv: 'Socialstyrelsen', en: 'National Board of Health and Welfare' },
    about: {
      sv: 'Har kartlagt prostitutionen i Sverige och gett ut utbildningsmaterialet Sex mot ersättning. Lämnade 2011 över informationsnätverket till Länsstyrelsen i Stockholm.',
      en: 'Has surveyed prostitution in Sweden and published the training material Sex mot ersättning. In 2011 it handed the information network over to the Stockholm County Administrative Board.',
    },
    provenance: from('A23', 'MYN; WEB:lansstyrelsen.se Stockholm', 'high', {
      sv: 'Starten är osäker: 1913, i nuvarande form 1968.',
      en: 'The start is uncertain: 1913, in its present form 1968.',
    }),
  }),
  ...[
    {
      slug: 'statens-folkhalsoinstitut',
      name: { sv: 'Statens folkhälsoinstitut', en: 'Swedish National Institute of Public Health' },
    },
    {
      slug: 'smittskyddsinstitutet',
      name: { sv: 'Smittskyddsinstitutet', en: 'Swedish Institute for Communicable Disease Control' },
    },
  ].map((body) =>
    oneName({
      ...agency,
      ...body,
      orgNumber: null,
      from: null,
      until: '2014-01-01',
      about: {
        sv: 'Gick upp i Folkhälsomyndigheten 2014.',
        en: 'Was merged into the Public Health Agency in 2014.',
      },
      provenance: from('A24', 'MYN', 'high'),
    }),
  ),
  oneName({
    ...agency,
    slug: 'folkhalsomyndigheten',
    orgNumber: '202100-6545',
    from: '2014-01-01',
    until: null,
    name: { sv: 'Folkhälsomyndigheten', en: 'Public Health Agency of Sweden' },
    about: {
      sv: 'Frågade 2017 befolkningen om sexköp: 9,4 procent av männen svarade att de någon gång hade köpt sex.',
      en: 'Asked the population about purchase of sex in 2017: 9.4 per cent of the men answered that they had at some time bought sex.',
    },
    provenance: from('A25', 'MYN; WEB:lansstyrelsen.se', 'high'),
  }),
  oneName({
    ...agency,
    slug: 'bra',
    orgNumber: '202100-0068',
    from: '1974?',
    until: null,
    name: { sv: 'Brottsförebyggande rådet', en: 'National Council for Crime Prevention' },
    aliases: ['Brå'],
    about: {
      sv: 'Följde upp handlingsplanen från 2008 i två rapporter, 2010 och 2011, och har haft i uppdrag att följa upp sexköpsbrotten.',
      en: 'Followed up the action plan of 2008 in two reports, in 2010 and 2011, and has been asked to follow up offences of purchase of sex.',
    },
    website: 'https://bra.se',
    provenance: from('A26', 'MYN; WEB:docplayer 2010:5; WEB:yumpu 2011:18; GOV:2020/10; GK', 'high', {
      sv: 'Startåret är hämtat ur minnet.',
      en: 'The year of the start is from memory.',
    }),
  }),
  ...[
    { slug: 'skatteverket', orgNumber: '202100-5448', name: { sv: 'Skatteverket', en: 'Swedish Tax Agency' } },
    {
      slug: 'arbetsmiljoverket',
      orgNumber: '202100-2148',
      name: { sv: 'Arbetsmiljöverket', en: 'Swedish Work Environment Authority' },
    },
    { slug: 'tullverket', orgNumber: '202100-0969', name: { sv: 'Tullverket', en: 'Swedish Customs' } },
  ].map((body) =>
    oneName({
      ...agency,
      ...body,
      from: null,
      until: null,
      about: LATER_IN_NMT,
      provenance: from('A30', 'MYN; WEB:jamstalldhetsmyndigheten.se', 'high'),
    }),
  ),
  {
    ...agency,
    slug: 'mucf',
    orgNumber: '202100-1173',
    from: null,
    until: null,
    names: [
      {
        from: null,
        until: '2014-04-01?',
        name: { sv: 'Ungdomsstyrelsen', en: 'Swedish National Board for Youth Affairs' },
        aliases: [],
        provenance: from('A32', 'MYN; GK', 'medium', {
          sv: 'Till och med mars 2014. Dagen är hämtad ur minnet.',
          en: 'Until March 2014. The day is from memory.',
        }),
      },
      {
        from: '2014-04-01?',
        until: null,
        name: {
          sv: 'Myndigheten för ungdoms- och civilsamhällesfrågor',
          en: 'Swedish Agency for Youth and Civil Society',
        },
        aliases: ['MUCF'],
        provenance: from('A32', 'MYN; GK', 'medium'),
      },
    ],
    about: {
      sv: 'Myndighet för ungdomspolitik och civilsamhälle. Hette tidigare Ungdomsstyrelsen.',
      en: 'Agency for youth policy and civil society. Earlier called Ungdomsstyrelsen.',
    },
    provenance: from('A32', 'MYN', 'medium'),
  },
  oneName({
    ...agency,
    slug: 'sbu',
    orgNumber: null,
    from: null,
    until: null,
    name: {
      sv: 'Statens beredning för medicinsk och social utvärdering',
      en: 'Swedish Agency for Health Technology Assessment and Assessment of Social Services',
    },
    aliases: ['SBU'],
    about: {
      sv: 'En av de myndigheter som 2025 fick i uppdrag att förbereda exitprogram.',
      en: 'One of the agencies asked in 2025 to prepare exit programmes.',
    },
    provenance: from('M21', 'GOV:2025/06', 'high', {
      sv: 'Bara känd här genom uppdraget 2025.',
      en: 'Known here only through the assignment of 2025.',
    }),
  }),
  oneName({
    ...agency,
    slug: 'statskontoret',
    orgNumber: null,
    from: null,
    until: null,
    name: { sv: 'Statskontoret', en: 'Swedish Agency for Public Management' },
    about: {
      sv: 'Utvärderade 2014 samordningen vid Länsstyrelsen i Stockholms län.',
      en: 'In 2014 evaluated the coordination at the Stockholm County Administrative Board.',
    },
    provenance: from('R14', 'WEB:docplayer; GK', 'medium', {
      sv: 'Att Statskontoret gav ut rapporten är hämtat ur minnet.',
      en: 'That Statskontoret published the report is from memory.',
    }),
  }),
])

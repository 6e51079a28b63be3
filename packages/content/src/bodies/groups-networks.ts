import { from } from '../cite.ts'
import { groupsInOneTerm } from './in-one-term.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'
import { membersFrom } from './group-parts.ts'

const SEEN_2009 = { from: '../2009-09-30', until: '2009-10-01/..' }
const SMT = 'WEB:extra.lansstyrelsen.se'

/** Other cooperation that the sources name: in Stockholm, within the police, and before the county groups. */
export const networks = groupsInOneTerm(import.meta.url, [
  {
    slug: 'samverkan-mot-trafficking',
    name: { sv: 'Samverkan mot trafficking', en: 'Cooperation against trafficking' },
    aliases: ['SmT'],
    level: 'network',
    from: '2005',
    until: '2007',
    counties: [],
    focus: {
      sv: 'Samla myndigheter, frivilligorganisationer, kulturliv och kyrkor mot människohandel.',
      en: 'To bring authorities, voluntary organisations, cultural bodies and churches together against trafficking.',
    },
    mandate: null,
    members: [],
    otherMembers: {
      sv: 'Myndigheter, frivilligorganisationer, kulturinstitutioner och kyrkor',
      en: 'Authorities, voluntary organisations, cultural institutions and churches',
    },
    conveners: [],
    history: [
      {
        on: '2005',
        text: { sv: 'Samverkan börjar.', en: 'The cooperation begins.' },
        provenance: from('G06', SMT, 'high'),
      },
      {
        on: '2007',
        text: { sv: 'Samverkan upphör.', en: 'The cooperation ends.' },
        provenance: from('G06', SMT, 'high'),
      },
    ],
    body: [
      paragraph(
        'Samverkan mot trafficking pågick från 2005 till 2007, före den nationella handlingsplanen. Med fanns inte bara myndigheter utan också frivilligorganisationer, kulturliv och kyrkor.',
      ),
    ],
    provenance: from('G06', SMT, 'high'),
  },
  {
    slug: 'samverkansplan-stockholm',
    name: {
      sv: 'Samverkansplan för stöd till personer utsatta för människohandel, Stockholm',
      en: 'Cooperation plan for support to people exposed to trafficking, Stockholm',
    },
    aliases: ['Samverkansplanen i Stockholm'],
    level: 'network',
    from: '2004-03',
    until: '2009-10-01/..',
    counties: ['01'],
    focus: {
      sv: 'Ge den som utsatts för människohandel stöd från flera myndigheter på en gång.',
      en: 'To give a person exposed to trafficking support from several authorities at once.',
    },
    mandate: null,
    members: membersFrom({ fact: 'G07', sources: 's003' }, [
      ['polismyndigheterna-i-lanen', '2004-03/2009-09-30', '2009-10-01/2015-01-01', 'Polismyndigheten'],
      ['rikskriminalpolisen', '2004-03/2009-09-30', '2009-10-01/2015-01-01'],
      ['migrationsverket', '2004-03/2009-09-30', '2009-10-01/..'],
      ['aklagarmyndigheten', '2005-01-01/2009-09-30', '2009-10-01/..'],
    ]),
    otherMembers: { sv: 'Socialtjänsten', en: 'Social services' },
    conveners: [],
    history: [
      {
        on: '2004-03',
        text: { sv: 'Planen börjar gälla.', en: 'The plan takes effect.' },
        provenance: from('G07', 's003', 'high'),
      },
    ],
    body: [
      paragraph(
        'I Stockholm har polisen, Rikskriminalpolisen, Migrationsverket, socialtjänsten och åklagarna sedan mars 2004 en gemensam plan för stödet till utsatta. Åklagarmyndigheten lyfte fram den 2009, när den svarade på frågor om ordnat samarbete.',
      ),
      note(
        'Medlemmarna är de som nämns i rapporten 2009. Åklagarmyndigheten bildades först 2005, och Polismyndigheten var då länets egen.',
      ),
    ],
    provenance: from('G07', 's003', 'high'),
  },
  {
    ...SEEN_2009,
    slug: 'polisens-rapportkedja',
    name: { sv: 'Polisens rapportkedja', en: 'The police reporting chain' },
    aliases: ['kriminalunderrättelseroteln'],
    level: 'network',
    counties: [],
    focus: {
      sv: 'Samla länens underrättelser om människohandel nationellt och lämna dem vidare till Europol.',
      en: 'To gather the counties’ intelligence on trafficking nationally and pass it on to Europol.',
    },
    mandate: {
      sv: 'Polisen på nationell nivå ger den regionala kriminalunderrättelseroteln i uppdrag att sammanställa vad som kommit in från länet.',
      en: 'The police at national level ask the regional criminal intelligence unit to compile what has come in from the county.',
    },
    members: membersFrom({ fact: 'G09', sources: 's003' }, [
      [
        'polismyndigheten-i-vasterbottens-lan',
        '../2009-09-30',
        '2009-10-01/2015-01-01',
        'den regionala kriminalunderrättelseroteln',
      ],
      ['europol', '../2009-09-30', '2009-10-01/..'],
    ]),
    otherMembers: { sv: 'Polisens nationella nivå', en: 'The national level of the police' },
    conveners: [],
    history: [],
    body: [
      paragraph(
        'Så här gick uppgifterna 2009, enligt polisen i Västerbotten: den regionala kriminalunderrättelseroteln sammanställde vad som kom in i länet, den nationella nivån samlade länens bilder, och därifrån gick de till Europol.',
      ),
      heading(2, 'Varför det samordnas i landet', 'Why it is coordinated nationally'),
      paragraph(
        'Människohandel korsar gränser. Först när länens uppgifter läggs bredvid varandra syns sambanden. Varje år görs dessutom en bedömning av hotbilden i Europa. År 2009 var narkotika det område som prioriterades, och människohandel ett av dem som skulle bevakas.',
      ),
      note('Vem som helst kan lämna tips till polisen, även utan att säga sitt namn. Se [Hjälp](/hjalp).'),
    ],
    provenance: from('G09', 's003', 'high'),
  },
  {
    ...SEEN_2009,
    slug: 'regionala-underrattelsecenter',
    name: { sv: 'Regionala underrättelsecenter', en: 'Regional intelligence centres' },
    aliases: ['underrättelsecenter'],
    level: 'network',
    counties: [],
    focus: {
      sv: 'Flera statliga myndigheter samarbetar hos polisen mot allvarlig brottslighet.',
      en: 'Several state agencies cooperate with the police on serious crime.',
    },
    mandate: null,
    members: membersFrom({ fact: 'G10', sources: 's003' }, [['aklagarmyndigheten', '../2009-09-30', '2009-10-01/..']]),
    otherMembers: { sv: 'Flera andra statliga myndigheter', en: 'Several other state agencies' },
    conveners: [
      {
        from: '../2009-09-30',
        until: '2009-10-01/2015-01-01',
        agency: 'polismyndigheterna-i-lanen',
        provenance: from('G10', 's003', 'high'),
      },
    ],
    history: [],
    body: [
      paragraph(
        'På flera platser i landet fanns 2009 center hos polisen där statliga myndigheter arbetade tillsammans mot allvarlig brottslighet. Åklagarmyndigheten var en av dem. Vilka orterna var står inte i rapporten.',
      ),
    ],
    provenance: from('G10', 's003', 'high'),
  },
  {
    slug: 'operation-kvinnofrid',
    name: { sv: 'Operation Kvinnofrid', en: 'Operation Kvinnofrid' },
    aliases: [],
    level: 'network',
    from: '../2024-04-15',
    until: '2024-04-16/..',
    counties: ['01'],
    focus: {
      sv: 'Samverkan i Stockholm mot våld mot kvinnor.',
      en: 'Cooperation in Stockholm against violence against women.',
    },
    mandate: null,
    members: membersFrom({ fact: 'G15', sources: 'WEB:lansstyrelsen.se 2024-04-15', confidence: 'medium' }, [
      ['lansstyrelsen-stockholm', '../2024-04-15', '2024-04-16/..'],
      ['polismyndigheten', '2015-01-01/2024-04-15', '2024-04-16/..', 'Polisen'],
    ]),
    otherMembers: { sv: 'Fler aktörer i länet', en: 'More bodies in the county' },
    conveners: [],
    history: [],
    body: [
      paragraph(
        'Operation Kvinnofrid är en samverkan i Stockholm där bland andra länsstyrelsen och polisen är med. Vi känner den från en sida på länsstyrelsens webbplats i april 2024.',
      ),
      list('När den började är inte känt.', 'Vilka övriga som är med är inte känt.'),
    ],
    provenance: from('G15', 'WEB:lansstyrelsen.se 2024-04-15', 'medium'),
  },
])

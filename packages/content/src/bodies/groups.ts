import { from } from '../cite.ts'
import { groupsInOneTerm } from './in-one-term.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'
import { membersFrom } from './group-parts.ts'

const SEEN_2009 = { from: '../2009-09-30', until: '2009-10-01/..' }
/** The undated page that lists Norrbotten's members is from 2015 or 2016. */
const PAGE = ['2009/2016-12-31', '2015/..'] as const

/** County groups and networks in Norrbotten and Västerbotten. Västerbotten's own group has a file of its own. */
export const groups = groupsInOneTerm(import.meta.url, [
  {
    slug: 'norrbotten',
    name: { sv: 'Länsgruppen för kvinnofrid, Norrbotten', en: 'County group on violence against women, Norrbotten' },
    aliases: ['Länsgruppen för kvinnofrid', 'Länsgruppen'],
    level: 'county',
    from: PAGE[0],
    until: PAGE[1],
    counties: ['25'],
    focus: {
      sv: 'Samverka om prostitution och människohandel, och ordna utbildning för verksamheter som möter frågan.',
      en: 'To cooperate on prostitution and trafficking, and to arrange training for those who meet the issue in their work.',
    },
    mandate: {
      sv: 'Regeringens uppdrag till länsstyrelsen i Norrbotten gäller från 2009: motverka prostitution och människohandel för sexuella ändamål, bland annat med bättre samverkan i länet.',
      en: 'Since 2009 the Norrbotten County Administrative Board has had a mandate to work against prostitution and trafficking for sexual purposes, among other things by strengthening cooperation in the county.',
    },
    members: membersFrom(
      {
        fact: 'G02',
        sources: 's000',
        note: {
          sv: 'Listan är odaterad. Den nämner både en polisenhet från tidigast 2015 och landstingets namn till och med 2016.',
          en: 'The list is undated. It names both a police unit from 2015 at the earliest and the county council’s name until 2016.',
        },
      },
      [
        ['lansstyrelsen-norrbotten', ...PAGE],
        [
          'polisens-lokalpolisomrade-norrbotten',
          '2015-01-01/2016-12-31',
          PAGE[1],
          'Polismyndigheten lokalpolisområde Norrbotten',
        ],
        ['aklagarmyndigheten', ...PAGE],
        ['region-norrbotten', ...PAGE, 'Norrbottens läns landsting'],
        ['migrationsverket', ...PAGE],
        ['norrbottens-kommuner', ...PAGE, 'Norrbottens kommuner'],
        ['kriminalvarden', ...PAGE],
      ],
    ),
    otherMembers: null,
    conveners: [
      {
        from: PAGE[0],
        until: PAGE[1],
        agency: 'lansstyrelsen-norrbotten',
        provenance: from('G02', 's000', 'medium', {
          sv: 'Framgår indirekt: det är länsstyrelsen som har uppdraget.',
          en: 'Implied: it is the board that has the mandate.',
        }),
      },
    ],
    history: [
      {
        on: '2009',
        text: { sv: 'Länsstyrelsens uppdrag börjar.', en: 'The county administrative board’s mandate begins.' },
        provenance: from('M01', 's000', 'high'),
      },
      {
        on: '2015/2016',
        text: { sv: 'Webbplatsen räknar upp sju medlemmar.', en: 'The website lists seven members.' },
        provenance: from('G02', 's000', 'high'),
      },
    ],
    body: [
      paragraph(
        'I Norrbotten tas frågan om hand av Länsgruppen för kvinnofrid, där länets myndigheter redan möts om mäns våld mot kvinnor.',
        'In Norrbotten the issue is handled by Länsgruppen för kvinnofrid, where the county’s authorities already meet about men’s violence against women.',
      ),
      heading(2, 'Uppdraget', 'The mandate'),
      paragraph(
        'Länsstyrelsen i Norrbotten fick sitt uppdrag 2009, ett år efter den nationella handlingsplanen. En del av det är att stärka samverkan i länet. Det gör länsstyrelsen genom gruppen.',
      ),
      heading(2, 'Vad gruppen gör', 'What the group does'),
      list(
        'samverkar om prostitution och människohandel',
        'ordnar utbildning för verksamheter som möter frågan i sitt arbete',
      ),
      paragraph(
        'Länsstyrelsen i Norrbotten har haft ett gott samarbete med sin granne i Västerbotten. År 2016 [kartlade de två](/rapporter/kartlaggning-internetannonser-2016), tillsammans med Västernorrland och Jämtland, annonser om sex mot ersättning.',
      ),
      heading(2, 'Namnen i listan', 'The names in the list'),
      paragraph(
        'Sidan som räknar upp medlemmarna har inget datum. Polismyndigheten i sin nuvarande form finns sedan 2015, och landstinget bytte namn till [Region Norrbotten](/myndigheter/region-norrbotten) den 1 januari 2017. Listan är alltså från 2015 eller 2016. När gruppen bildades står inte.',
      ),
    ],
    provenance: from('G02', 's000', 'high', {
      sv: 'När gruppen bildades är inte känt. Senast sedd på en sida från 2015 eller 2016.',
      en: 'When the group was formed is not known. Last seen on a page from 2015 or 2016.',
    }),
  },
  {
    ...SEEN_2009,
    slug: 'lansdelegationen-i-jamstalldhet',
    name: {
      sv: 'Länsdelegationen i jämställdhet, Västerbotten',
      en: 'County delegation on gender equality, Västerbotten',
    },
    aliases: ['Länsdelegationen i jämställdhet'],
    level: 'network',
    counties: ['24'],
    focus: { sv: 'Jämställdhet i länet.', en: 'Gender equality in the county.' },
    mandate: {
      sv: 'I delegationens programförklaring ska medlemmarna uppmärksamma prostitution och människohandel under det dåvarande delmål 4, mäns våld mot kvinnor.',
      en: 'By the delegation’s statement of programme its members are to pay attention to prostitution and trafficking under what was then sub-goal 4, men’s violence against women.',
    },
    members: [],
    otherMembers: { sv: 'Myndigheter och organisationer i länet', en: 'Authorities and organisations in the county' },
    conveners: [
      {
        ...SEEN_2009,
        agency: 'lansstyrelsen-vasterbotten',
        provenance: from('G11', 's003', 'medium', { sv: 'Framgår indirekt.', en: 'Implied.' }),
      },
    ],
    history: [],
    body: [
      paragraph(
        'Delegationen samlar myndigheter och organisationer i Västerbotten kring jämställdhet. När länsstyrelsen 2009 fick frågan om det fanns något dokument som styrde arbetet mot prostitution pekade den på delegationens programförklaring.',
      ),
      note('Delmålet om mäns våld mot kvinnor var nummer 4 år 2009. Sedan skrivelsen 2016/17:10 är det nummer 6.'),
    ],
    provenance: from('G11', 's003', 'high'),
  },
  {
    ...SEEN_2009,
    slug: 'lanssamradsgruppen',
    name: {
      sv: 'Länssamrådsgruppen för alkohol- och drogfrågor',
      en: 'County consultation group on alcohol and drugs',
    },
    aliases: ['länssamrådsgruppen'],
    level: 'network',
    counties: ['24'],
    focus: { sv: 'Alkohol- och drogfrågor i Västerbotten.', en: 'Alcohol and drug issues in Västerbotten.' },
    mandate: null,
    members: [],
    otherMembers: {
      sv: 'Bland andra en företrädare för kommunerna, som kommunerna själva väljer',
      en: 'Among others a representative of the municipalities, chosen by the municipalities themselves',
    },
    conveners: [],
    history: [],
    body: [
      paragraph(
        'Gruppen är med här som förebild. Region Västerbotten tyckte 2009 att samordningsgruppen också kunde ha en företrädare för kommunerna, vald av dem själva, så som länssamrådsgruppen hade.',
      ),
    ],
    provenance: from('G12', 's003', 'high'),
  },
  {
    ...SEEN_2009,
    slug: 'jamstalldhetsradet-umea-universitet',
    name: { sv: 'Jämställdhetsrådet vid Umeå universitet', en: 'Gender equality council of Umeå University' },
    aliases: ['Jämställdhetsrådet'],
    level: 'network',
    counties: ['24'],
    focus: {
      sv: 'Utforma universitetets jämställdhetspolicy, följa kunskapen på området och driva frågor om jämställdhet.',
      en: 'To shape the university’s gender equality policy, follow the state of knowledge and promote gender equality issues.',
    },
    mandate: { sv: 'Policyorgan under rektor.', en: 'A policy body under the vice-chancellor.' },
    members: [],
    otherMembers: null,
    conveners: [],
    history: [],
    body: [
      paragraph(
        'Rådet diskuterade före rapporten 2009 om universitetet skulle rekommendera sina anställda att boka porrfria hotell på tjänsteresor. Rekommendationen hade då inte skrivits in i policyn.',
      ),
      paragraph(
        'Länsstyrelsens frågor väckte fler förslag: att visa var universitetet står i frågan för personal och studenter, att länka till nejtillsexköp.nu, att ordna utbildningsdagar och att informera när nya studenter hälsas välkomna på hösten.',
      ),
    ],
    provenance: from('G13', 's003', 'high'),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { describing } from '../law/describing.ts'
import { ASSIGNMENT, FINAL_REPORT, INTERIM_REPORT } from './assignment-parts.ts'

const EXIT_PROGRAMMES = 'GOV:regeringsuppdrag/2025/06'

/** Assignments from 2019 on (M17–M22). */
export const assignmentsFrom2019 = collection('assignments', import.meta.url, [
  {
    ...ASSIGNMENT,
    slug: 'starka-arbetet-och-kartlagga-2019',
    title: {
      sv: 'Stärka arbetet mot prostitution och människohandel och kartlägga omfattningen',
      en: 'Strengthen the work against prostitution and trafficking and survey the extent',
    },
    about: {
      sv: 'Jämställdhetsmyndigheten skulle stärka arbetet mot att barn, unga och vuxna utnyttjas, och kartlägga hur omfattande prostitutionen och människohandeln för sexuella ändamål är.',
      en: 'The Gender Equality Agency was to strengthen the work against the exploitation of children, young people and adults, and survey the extent of prostitution and trafficking for sexual purposes.',
    },
    receivers: ['jamstalldhetsmyndigheten'],
    ministry: 'arbetsmarknadsdepartementet',
    decided: '2019-09',
    parts: [
      {
        sv: 'Visa goda exempel på insatser och samverkan, och vad som görs lokalt och regionalt för utsatta och för dem som köper.',
        en: 'Show good examples of action and cooperation, and what is done locally and regionally for those exposed and for those who buy.',
      },
      {
        sv: 'Samla och sprida kunskap och stödmaterial till yrkesverksamma.',
        en: 'Gather and spread knowledge and support material to professionals.',
      },
      { sv: 'Erbjuda utbildning där det behövs.', en: 'Offer training where it is needed.' },
      {
        sv: 'Kartlägga omfattningen, för både barn och vuxna.',
        en: 'Survey the extent, for children and adults alike.',
      },
    ].map((text, index) => ({
      number: index + 1,
      text,
      provenance: from('M17', 'GOV:regeringsuppdrag/2019/09', 'high'),
    })),
    reportBy: [{ date: '2021-01-29', what: null, provenance: from('M17', 'GOV:regeringsuppdrag/2019/09', 'high') }],
    provenance: from('M17', 'GOV:regeringsuppdrag/2019/09', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'folja-upp-sexkopsbrotten-2020',
    title: { sv: 'Följa upp sexköpsbrotten', en: 'Follow up the purchase offences' },
    about: {
      sv: 'Brottsförebyggande rådet skulle följa upp brotten som gäller köp av sex. I november 2021 vidgades uppdraget.',
      en: 'The National Council for Crime Prevention was to follow up the purchase offences. In November 2021 the assignment was widened.',
    },
    receivers: ['bra'],
    ministry: 'justitiedepartementet',
    decided: '2020-10',
    reportBy: [
      {
        date: '2022-04-29',
        what: null,
        provenance: from('M18', 'GOV:regeringsuppdrag/2020/10; GOV:regeringsuppdrag/2021/11', 'high'),
      },
    ],
    describes: describing('2020-10-31', 'purchase', 'purchase-from-child'),
    provenance: from('M18', 'GOV:regeringsuppdrag/2020/10; GOV:regeringsuppdrag/2021/11', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'lansstyrelsernas-fasta-uppdrag-2022',
    title: {
      sv: 'Länsstyrelsernas samordning blir permanent',
      en: 'The county boards’ coordination becomes permanent',
    },
    about: {
      sv: 'Genom förordningen SFS 2021:995 har varje länsstyrelse från den 1 januari 2022 en fast uppgift att samordna arbetet mot mäns våld mot kvinnor. Prostitution och människohandel ingår. Arbetet redovisas varje år.',
      en: 'Through ordinance SFS 2021:995 every county administrative board has, since 1 January 2022, a permanent task to coordinate the work against men’s violence against women. Prostitution and trafficking are included. The work is reported every year.',
    },
    receivers: ['lansstyrelserna'],
    ministry: 'arbetsmarknadsdepartementet',
    decided: '2021-11-03',
    isYearly: true,
    provenance: from('M19', 'se-lex; GOV:informationsmaterial/2021/12; WEB:jamstalldhetsmyndigheten.se', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'digitala-dimensioner-2024',
    title: {
      sv: 'Digitala dimensioner av prostitution och människohandel',
      en: 'Digital dimensions of prostitution and trafficking',
    },
    about: {
      sv: 'Jämställdhetsmyndighetens uppdrag om de digitala sidorna av området.',
      en: 'The Gender Equality Agency’s assignment on the digital sides of the field.',
    },
    receivers: ['jamstalldhetsmyndigheten'],
    ministry: 'arbetsmarknadsdepartementet',
    decided: '2024-06',
    reportBy: [
      {
        date: '2026-02-27',
        what: null,
        provenance: from('M20', 'GOV:regeringsuppdrag/2024/06; GOV:regeringsuppdrag/2025/01', 'high'),
      },
    ],
    registration: { raw: ['A2024/00815'], normalised: 'A2024/00815', isDerived: false },
    provenance: from('M20', 'GOV:regeringsuppdrag/2024/06; GOV:regeringsuppdrag/2025/01', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'forbereda-exitprogram-2025',
    title: {
      sv: 'Förbereda stöd till utsatta för prostitution: exitprogram',
      en: 'Prepare support for people exposed to prostitution: exit programmes',
    },
    about: {
      sv: 'Fyra parter ska förbereda det stöd som kommuner och regioner behöver för att kunna erbjuda exitprogram och program för barn.',
      en: 'Four parties are to prepare the support that municipalities and regions need in order to offer exit programmes and programmes for children.',
    },
    receivers: ['jamstalldhetsmyndigheten', 'socialstyrelsen', 'lansstyrelserna', 'sbu'],
    ministry: 'arbetsmarknadsdepartementet',
    decided: '2025-06',
    parts: [
      {
        number: 1,
        text: {
          sv: 'Föreslå vilket stöd nationella myndigheter och länsstyrelser ska kunna ge. Jämställdhetsmyndigheten samordnar.',
          en: 'Propose what support national agencies and county boards should be able to give. The Gender Equality Agency coordinates.',
        },
        provenance: from('M21', EXIT_PROGRAMMES, 'high'),
      },
      {
        number: 2,
        text: {
          sv: 'Anpassa eller ta fram kunskapsstöd till socialtjänst och vård. SBU står för det vetenskapliga underlaget åt Socialstyrelsen.',
          en: 'Adapt or develop knowledge support for social services and health care. SBU provides the scientific basis for the National Board of Health and Welfare.',
        },
        provenance: from('M21', EXIT_PROGRAMMES, 'high'),
      },
    ],
    provenance: from('M21', EXIT_PROGRAMMES, 'high', {
      sv: 'Delarna har flera olika dagar att redovisas. Våra källor anger dem inte.',
      en: 'The parts have several different days to report by. Our sources do not give them.',
    }),
  },
  {
    ...ASSIGNMENT,
    slug: 'forstarka-arbetet-mot-manniskohandel-2025',
    title: {
      sv: 'Förstärka arbetet mot människohandel och människoexploatering',
      en: 'Reinforce the work against trafficking and human exploitation',
    },
    about: {
      sv: 'Polismyndigheten och Åklagarmyndigheten ska utreda och lagföra fler brott, öka kunskapen, samverka mer och se till att offer får stöd. Polismyndigheten ska också ta fram en lägesbild varje år.',
      en: 'The Police Authority and the Prosecution Authority are to investigate and prosecute more offences, raise skills, cooperate more and see that victims get support. The Police Authority is also to produce a situation picture every year.',
    },
    receivers: ['polismyndigheten', 'aklagarmyndigheten'],
    ministry: 'justitiedepartementet',
    decided: '2025-06',
    reportBy: [
      { date: '2026-04-01', what: INTERIM_REPORT, provenance: from('M22', 'GOV:regeringsuppdrag/2025/06', 'high') },
      { date: '2026-10-01', what: FINAL_REPORT, provenance: from('M22', 'GOV:regeringsuppdrag/2025/06', 'high') },
    ],
    registration: { raw: ['Ju2025/01324'], normalised: 'Ju2025/01324', isDerived: false },
    describes: describing('2025-06-30', 'trafficking', 'exploitation'),
    provenance: from('M22', 'GOV:regeringsuppdrag/2025/06', 'high'),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ADOPTED, chain } from './instrument-parts.ts'

const INQUIRY = { ...ADOPTED, kind: 'inquiry', strand: 'inquiry' } as const

/** Inquiries and evaluations with their terms of reference (L23, L25–L27). */
export const inquiries = collection('instruments', import.meta.url, [
  {
    ...INQUIRY,
    slug: 'dir-2008-44',
    kind: 'terms-of-reference',
    citation: 'dir. 2008:44',
    title: { sv: 'Uppdrag att utvärdera sexköpsförbudet', en: 'Terms of reference: evaluate the purchase ban' },
    effect: {
      sv: 'Regeringen tillsätter en utredning om hur förbudet mot köp av sexuell tjänst har fungerat. Anna Skarhed leder utredningen, som ska vara klar den 30 april 2010.',
      en: 'The Government appoints an inquiry into how the ban on the purchase of sexual services has worked. Anna Skarhed chairs it, and it is to be ready by 30 April 2010.',
    },
    decided: '2008-04-24',
    offences: ['purchase'],
    provenance: from('L25', 'GOV:kommittedirektiv; SOU 2010:49', 'high'),
  },
  {
    ...INQUIRY,
    slug: 'dir-2010-34',
    kind: 'terms-of-reference',
    citation: 'dir. 2010:34',
    title: { sv: 'Mer tid för utvärderingen', en: 'More time for the evaluation' },
    effect: {
      sv: 'Utredningen om sexköpsförbudet får två månader till: den nya sista dagen är den 30 juni 2010.',
      en: 'The inquiry into the purchase ban gets two more months: the new last day is 30 June 2010.',
    },
    decided: '2010-03-31',
    preparatoryWorks: chain(['dir. 2008:44', '2008-04-24']),
    offences: ['purchase'],
    provenance: from('L25', 'GOV:kommittedirektiv; SOU 2010:49', 'high'),
  },
  {
    ...INQUIRY,
    slug: 'sou-2010-49',
    citation: 'SOU 2010:49',
    title: {
      sv: 'Förbud mot köp av sexuell tjänst. En utvärdering 1999–2008',
      en: 'Prohibition of the purchase of a sexual service. An evaluation 1999–2008',
    },
    effect: {
      sv: 'Utredningen kom fram till att förbudet hade haft den verkan som var avsedd och var ett viktigt redskap mot prostitution och människohandel för sexuella ändamål. Den låg till grund för det höjda straffet 2011.',
      en: 'The inquiry found that the ban had had the intended effect and was an important tool against prostitution and trafficking for sexual purposes. It was the basis of the higher penalty in 2011.',
    },
    decided: '2010-07-02',
    milestones: [
      { on: '2010-06', what: { sv: 'Betänkandet är daterat', en: 'The date on the report' } },
      { on: '2010-07-02', what: { sv: 'Betänkandet presenteras', en: 'The report is presented' } },
    ],
    preparatoryWorks: chain(['dir. 2008:44', '2008-04-24'], ['dir. 2010:34', '2010-03-31']),
    offences: ['purchase'],
    provenance: from('L26', 'SOU 2010:49; s000; GOV:2010/07', 'high'),
  },
  {
    ...INQUIRY,
    slug: 'sou-2023-97',
    citation: 'SOU 2023:97',
    title: { sv: 'Ut ur utsatthet', en: 'Out of vulnerability' },
    effect: {
      sv: 'Utredning om exitprogram: stöd till den som vill lämna prostitution.',
      en: 'Inquiry into exit programmes: support for those who want to leave prostitution.',
    },
    decided: '2023-12',
    preparatoryWorks: chain('dir. 2022:115'),
    provenance: from('L27', 'GOV:2023/12', 'high'),
  },
  {
    ...INQUIRY,
    slug: 'sou-2025-119',
    citation: 'SOU 2025:119',
    title: {
      sv: 'Förslag om människohandel och om den som utnyttjar offrets tjänster',
      en: 'Proposals on trafficking and on those who use a victim’s services',
    },
    effect: {
      sv: 'Utredningen föreslår ett nytt brott, olaga tjänsteutnyttjande: att använda en tjänst som utförs av någon som är utsatt för människohandel eller människoexploatering. Den vill också förenkla paragrafen om människohandel, göra Jämställdhetsmyndigheten till nationell samordnare med ansvar för den nationella vägvisningen av offer till stöd (NRM) och ge Institutet för mänskliga rättigheter en oberoende roll.',
      en: 'The inquiry proposes a new offence, unlawful use of services: using a service performed by a person subjected to trafficking or human exploitation. It also wants to simplify the section on trafficking, make the Gender Equality Agency national coordinator responsible for the national referral mechanism (NRM), and give the Institute for Human Rights an independent role.',
    },
    decided: '2025-12',
    state: 'proposed',
    milestones: [
      {
        on: '2026-03-17',
        what: { sv: 'Sista dag att svara på remissen', en: 'Last day to respond to the consultation' },
      },
    ],
    preparatoryWorks: chain('dir. 2025:8'),
    offences: ['trafficking', 'exploitation'],
    provenance: from('L23', 'GOV:statens-offentliga-utredningar/2025/12; GOV:pressmeddelanden/2025/12', 'high', {
      sv: 'Ett förslag. Vad det ledde till framgår inte av källorna, som slutar i januari 2026. Rubriken är vår.',
      en: 'A proposal. What came of it is not known from the sources, which end in January 2026. The heading is ours.',
    }),
  },
])

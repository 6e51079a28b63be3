import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ACT, chain } from './instrument-parts.ts'

/** Swedish law from the residence permits of 2007 to the amendments of 2016 (L10–L16). */
export const lawFrom2007To2016 = collection('instruments', import.meta.url, [
  {
    ...ACT,
    slug: 'uppehallstillstand-for-offer-2007',
    citation: null,
    title: {
      sv: 'Uppehållstillstånd för offer för människohandel',
      en: 'Residence permits for victims of trafficking',
    },
    effect: {
      sv: 'Den som medverkar i en utredning om människohandel kan få uppehållstillstånd i minst sex månader, och före det 30 dagar att tänka efter. Genomför EU-direktivet 2004/81/EG.',
      en: 'A person who assists an investigation of trafficking can get a residence permit for at least six months, and before that 30 days to reflect. Implements the EU directive 2004/81/EC.',
    },
    decided: '2007',
    inForce: '2007-07-01?',
    preparatoryWorks: chain('prop. 2006/07:53'),
    offences: ['trafficking'],
    provenance: from('L10', 'GOV:proposition/2007/03', 'medium', {
      sv: 'Ändring i utlänningslagen. SFS-numret har inte hittats, och dagen är den som föreslogs i propositionen.',
      en: 'Amendment of the Aliens Act. The SFS number was not found, and the day is the one proposed in the bill.',
    }),
  },
  {
    ...ACT,
    slug: 'sfs-2009-343',
    citation: 'SFS 2009:343',
    title: {
      sv: 'Kontakt för att träffa ett barn i sexuellt syfte',
      en: 'Contact to meet a child for sexual purposes',
    },
    effect: {
      sv: 'Ny paragraf, 6 kap. 10 a § brottsbalken: det blir ett brott att ta kontakt med ett barn för att träffa barnet i sexuellt syfte.',
      en: 'New section, chapter 6, section 10a of the Criminal Code: contacting a child to meet for sexual purposes becomes an offence.',
    },
    decided: '2009',
    inForce: '2009-07-01',
    provenance: from('L11', 'REG', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2010-371',
    citation: 'SFS 2010:371',
    title: { sv: 'Människohandel: kravet på kontroll tas bort', en: 'Trafficking: the control requirement is removed' },
    effect: {
      sv: 'Paragrafen om människohandel skrivs om. Gärningsmannen behöver inte längre ha fått kontroll över offret. Samma proposition tog bort kravet på att människohandel utomlands måste vara ett brott även där.',
      en: 'The section on trafficking is rewritten. The offender no longer needs to have gained control over the victim. The same bill dropped the requirement that trafficking abroad must be an offence there too.',
    },
    decided: '2010-05-20',
    inForce: '2010-07-01',
    preparatoryWorks: chain('prop. 2009/10:152', 'bet. 2009/10:JuU33'),
    offences: ['trafficking'],
    provenance: from('L12', 'REG; SFS 2010:371; WEB:lagboken.se; GOV:proposition/2010/03', 'high', {
      sv: 'Ändringen om brott utomlands (2 kap. brottsbalken) står i en annan lag, vars nummer inte har hittats.',
      en: 'The change about offences abroad (chapter 2 of the Criminal Code) is in another act, whose number was not found.',
    }),
  },
  {
    ...ACT,
    slug: 'sfs-2011-517',
    citation: 'SFS 2011:517',
    title: { sv: 'Köp av sexuell tjänst: högst ett års fängelse', en: 'Purchase of a sexual service: up to one year' },
    effect: {
      sv: 'Det längsta straffet för köp av sexuell tjänst höjs från sex månader till ett år. Tanken är att allvarliga fall ska kunna få ett straff som svarar mot hur allvarliga de är.',
      en: 'The maximum penalty for purchase of a sexual service rises from six months to one year. The aim is that serious cases can be given a penalty that matches their gravity.',
    },
    decided: '2011',
    inForce: '2011-07-01',
    preparatoryWorks: chain(
      ['dir. 2008:44', '2008-04-24'],
      ['dir. 2010:34', '2010-03-31'],
      ['SOU 2010:49', '2010-07-02'],
      ['prop. 2010/11:77', '2011-03-03'],
    ),
    offences: ['purchase'],
    provenance: from('L13', 'REG; prop. 2010/11:77; s000', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2013-365',
    citation: 'SFS 2013:365',
    title: {
      sv: 'Köp av barn utomlands kan straffas i Sverige',
      en: 'Purchase from a child abroad can be punished in Sweden',
    },
    effect: {
      sv: 'Köp av sexuell handling av barn kan straffas här även om det inte är ett brott i landet där det sker; samma sak gäller utnyttjande av barn för sexuell posering. Även 1, 4 och 6 §§ i kapitel 6 ändras. Straffet för köp av barn (9 §) ändras inte.',
      en: 'Purchase of a sexual act from a child can be punished in Sweden even if it is no offence where it happens; the same goes for exploitation of a child for sexual posing. Sections 1, 4 and 6 of chapter 6 are amended too. The penalty for purchase from a child (section 9) is not.',
    },
    decided: '2013',
    inForce: '2013-07-01',
    preparatoryWorks: chain('prop. 2012/13:111', 'bet. 2012/13:JuU20'),
    offences: ['purchase-from-child'],
    provenance: from('L14', 'REG; GOV:proposition/2013/03; prop. 2012/13:111', 'high'),
  },
  {
    ...ACT,
    slug: 'preskription-kop-av-barn-2013',
    citation: null,
    title: { sv: 'Längre tid att åtala köp av barn', en: 'More time to prosecute purchase from a child' },
    effect: {
      sv: 'Tiden innan köp av sexuell handling av barn preskriberas börjar räknas först den dag barnet fyller 18 år.',
      en: 'The limitation period for purchase of a sexual act from a child starts to run only on the child’s 18th birthday.',
    },
    decided: '2013',
    inForce: '2013-12-18?',
    preparatoryWorks: chain('prop. 2012/13:194'),
    offences: ['purchase-from-child'],
    provenance: from('L15', 'GOV:proposition/2013/09', 'medium', {
      sv: 'SFS-numret har inte hittats, och dagen är den som föreslogs i propositionen.',
      en: 'The SFS number was not found, and the day is the one proposed in the bill.',
    }),
  },
  {
    ...ACT,
    slug: 'sfs-2016-508',
    citation: 'SFS 2016:508',
    title: {
      sv: 'Ändrade regler om försök och andra förstadier',
      en: 'Amended rules on attempt and other preliminary stages',
    },
    effect: {
      sv: 'Ändrar paragraferna som säger när försök och andra förstadier till brott i kapitel 4 och 6 är straffbara (4 kap. 10 § och 6 kap. 15 §).',
      en: 'Amends the sections that say when attempt and other preliminary stages of offences in chapters 4 and 6 are punishable (chapter 4, section 10 and chapter 6, section 15).',
    },
    decided: '2016-05-26',
    inForce: '2016-07-01',
    provenance: from('L16', 'REG', 'high', {
      sv: 'Registret visar vilka paragrafer som ändrades, inte vilka brott det gällde.',
      en: 'The register shows which sections were amended, not which offences were concerned.',
    }),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ADOPTED, chain } from './instrument-parts.ts'

const EU_ACT = { ...ADOPTED, kind: 'eu-act', strand: 'treaty' } as const

/** European Union law (I06–I10). */
export const euActs = collection('instruments', import.meta.url, [
  {
    ...EU_ACT,
    slug: 'rambeslut-2002-629-rif',
    citation: '2002/629/RIF',
    title: { sv: 'EU:s rambeslut om människohandel', en: 'EU framework decision on trafficking' },
    effect: {
      sv: 'Gemensamma regler i EU om att människohandel ska vara straffbar. Ersattes av direktiv 2011/36/EU.',
      en: 'Common EU rules that trafficking is to be punishable. Replaced by directive 2011/36/EU.',
    },
    decided: '2002',
    repealed: '2011',
    preparatoryWorks: chain('prop. 2001/02:99'),
    offences: ['trafficking'],
    provenance: from('I06', 'GOV:2002/01; eur-lex', 'high', {
      sv: 'Dagen då rambeslutet ersattes är inte belagd. Direktivet som ersatte det antogs i april 2011.',
      en: 'The day on which it was replaced is not confirmed. The directive that replaced it was adopted in April 2011.',
    }),
  },
  {
    ...EU_ACT,
    slug: 'direktiv-2004-81-eg',
    citation: '2004/81/EG',
    title: {
      sv: 'EU-direktiv om uppehållstillstånd för offer för människohandel',
      en: 'EU directive on residence permits for victims of trafficking',
    },
    effect: {
      sv: 'Offer som samarbetar med myndigheterna ska kunna få uppehållstillstånd. I Sverige genomfört genom prop. 2006/07:53.',
      en: 'Victims who cooperate with the authorities are to be able to get a residence permit. Implemented in Sweden through prop. 2006/07:53.',
    },
    decided: '2004-04-29',
    offences: ['trafficking'],
    provenance: from('I07', 'GOV:proposition/2007/03', 'high', {
      sv: 'När direktivet började gälla framgår inte av underlaget.',
      en: 'When the directive entered into force is not stated in our sources.',
    }),
  },
  {
    ...EU_ACT,
    slug: 'eu-dagen-mot-manniskohandel',
    citation: null,
    title: { sv: 'EU:s dag mot människohandel', en: 'EU Anti-Trafficking Day' },
    effect: {
      sv: 'Den 18 oktober varje år sedan 2007. Kampanjen Du avgör! startade den dagen 2016.',
      en: '18 October every year since 2007. The campaign Du avgör! (You decide) started that day in 2016.',
    },
    decided: '2007',
    inForce: '2007-10-18',
    offences: ['trafficking'],
    provenance: from('I10', 'WEB:en.wikipedia; s001', 'high'),
  },
  {
    ...EU_ACT,
    slug: 'direktiv-2011-36-eu',
    citation: '2011/36/EU',
    title: { sv: 'EU:s direktiv mot människohandel', en: 'EU anti-trafficking directive' },
    effect: {
      sv: 'EU:s gemensamma regler om att förebygga och bekämpa människohandel och skydda offren. Ersätter rambeslutet från 2002.',
      en: 'The EU’s common rules on preventing and combating trafficking and protecting its victims. Replaces the framework decision of 2002.',
    },
    decided: '2011-04-05',
    milestones: [{ on: '2011-04-15', what: { sv: 'Publiceras i EUT L 101, s. 1', en: 'Published in OJ L 101, p. 1' } }],
    offences: ['trafficking'],
    provenance: from('I08', 'WEB:eur-lex', 'high', {
      sv: 'Sista dagen för länderna att genomföra direktivet har inte bekräftats. När det började gälla framgår inte av underlaget.',
      en: 'The last day for the states to implement the directive has not been confirmed. When it entered into force is not stated in our sources.',
    }),
  },
  {
    ...EU_ACT,
    slug: 'direktiv-2024-1712-eu',
    citation: '(EU) 2024/1712',
    title: {
      sv: 'Ändringar i EU:s direktiv mot människohandel',
      en: 'Amendments of the EU anti-trafficking directive',
    },
    effect: {
      sv: 'Ändrar direktiv 2011/36/EU. I Sverige utreddes genomförandet på uppdrag i dir. 2025:8, och förslagen kom i SOU 2025:119.',
      en: 'Amends directive 2011/36/EU. In Sweden the implementation was examined under dir. 2025:8, and the proposals came in SOU 2025:119.',
    },
    decided: '2024-06-13',
    inForce: '2024-07-14',
    milestones: [
      { on: '2024-06-24', what: { sv: 'Publiceras i EUT', en: 'Published in the Official Journal' } },
      {
        on: '2026-07-15',
        what: {
          sv: 'Sista dag för länderna att genomföra ändringarna',
          en: 'Last day for the states to implement the amendments',
        },
      },
    ],
    offences: ['trafficking', 'exploitation'],
    provenance: from('I09', 'WEB:eur-lex; WEB:eumonitor', 'high'),
  },
])

const TARGET = {
  ...ADOPTED,
  kind: 'goal',
  strand: 'treaty',
  decided: '2015-09',
} as const

/** Targets of the 2030 Agenda (I11–I13). */
export const globalGoals = collection('instruments', import.meta.url, [
  {
    ...TARGET,
    slug: 'agenda-2030-mal-5-2',
    citation: 'Agenda 2030, delmål 5.2',
    title: {
      sv: 'Agenda 2030: inget våld mot kvinnor och flickor',
      en: '2030 Agenda: no violence against women and girls',
    },
    effect: {
      sv: 'Världens länder ska få slut på allt våld mot och utnyttjande av kvinnor och flickor, människohandel inräknad.',
      en: 'The countries of the world are to end all violence against and exploitation of women and girls, trafficking included.',
    },
    offences: ['trafficking'],
    provenance: from('I11', 'GK', 'medium', {
      sv: 'Delmålets innehåll återges ur minnet.',
      en: 'The content of the target is given from memory.',
    }),
  },
  {
    ...TARGET,
    slug: 'agenda-2030-mal-8-7',
    citation: 'Agenda 2030, delmål 8.7',
    title: { sv: 'Agenda 2030: inget tvångsarbete', en: '2030 Agenda: no forced labour' },
    effect: {
      sv: 'Länderna ska få slut på tvångsarbete, modernt slaveri, människohandel och de värsta formerna av barnarbete. SCB redovisar inget mått för Sverige.',
      en: 'The countries are to end forced labour, modern slavery, trafficking and the worst forms of child labour. Statistics Sweden reports no measure for Sweden.',
    },
    offences: ['trafficking', 'exploitation'],
    provenance: from('I12', 'WEB:scb.se', 'high'),
  },
  {
    ...TARGET,
    slug: 'agenda-2030-mal-16-2',
    citation: 'Agenda 2030, delmål 16.2',
    title: { sv: 'Agenda 2030: inget våld mot barn', en: '2030 Agenda: no violence against children' },
    effect: {
      sv: 'Länderna ska få slut på övergrepp mot barn, utnyttjande av barn, handel med barn och annat våld mot dem. Målet nämndes när Sverige fick en ambassadör mot människohandel 2016.',
      en: 'The countries are to end abuse, exploitation and trafficking of children and other violence against them. The target was cited when Sweden appointed an ambassador against trafficking in 2016.',
    },
    offences: ['trafficking'],
    provenance: from('I13', 's001; WEB:regeringen.se 2016-05', 'high'),
  },
])

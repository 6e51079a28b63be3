import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { brottsbalken } from '../law/provisions.ts'
import { TERM, notEnglish, notSwedish } from './term.ts'

const LEGAL_WORD = {
  sv: 'På svenska heter brottet människohandel. ”Trafficking” används om så olika saker att läsaren inte vet vilken du menar.',
  en: 'In Swedish the offence is called människohandel.',
}
const MOVING_OR_EXPLOITING = {
  sv: 'Smuggling är att hjälpa någon olovligen över en gräns. Menar du att någon förs för att utnyttjas är det människohandel.',
  en: 'Smuggling is helping somebody across a border unlawfully. If you mean moving a person to exploit them, it is trafficking.',
}
const OF_ORGANS = {
  sv: 'Handel med organ är inte människohandel, även om människohandel kan ske för att ta någons organ.',
  en: 'Trade in organs is not trafficking in human beings, though people may be trafficked for their organs.',
}

/** Trafficking and what it is taken for: the confusion that the police asked to have cleared up (S104). */
export const traffickingTerms = collection('terms', import.meta.url, [
  {
    ...TERM,
    slug: 'manniskohandel',
    name: { sv: 'människohandel', en: 'trafficking in human beings' },
    forms: { sv: ['människohandeln'], en: ['human trafficking', 'trafficking'] },
    definition: {
      sv: 'Att skaffa fram, flytta eller ta emot en människa för att utnyttja henne: sexuellt, i tvångsarbete, i krigstjänst, för att ta organ eller på annat sätt i nödläge. Det sker med till exempel tvång, vilseledande eller genom att utnyttja ett utsatt läge; är offret under 18 år behövs inget sådant medel. Ingen gräns behöver passeras.',
      en: 'Obtaining, moving or receiving a person in order to exploit them: sexually, in forced labour, in war service, for their organs or otherwise in distress. It is done by means such as coercion, deception or taking advantage of a vulnerable situation; if the victim is under 18 no such means is needed. No border has to be crossed.',
    },
    law: { provision: brottsbalken(4, '1 a'), offence: 'trafficking' },
    distinctFrom: ['manniskosmuggling', 'organhandel', 'manniskoexploatering', 'koppleri'],
    avoid: [
      notSwedish('trafficking', 'människohandel', LEGAL_WORD),
      notSwedish('traffickingen', 'människohandeln', LEGAL_WORD),
      notSwedish('sextrafficking', 'människohandel för sexuella ändamål', LEGAL_WORD),
      notSwedish('trafficking-offer', 'offer för människohandel', LEGAL_WORD),
      notSwedish('traffickingoffer', 'offer för människohandel', LEGAL_WORD),
    ],
    provenance: from('P307', 'SFS 2018:601; BrB2023; BrB2026; s003', 'high'),
  },
  {
    ...TERM,
    slug: 'manniskosmuggling',
    name: { sv: 'människosmuggling', en: 'smuggling of people' },
    forms: { sv: ['människosmugglingen'], en: ['human smuggling', 'people smuggling', 'migrant smuggling'] },
    definition: {
      sv: 'Att med uppsåt hjälpa en utländsk medborgare att olovligen komma in i eller passera genom Sverige eller vissa andra länder i Europa. Det är ett brott mot reglerna för inresa; det som skiljer det från människohandel är att syftet inte är att utnyttja den som reser.',
      en: 'Intentionally helping a foreign citizen to enter or pass through Sweden, or certain other countries in Europe, unlawfully. It is an offence against the rules on entry; what sets it apart from trafficking is that the aim is not to exploit the person who travels.',
    },
    law: {
      provision: {
        sv: '20 kap. 8 § utlänningslagen (2005:716)',
        en: 'Chapter 20, Section 8 of the Aliens Act (2005:716)',
      },
      offence: null,
    },
    avoid: [
      notSwedish('sexsmuggling', 'människohandel för sexuella ändamål', MOVING_OR_EXPLOITING),
      notSwedish('smuggling av kvinnor', null, MOVING_OR_EXPLOITING),
      notSwedish('smugglade kvinnor', null, MOVING_OR_EXPLOITING),
      notEnglish('smuggling of women', null, MOVING_OR_EXPLOITING),
    ],
    provenance: from('S104', 's003; WEB:lagen.nu; WEB:aklagare.se 2009-06-16', 'medium', {
      sv: 'Att begreppen blandas ihop står i svaren från 2009. Bestämmelsen är hämtad från sparade sidor om den, inte ur lagtexten.',
      en: 'That the concepts are confused is said in the answers of 2009. The provision is taken from stored pages about it, not from the act.',
    }),
  },
  {
    ...TERM,
    slug: 'organhandel',
    name: { sv: 'organhandel', en: 'trade in organs' },
    forms: { sv: ['organhandeln', 'handel med organ'], en: ['organ trade', 'organ trafficking'] },
    definition: {
      sv: 'Att i vinstsyfte ta, lämna över, ta emot eller förmedla organ från en människa. Brottet gäller organet. När det i stället är en människa som förs för att hennes organ ska tas är det människohandel.',
      en: 'Taking, handing over, receiving or passing on a person’s organs for profit. The offence is about the organ. When a person is moved so that their organs can be taken, it is trafficking in human beings.',
    },
    law: {
      provision: {
        sv: '8 kap. 6 § lagen (2006:351) om genetisk integritet m.m.',
        en: 'Chapter 8, Section 6 of the Genetic Integrity Act (2006:351)',
      },
      offence: null,
    },
    avoid: [
      notSwedish('organtrafficking', 'organhandel', OF_ORGANS),
      notSwedish('organsmuggling', 'organhandel', OF_ORGANS),
    ],
    provenance: from('S104', 's003; WEB:lawline.se; WEB:lagboken.se lag (2006:351)', 'medium', {
      sv: 'Att begreppen blandas ihop står i svaren från 2009. Bestämmelsen är hämtad från ett juridiskt svar och från lagens inledning.',
      en: 'That the concepts are confused is said in the answers of 2009. The provision is taken from a legal answer and the opening of the act.',
    }),
  },
  {
    ...TERM,
    slug: 'manniskoexploatering',
    name: { sv: 'människoexploatering', en: 'human exploitation' },
    forms: { sv: ['människoexploateringen'], en: ['exploitation of human beings'] },
    definition: {
      sv: 'Att utnyttja en människa i tvångsarbete, i arbete på klart orimliga villkor eller i tiggeri, genom tvång, vilseledande eller genom att dra nytta av att hon är beroende eller har det svårt. Ett eget brott sedan 1 juli 2018. Det som straffas är själva utnyttjandet, inte att någon skaffas fram för det.',
      en: 'Exploiting a person in forced labour, in work on clearly unreasonable terms or in begging, by coercion, deception or taking advantage of their dependence or hardship. An offence of its own since 1 July 2018. What is punished is the exploitation itself, not obtaining somebody for it.',
    },
    law: { provision: brottsbalken(4, '1 b'), offence: 'exploitation' },
    provenance: from('P401', 'SFS 2018:601; BrB2023; BrB2026', 'high'),
  },
])

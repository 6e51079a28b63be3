import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { brottsbalken } from '../law/provisions.ts'
import { TERM, notEnglish, notSwedish } from './term.ts'

const NO_SUCH_ACT = {
  sv: 'Det finns ingen sådan lag. Förbudet var en egen lag till och med mars 2005, och står sedan dess i brottsbalken.',
  en: 'There is no such act. The ban was an act of its own until March 2005, and has stood in the Criminal Code since.',
}
const THE_PERSON_FIRST = {
  sv: 'Prostitution är något som en person är i, inte något som hon är.',
  en: 'Prostitution is something that a person is in, not what they are.',
}
const NOT_WORK = {
  sv: 'Ordet säger att prostitution är ett arbete. I länsstyrelsernas uppdrag räknas prostitution till mäns våld mot kvinnor (SFS 2021:995).',
  en: 'The word says that prostitution is work. In the assignment of the county boards prostitution is counted to men’s violence against women (SFS 2021:995).',
}
const A_CHILD = {
  sv: 'Ett barn utnyttjas. Ordet lägger handlingen på barnet, och är inte lagens.',
  en: 'A child is exploited. The word puts the act on the child, and is not that of the law.',
}
const THE_BUYER = {
  sv: 'Slang. Säg vad personen gör.',
  en: 'Slang. Say what the person does.',
}

/** Purchase, procuring and prostitution. */
export const purchaseTerms = collection('terms', import.meta.url, [
  {
    ...TERM,
    slug: 'kop-av-sexuell-handling',
    name: { sv: 'köp av sexuell handling', en: 'purchase of a sexual act' },
    forms: { sv: ['sexköp', 'sexköpet', 'sexköpen', 'sexköpsbrott'], en: ['buying sex', 'purchase of sex'] },
    definition: {
      sv: 'Att betala en vuxen person för en sexuell handling. Det är förbjudet att köpa, inte att sälja. Så heter brottet sedan 1 juli 2025; 2005–2025 hette det köp av sexuell tjänst, och 1999–2005 köp av sexuella tjänster. I löpande text går det bra att skriva sexköp.',
      en: 'Paying an adult for a sexual act. Buying is an offence, selling is not. This is its name since 1 July 2025; in 2005–2025 it was purchase of a sexual service, and in 1999–2005 purchase of sexual services. In running text “buying sex” will do.',
    },
    law: { provision: brottsbalken(6, '11'), offence: 'purchase' },
    distinctFrom: ['utnyttjande-av-barn-genom-kop', 'koppleri'],
    avoid: [
      notSwedish('sexköpslagen', 'förbudet mot sexköp', NO_SUCH_ACT),
      notSwedish('sexköpslag', 'förbud mot sexköp', NO_SUCH_ACT),
      notSwedish('torsk', 'köpare', THE_BUYER),
      notSwedish('torskar', 'köpare', THE_BUYER),
      notSwedish('torskarna', 'köparna', THE_BUYER),
    ],
    provenance: from('P106', 'BrB2026 (text); REG', 'high'),
  },
  {
    ...TERM,
    slug: 'utnyttjande-av-barn-genom-kop',
    name: {
      sv: 'utnyttjande av barn genom köp av sexuell handling',
      en: 'exploitation of a child through the purchase of a sexual act',
    },
    definition: {
      sv: 'Att genom betalning förmå ett barn, någon under 18 år, att göra eller gå med på en sexuell handling. Så heter brottet sedan 1 januari 2020; dessförinnan, från april 2005, hette det köp av sexuell handling av barn.',
      en: 'Inducing a child, somebody under 18, by payment to perform or submit to a sexual act. This is its name since 1 January 2020; before that, from April 2005, it was purchase of a sexual act from a child.',
    },
    law: { provision: brottsbalken(6, '9'), offence: 'purchase-from-child' },
    avoid: [
      notSwedish('barnprostitution', 'sexuellt utnyttjande av barn', A_CHILD),
      notSwedish('barnprostituerad', null, A_CHILD),
      notSwedish('barnprostituerade', null, A_CHILD),
      notEnglish('child prostitution', 'sexual exploitation of children', A_CHILD),
      notEnglish('child prostitutes', null, A_CHILD),
    ],
    provenance: from('P206', 'BrB2026 (text); prop. 2018/19:157', 'high'),
  },
  {
    ...TERM,
    slug: 'koppleri',
    name: { sv: 'koppleri', en: 'procuring' },
    forms: { sv: ['koppleriet'], en: ['pimping'] },
    definition: {
      sv: 'Att främja, eller på ett otillbörligt sätt tjäna pengar på, att någon annan utför sexuella handlingar mot betalning, också på distans. Till skillnad från människohandel krävs inget tvång, vilseledande eller utnyttjat läge.',
      en: 'Promoting, or improperly making money from, somebody else performing sexual acts for payment, also at a distance. Unlike trafficking it takes no coercion, deception or advantage of a situation.',
    },
    law: { provision: brottsbalken(6, '12'), offence: 'procuring' },
    provenance: from('P507', 'BrB2026', 'high'),
  },
  {
    ...TERM,
    slug: 'person-i-prostitution',
    name: { sv: 'person i prostitution', en: 'person in prostitution' },
    forms: {
      sv: ['personer i prostitution', 'kvinnor i prostitution', 'personerna i prostitution'],
      en: ['people in prostitution', 'persons in prostitution', 'women in prostitution'],
    },
    definition: {
      sv: 'Någon som får ersättning för sexuella handlingar, vad som än ligger bakom. Vi skriver så därför att det säger något om en situation och inte om vem någon är. Den som säljer begår inget brott.',
      en: 'Somebody who is paid for sexual acts, whatever is behind it. We say so because it tells of a situation, not of who somebody is. The one who sells commits no offence.',
    },
    avoid: [
      notSwedish('prostituerad', 'person i prostitution', THE_PERSON_FIRST),
      notSwedish('prostituerade', 'personer i prostitution', THE_PERSON_FIRST),
      notSwedish('prostituerade kvinnor', 'kvinnor i prostitution', THE_PERSON_FIRST),
      notSwedish('de prostituerade', 'personerna i prostitution', THE_PERSON_FIRST),
      notSwedish('sexarbetare', 'person i prostitution', NOT_WORK),
      notSwedish('sexarbete', 'prostitution', NOT_WORK),
      notEnglish('prostitute', 'person in prostitution', THE_PERSON_FIRST),
      notEnglish('prostitutes', 'people in prostitution', THE_PERSON_FIRST),
      notEnglish('sex worker', 'person in prostitution', NOT_WORK),
      notEnglish('sex workers', 'people in prostitution', NOT_WORK),
      notEnglish('sex work', 'prostitution', NOT_WORK),
    ],
    provenance: from('L05', 'WEB:bra.se; s001', 'high', {
      sv: 'Att det inte är ett brott att sälja står i lagen från 1998. Ordvalet är vårt eget.',
      en: 'That selling is no offence follows from the act of 1998. The choice of words is our own.',
    }),
  },
  {
    ...TERM,
    slug: 'sex-mot-ersattning',
    name: { sv: 'sex mot ersättning', en: 'sex for payment' },
    definition: {
      sv: 'Sexuella handlingar i utbyte mot pengar eller annat. Ett vidare ord än prostitution, som Socialstyrelsen valde för sitt utbildningsmaterial 2011 och länsstyrelserna för sina temadagar 2016.',
      en: 'Sexual acts in exchange for money or something else. A wider expression than prostitution, chosen by the National Board of Health and Welfare for its training material in 2011 and by the county boards for their theme days in 2016.',
    },
    provenance: from('R16', 'GOV:2014/02; s001', 'high'),
  },
])

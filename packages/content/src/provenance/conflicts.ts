import { collection } from '../collection.ts'
import { claim } from './claim.ts'

/** Other oddities inside the documents that the site is built on: roles, numbers, damaged text. */
export const conflicts = collection('conflicts', import.meta.url, [
  {
    fact: 'X13',
    subject: { sv: 'Vem som sköter nejtillsexköp.nu', en: 'Who runs nejtillsexköp.nu' },
    claims: [
      claim('s003 kap. 3', 'Samordningsgruppen tillhandahåller den', 'The coordination group provides it'),
      claim(
        's003 länsstyrelsens svar',
        'Länsstyrelsen administrerar den',
        'The county administrative board administers it',
      ),
    ],
    resolution: { sv: 'Två roller. Båda visas.', en: 'Two roles. Both are shown.' },
    concerns: ['E14', 'G01'],
    isAboutPersonName: false,
  },
  {
    fact: 'X14',
    subject: { sv: 'Handlingsplanens nummer', en: 'The number of the action plan' },
    claims: [claim('s003', '2007/2008:167', '2007/2008:167'), claim('skr. 2007/08:167', '2007/08:167', '2007/08:167')],
    resolution: {
      sv: 'Samma skrivelse. Vi skriver riksdagens form, 2007/08:167.',
      en: 'The same document. We use the Riksdag’s form, 2007/08:167.',
    },
    concerns: ['N01', 'R04'],
    isAboutPersonName: false,
  },
  {
    fact: 'X17',
    subject: { sv: 'Vem som anställer regionkoordinatorn', en: 'Who employs the regional coordinator' },
    claims: [
      claim('s001 2016-09-26', 'Presenteras som de fyra länens', 'Presented as the four counties’'),
      claim('s001 2016-09-26', 'Har en adress hos Umeå kommun', 'Has an address at the Municipality of Umeå'),
      claim(
        's004',
        'Koordinatorerna är anställda i socialtjänsten',
        'The coordinators are employed by social services',
      ),
    ],
    resolution: {
      sv: 'Arbetsgivaren är kommunen. Området är fyra län.',
      en: 'The employer is the municipality. The area is four counties.',
    },
    concerns: ['K05', 'A51', 'G08'],
    isAboutPersonName: false,
  },
  {
    fact: 'X19',
    subject: { sv: 'Skadad text i källorna', en: 'Damaged text in the sources' },
    claims: [
      claim(
        's000',
        'Diarienumret skrivs ”U20136848JÄM”, och ett annat har blivit ”fdf22f51”',
        'A registration number is written “U20136848JÄM”, and another has become “fdf22f51”',
      ),
      claim('s001 2016-10-18', 'En fras står två gånger', 'A phrase stands twice'),
      claim(
        's001 2016-10-27',
        'Rubriken säger ”arbetet för prostitution”',
        'A headline says “the work for prostitution”',
      ),
    ],
    resolution: {
      sv: 'Rättat. Diarienumret är U2013/6848/JÄM, och rubriken menar arbetet mot prostitution. Det skadade numret används inte.',
      en: 'Corrected. The registration number is U2013/6848/JÄM, and the headline means the work against prostitution. The damaged number is not used.',
    },
    concerns: ['M08', 'M09', 'W04', 'W05'],
    isAboutPersonName: false,
  },
  {
    fact: 'X20',
    subject: { sv: 'Adresser som inte fungerar', en: 'Addresses that do not work' },
    claims: [
      claim(
        's001 2016-05-13',
        'Ett långt tankstreck i adressen till manualen',
        'A long dash in the address of the manual',
      ),
      claim(
        's003 kap. 5',
        'Extra tecken före understrecken i adressen till polisens kartläggning',
        'Extra signs before the underscores in the address of the police survey',
      ),
    ],
    resolution: { sv: 'Vi länkar inte till de trasiga adresserna.', en: 'We do not link to the broken addresses.' },
    concerns: ['R09', 'R02'],
    isAboutPersonName: false,
  },
  {
    fact: 'X21',
    subject: { sv: 'Logotyper och medlemmar', en: 'Logos and members' },
    claims: [
      claim('s003 bilagan', 'Fyra logotyper för sju medlemmar', 'Four logos for seven members'),
      claim('s002', 'Fem logotyper utan namn', 'Five logos without names'),
    ],
    resolution: {
      sv: 'Logotyperna går inte att para ihop med medlemmarna. Vi räknar medlemmarna efter listan.',
      en: 'The logos cannot be matched with the members. We count the members by the list.',
    },
    concerns: ['G01', 'R01', 'W03'],
    isAboutPersonName: false,
  },
  {
    fact: 'X22',
    subject: { sv: 'Vad länsstyrelsen följde', en: 'What the county board followed' },
    claims: [
      claim(
        's003 länsstyrelsens svar',
        'Ingen formell plan, men en ansökan om projektmedel',
        'No formal plan, but an application for project funds',
      ),
      claim('s003 kap. 2', 'Uppdraget i den nationella handlingsplanen', 'The mandate of the national action plan'),
    ],
    resolution: {
      sv: 'Båda stämmer: uppdraget kom från planen, arbetet följde ansökan.',
      en: 'Both hold: the mandate came from the plan, the work followed the application.',
    },
    concerns: ['M01', 'R01'],
    isAboutPersonName: false,
  },
  {
    fact: 'X23',
    subject: { sv: 'Frågor utan svar i rapporten 2009', en: 'Unanswered questions in the report of 2009' },
    claims: [
      claim('s003 kap. 4', 'Fem frågor ställdes till alla', 'Five questions were put to all'),
      claim(
        's003 kap. 4',
        'Migrationsverket svarar inte på fråga 1 och 4, Umeå universitet inte på fråga 2',
        'The Migration Board does not answer questions 1 and 4, Umeå University not question 2',
      ),
    ],
    resolution: {
      sv: 'Svaren saknas i rapporten. Vi visar luckorna.',
      en: 'The answers are missing in the report. We show the gaps.',
    },
    concerns: ['R01', 'T22'],
    isAboutPersonName: false,
  },
  {
    fact: 'X25',
    subject: { sv: 'Vad den nationella samordnaren samordnar', en: 'What the national coordinator coordinates' },
    claims: [
      claim('s001', 'Prostitution och människohandel', 'Prostitution and trafficking'),
      claim('s000; s003', 'Människohandel för sexuella ändamål', 'Trafficking for sexual purposes'),
    ],
    resolution: {
      sv: 'Uppdraget vidgades 2013 till all människohandel.',
      en: 'The assignment was widened in 2013 to all trafficking.',
    },
    concerns: ['K06', 'M04', 'M07'],
    isAboutPersonName: false,
  },
])

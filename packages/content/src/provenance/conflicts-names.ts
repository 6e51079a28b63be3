import { collection } from '../collection.ts'
import { claim } from './claim.ts'

/** Places where the documents that the site is built on disagree about a name or a word. */
export const namesInDispute = collection('conflicts', import.meta.url, [
  {
    fact: 'X01',
    subject: { sv: 'Stavningen av ett efternamn', en: 'The spelling of a surname' },
    claims: [
      claim('s000; s001 2016-12-08; s002', 'Lindström', 'Lindström'),
      claim('s001 2016-12-08; s002', 'Lundström', 'Lundström'),
    ],
    resolution: {
      sv: 'Samma person stavas på två sätt. Vi använder formen i kontaktuppgifterna, där den står två gånger. Den andra räknar vi som en variant.',
      en: 'The same person is spelled in two ways. We use the form of the contact details, where it stands twice. We count the other as a variant.',
    },
    concerns: ['K04'],
    isAboutPersonName: true,
  },
  {
    fact: 'X02',
    subject: { sv: 'Titeln hos Norrbottens kontaktperson', en: 'The title of Norrbotten’s contact person' },
    claims: [
      claim('s000', 'våld i nära relation', 'våld i nära relation (singular)'),
      claim('s001 2016-12-08; s002', 'våld i nära relationer', 'våld i nära relationer (plural)'),
    ],
    resolution: {
      sv: 'Två former av samma titel. Vi använder den senare.',
      en: 'Two forms of the same title. We use the later one.',
    },
    concerns: ['K04'],
    isAboutPersonName: false,
  },
  {
    fact: 'X07',
    subject: {
      sv: 'Stavningen av ambassadörens namn och tjänst',
      en: 'The spelling of the ambassador’s name and post',
    },
    claims: [
      claim(
        's001 2016-05-09',
        'Per-Anders; ambassadörtjänst och ambassadörstjänst',
        'Per-Anders; two spellings of the post',
      ),
      claim('s001 2016-05-23', 'Per Anders', 'Per Anders'),
    ],
    resolution: {
      sv: 'Namnet skrivs med och utan bindestreck, och ordet för tjänsten på två sätt. Det är varianter, inte olika saker.',
      en: 'The name is written with and without a hyphen, and the word for the post in two ways. They are variants, not different things.',
    },
    concerns: ['K10'],
    isAboutPersonName: true,
  },
  {
    fact: 'X11',
    subject: { sv: 'Namnet på Västerbottens grupp', en: 'The name of Västerbotten’s group' },
    claims: [
      claim('s000; s003', 'samordningsgrupp', 'coordination group (samordningsgrupp)'),
      claim('s003 kap. 4', 'samverkansgrupp', 'cooperation group (samverkansgrupp)'),
    ],
    resolution: {
      sv: 'Samma grupp. Samordningsgrupp är namnet, samverkansgrupp ett annat ord för den.',
      en: 'The same group. Samordningsgrupp is the name, samverkansgrupp another word for it.',
    },
    concerns: ['G01'],
    isAboutPersonName: false,
  },
  {
    fact: 'X12',
    subject: { sv: 'Vem som är åklagarnas medlem i gruppen', en: 'Who is the prosecutors’ member of the group' },
    claims: [
      claim('s000; s003 medlemslistan', 'Åklagarkammaren', 'Åklagarkammaren, a public prosecution office'),
      claim('s003 svaren och logotypen', 'Åklagarmyndigheten', 'Åklagarmyndigheten, the Prosecution Authority'),
    ],
    resolution: {
      sv: 'En åklagarkammare är en enhet i Åklagarmyndigheten. Myndigheten är medlem, och vi visar hur listan skriver det.',
      en: 'A public prosecution office is a unit of the Prosecution Authority. The authority is the member, and we show how the list has it.',
    },
    concerns: ['G01', 'A13', 'A16'],
    isAboutPersonName: false,
  },
  {
    fact: 'X16',
    subject: { sv: 'Ordet för koordinatorn', en: 'The word for the coordinator' },
    claims: [
      claim('s001; s002', 'regionkoordinator', 'regionkoordinator'),
      claim('s004', 'regionskoordinator', 'regionskoordinator'),
    ],
    resolution: {
      sv: 'Samma uppgift. Vi skriver regionkoordinator.',
      en: 'The same task. We write regionkoordinator.',
    },
    concerns: ['G08'],
    isAboutPersonName: false,
  },
  {
    fact: 'X18',
    subject: { sv: 'Namnet på det nationella nätverket', en: 'The name of the national network' },
    claims: [
      claim('s001 2016-10-27', 'Nationellt Metodstöd', 'Nationellt Metodstöd'),
      claim('WEB:nmtsverige.se', 'Nationellt metodstödsteam', 'Nationellt metodstödsteam'),
    ],
    resolution: {
      sv: 'Vi använder det officiella namnet, Nationellt metodstödsteam. Det andra är ett alias.',
      en: 'We use the official name, Nationellt metodstödsteam. The other is an alias.',
    },
    concerns: ['G03'],
    isAboutPersonName: false,
  },
  {
    fact: 'X24',
    subject: { sv: 'Temadagarnas namn', en: 'The name of the theme days' },
    claims: [
      claim(
        's001 2016-09-28',
        'Temadagar om sex mot ersättning med fokus på efterfrågan',
        'Theme days on sex for payment with a focus on demand',
      ),
      claim('s002', 'Sex mot ersättning – fokus efterfrågan', 'Sex for payment – focus on demand'),
    ],
    resolution: { sv: 'Samma dagar under två rubriker.', en: 'The same days under two headings.' },
    concerns: ['E01', 'E02', 'E03', 'E04'],
    isAboutPersonName: false,
  },
])

import { from } from '../cite.ts'
import { supportLinesInOneTerm } from '../bodies/in-one-term.ts'

const POLICE = from('E17', 'WEB:jamstalldhetsmyndigheten.se; s003', 'high', {
  sv: 'Att tips kan lämnas anonymt är polisens egen uppgift från 2009.',
  en: 'That tips can be left anonymously is what the police said in 2009.',
})
const NATIONAL = from('E16', 's001; s004; WEB:nmtsverige.se; WEB:nspm', 'high', {
  sv: 'Numret trycks också 020-39 00 00. Det blev kvar när Jämställdhetsmyndigheten tog över 2018. En nyhet från 2016 uppmanade alla som misstänker människohandel att ringa.',
  en: 'The number is also printed 020-39 00 00. It stayed the same when the Gender Equality Agency took over in 2018. A news item of 2016 asked anyone who suspects trafficking to call.',
})
const RETURN = from('E20', 's004; GOV:2024/03', 'high')

/** Lines and services to turn to. Nobody has assured them since they were seen: `lastAssured` is null. */
export const supportLines = supportLinesInOneTerm(import.meta.url, [
  {
    slug: '112',
    name: { sv: 'Larmnumret 112', en: 'Emergency number 112' },
    number: '112',
    printedAs: [],
    from: null,
    until: null,
    audiences: ['affected', 'witness', 'professional'],
    purpose: {
      sv: 'När någon är i fara just nu.',
      en: 'When somebody is in danger right now.',
    },
    hours: null,
    cost: null,
    owners: [],
    fallbacks: [],
    lastAssured: null,
    provenance: from('E17', 'WEB:jamstalldhetsmyndigheten.se', 'high'),
  },
  {
    slug: '114-14',
    name: { sv: 'Polisen 114 14', en: 'The police, 114 14' },
    number: '114 14',
    printedAs: [],
    from: null,
    until: null,
    audiences: ['affected', 'witness', 'professional'],
    purpose: {
      sv: 'För att nå polisen när det inte är akut: för att fråga, lämna tips eller anmäla ett brott. Du kan lämna tips till polisen utan att säga vem du är. Ett tips behöver inte vara en anmälan.',
      en: 'To reach the police when it is not an emergency: to ask, to leave a tip or to report a crime. You can leave a tip to the police without saying who you are. A tip need not be a report of a crime.',
    },
    hours: null,
    cost: null,
    owners: [{ from: '2015-01-01', until: null, agency: 'polismyndigheten', provenance: POLICE }],
    fallbacks: ['112'],
    lastAssured: null,
    provenance: POLICE,
  },
  {
    slug: 'nationella-stodtelefonen',
    name: { sv: 'Den nationella stödtelefonen', en: 'The national support line' },
    number: '020-390 000',
    printedAs: ['020-39 00 00'],
    from: '../2016-10-27',
    until: null,
    audiences: ['professional'],
    purpose: {
      sv: 'För dig som i ditt arbete möter någon som du tror är utsatt för människohandel eller prostitution. Du får råd om hur du kan gå vidare. Linjen är inte till för allmänheten. Är du själv utsatt eller har du sett något: ring 112 eller 114 14.',
      en: 'For you who meet, in your work, somebody you believe is exposed to trafficking or prostitution. You get advice on what to do. The line is not for the general public. If you are affected yourself or have seen something: call 112 or 114 14.',
    },
    hours: { text: { sv: 'Kontorstid', en: 'Office hours' }, rrules: null },
    cost: null,
    owners: [
      { from: '../2016-10-27', until: '2018-01-01', agency: 'lansstyrelsen-stockholm', provenance: NATIONAL },
      { from: '2018-01-01', until: null, agency: 'jamstalldhetsmyndigheten', provenance: NATIONAL },
    ],
    fallbacks: ['114-14', '112'],
    lastAssured: null,
    provenance: NATIONAL,
  },
  {
    slug: '116-016',
    name: {
      sv: 'EU:s gemensamma nummer 116 016, till Kvinnofridslinjen',
      en: 'The EU-wide number 116 016, to Kvinnofridslinjen',
    },
    number: '116 016',
    printedAs: [],
    from: '2025-04',
    until: null,
    audiences: ['affected'],
    purpose: {
      sv: 'EU:s gemensamma nummer. I Sverige är det kopplat till Kvinnofridslinjen, den nationella stödtelefonen för kvinnor som utsatts för hot, våld eller sexuella övergrepp.',
      en: 'A number common to the EU. In Sweden it is linked to Kvinnofridslinjen, the national support line for women who have been exposed to threats, violence or sexual abuse.',
    },
    hours: null,
    cost: null,
    owners: [],
    fallbacks: ['112'],
    lastAssured: null,
    provenance: from('E18', 'GOV:pressmeddelanden/2025/04; WEB:nck.uu.se', 'high'),
  },
  {
    slug: 'kast',
    name: { sv: 'KAST', en: 'KAST' },
    number: null,
    printedAs: [],
    from: '../2016',
    until: '2017/..',
    audiences: ['buyer'],
    purpose: {
      sv: 'Hjälp för den som köper sex och vill sluta. Fanns 2016–2017 i Stockholm och Göteborg, och i Malmö som en enhet.',
      en: 'Help for those who buy sex and want to stop. In 2016–2017 it was found in Stockholm and Göteborg, and as a unit in Malmö.',
    },
    hours: null,
    cost: null,
    owners: [],
    fallbacks: [],
    lastAssured: null,
    provenance: from('E19', 'WEB:mynewsdesk 1609084; WEB:nmtsverige.se', 'high', {
      sv: 'Senast sett 2017. Om det finns i dag är inte kontrollerat.',
      en: 'Last seen in 2017. Whether it exists today has not been checked.',
    }),
  },
  {
    slug: 'atervandandeprogrammet',
    name: { sv: 'Frivilligt återvändande (senare ÅMP)', en: 'Voluntary return programme (later ÅMP)' },
    number: null,
    printedAs: [],
    from: '../2010',
    until: null,
    audiences: ['professional', 'affected'],
    purpose: {
      sv: 'För den som utsatts för människohandel och själv vill återvända till sitt hemland. Programmet ger stöd och rehabilitering där. Det genomförs av IOM och betalas med nationella medel.',
      en: 'For those exposed to trafficking who themselves wish to return to their home country. The programme gives support and rehabilitation there. It is carried out by IOM and paid for with national funds.',
    },
    hours: null,
    cost: null,
    owners: [{ from: null, until: null, agency: 'iom', provenance: RETURN }],
    fallbacks: ['nationella-stodtelefonen'],
    lastAssured: null,
    provenance: RETURN,
  },
])

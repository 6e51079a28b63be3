import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { paragraph } from '../library/blocks.ts'

/** Websites of the field that came before this one. */
export const channels = collection('happenings', import.meta.url, [
  {
    kind: 'channel',
    slug: 'nejtillsexkop',
    title: { sv: 'Webbplatsen Nej till sexköp', en: 'The website Nej till sexköp (No to buying sex)' },
    aliases: ['nejtillsexköp.nu', 'www.nejtillsexköp.nu'],
    summary: {
      sv: 'Samordningsgruppens webbplats i Västerbotten, senare också Norrbottens. Länsstyrelsen i Västerbotten skötte den.',
      en: 'The website of the coordination group in Västerbotten, later also of Norrbotten. The county board of Västerbotten ran it.',
    },
    body: [
      paragraph(
        'Här fanns länens grupper, nyheter, lagen i korthet och kontaktvägar. En del av det som du läser på den här platsen stod först där; texterna är skrivna på nytt.',
      ),
    ],
    organisers: ['lansstyrelsen-vasterbotten', 'lansstyrelsen-norrbotten'],
    counties: ['24', '25'],
    hashtags: [],
    reports: ['lagesrapport-vasterbotten-2009'],
    from: '../2009-09-30',
    until: '2017-03-17/..',
    site: 'nejtillsexköp.nu',
    provenance: from('E14', 's000; s001; s003', 'high', {
      sv: 'Webbplatsen fanns senast den 30 september 2009 och ännu den 16 mars 2017. Källan säger både att gruppen tillhandahöll den och att länsstyrelsen administrerade den: det är två roller.',
      en: 'The website existed by 30 September 2009 and still on 16 March 2017. The source says both that the group provided it and that the county board administered it: these are two roles.',
    }),
  },
  {
    kind: 'channel',
    slug: 'nmtsverige',
    title: { sv: 'Webbplatsen NMT Sverige', en: 'The website NMT Sverige' },
    aliases: ['nmtsverige.se'],
    summary: {
      sv: 'Det nationella metodstödets webbplats med råd till kommuner, myndigheter och organisationer. Den har ersatts av en webbplats hos Jämställdhetsmyndigheten.',
      en: 'The website of the national task force, with advice to municipalities, authorities and organisations. It has been replaced by a website of the Swedish Gender Equality Agency.',
    },
    body: [
      paragraph(
        'Webbplatsen presenterades [den 27 oktober 2016](/nyheter/2016-10-27-ny-webbplats). Länsstyrelsen i Stockholm stod bakom den till och med 2017 och sedan Jämställdhetsmyndigheten. Efterföljaren finns på nspm.jamstalldhetsmyndigheten.se.',
      ),
    ],
    organisers: ['lansstyrelsen-stockholm', 'jamstalldhetsmyndigheten'],
    counties: [],
    hashtags: [],
    reports: [],
    from: '../2016-10-27',
    until: '2023-04-24?',
    site: 'nmtsverige.se',
    provenance: from('E15', 's001; WEB:nmtsverige.se; WEB:jamstalldhetsmyndigheten.se', 'high', {
      sv: 'Den nya webbplatsen öppnade den 24 april; året 2023 är underförstått i källan.',
      en: 'The new website opened on 24 April; the year 2023 is implied in the source.',
    }),
  },
])

import { collection } from '../collection.ts'
import { claim } from './claim.ts'

/** Places where the documents that the site is built on disagree about when something was. */
export const datesInDispute = collection('conflicts', import.meta.url, [
  {
    fact: 'X03',
    subject: { sv: 'Dagen för artikeln om de fyra länen', en: 'The day of the article on the four counties' },
    claims: [
      claim(
        's001',
        '8 december 2016, kortare och med annan rubrik',
        '8 December 2016, shorter and with another headline',
      ),
      claim(
        's002',
        '5 december 2016, med två stycken till och ett framhävt citat',
        '5 December 2016, with two more paragraphs and a pull quote',
      ),
    ],
    resolution: {
      sv: 'Artikeln gavs ut två gånger på olika webbplatser. Båda finns kvar som egna nyheter.',
      en: 'The article was published twice on different sites. Both are kept as news items of their own.',
    },
    concerns: ['W02', 'W03'],
    isAboutPersonName: false,
  },
  {
    fact: 'X04',
    subject: {
      sv: 'När kartläggningen av annonser blev offentlig',
      en: 'When the survey of advertisements became public',
    },
    claims: [
      claim(
        's002',
        'Offentliggörs den 1 december, i presens i en text från den 5 december',
        'Is made public on 1 December, in the present tense in a text of 5 December',
      ),
      claim('s001', 'Temadagen i Luleå hålls den 1 december', 'The theme day in Luleå is held on 1 December'),
    ],
    resolution: {
      sv: 'Dagen är densamma: den 1 december 2016. Texten är skriven före den dag som står på den.',
      en: 'The day is the same: 1 December 2016. The text was written before the day that it bears.',
    },
    concerns: ['R06', 'E01', 'W03'],
    isAboutPersonName: false,
  },
  {
    fact: 'X05',
    subject: {
      sv: 'Sista anmälningsdag till konferensen 2016',
      en: 'The last day to sign up for the conference of 2016',
    },
    claims: [
      claim('s001 2016-05-23', 'Senast den 29 september, utan år', 'By 29 September, without a year'),
      claim(
        's001 2016-05-23',
        'Nyheten är från den 23 maj 2016. Dag och plats för konferensen saknas',
        'The news is of 23 May 2016. The day and place of the conference are missing',
      ),
    ],
    resolution: {
      sv: 'Året måste vara 2016 men är inte tryckt. Eftersom konferensens dag saknas kan vi inte pröva om anmälan slutade före den. Dagen visas som okänd.',
      en: 'The year must be 2016 but is not printed. As the day of the conference is missing we cannot test whether registration closed before it. The day is shown as unknown.',
    },
    concerns: ['E05', 'W09'],
    isAboutPersonName: false,
  },
  {
    fact: 'X06',
    subject: { sv: 'Året för temadagarna', en: 'The year of the theme days' },
    claims: [
      claim(
        's001 2016-09-28',
        'Dag och månad utan år, och ingen sista anmälningsdag',
        'Day and month without a year, and no last day to sign up',
      ),
      claim('s001; s002', 'Texterna om kampanjen ger 2016', 'The texts about the campaign give 2016'),
    ],
    resolution: { sv: 'Året är 2016, taget från sammanhanget.', en: 'The year is 2016, taken from the context.' },
    concerns: ['E01', 'E02', 'E03', 'E04', 'W06'],
    isAboutPersonName: false,
  },
  {
    fact: 'X08',
    subject: { sv: 'När uppdraget började', en: 'When the mandate began' },
    claims: [
      claim('s000; s003', 'Hösten 2008 i Västerbotten', 'Autumn 2008 in Västerbotten'),
      claim('s000', '2009 i Norrbotten', '2009 in Norrbotten'),
      claim('s000; s003', 'Handlingsplanen är från juli 2008', 'The action plan is from July 2008'),
    ],
    resolution: {
      sv: 'Alla tre kan stämma: planen kom först, och länsstyrelserna började vid olika tid.',
      en: 'All three may hold: the plan came first, and the boards began at different times.',
    },
    concerns: ['M01', 'G01', 'G02', 'N01'],
    isAboutPersonName: false,
  },
  {
    fact: 'X09',
    subject: { sv: 'Vilken tid lägesrapporten täcker', en: 'The period that the situation report covers' },
    claims: [
      claim('s003 rubriken till kap. 4', 'December 2008 – juni 2009', 'December 2008 – June 2009'),
      claim(
        's003 texten',
        'Sommaren och hösten 2009, och en film som ska visas senare',
        'Summer and autumn 2009, and a film to be shown later',
      ),
    ],
    resolution: {
      sv: 'Rapportens tid är den i rubriken. Det som ligger utanför visas med sina egna datum.',
      en: 'The report’s period is that of the heading. What lies outside it is shown with its own dates.',
    },
    concerns: ['R01', 'E12', 'E13'],
    isAboutPersonName: false,
  },
  {
    fact: 'X10',
    subject: { sv: 'När polisens kartläggning gjordes', en: 'When the police survey was made' },
    claims: [
      claim('s003 kap. 5', 'December 2008', 'December 2008'),
      claim('s003 polisens svar', 'Presenterad 2009, med en annan titel', 'Presented in 2009, with another title'),
    ],
    resolution: {
      sv: 'Skriven i december 2008 och presenterad 2009.',
      en: 'Written in December 2008 and presented in 2009.',
    },
    concerns: ['R02', 'K09'],
    isAboutPersonName: false,
  },
  {
    fact: 'X15',
    subject: { sv: 'När sidan om Norrbottens grupp skrevs', en: 'When the page about Norrbotten’s group was written' },
    claims: [
      claim(
        's000',
        'Nämner en polisenhet som finns tidigast från 2015',
        'Names a police unit that exists from 2015 at the earliest',
      ),
      claim(
        's000',
        'Nämner Norrbottens läns landsting, ett namn till och med 2016',
        'Names Norrbottens läns landsting, a name until the end of 2016',
      ),
    ],
    resolution: { sv: 'Sidan är från 2015 eller 2016.', en: 'The page is from 2015 or 2016.' },
    concerns: ['G02', 'A55', 'A43'],
    isAboutPersonName: false,
  },
])

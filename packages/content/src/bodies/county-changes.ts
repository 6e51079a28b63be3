import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { COUNTY_TABLE } from './county-table.ts'

/** How the division into counties came to be what it is, and rules about its codes. */
export const countyChanges = collection('countyChanges', import.meta.url, [
  {
    text: {
      sv: 'Kristianstads län (L) och Malmöhus län (M) slogs samman till Skåne län.',
      en: 'The counties of Kristianstad (L) and Malmöhus (M) were merged into Skåne County.',
    },
    on: '1997-01-01',
    counties: ['12'],
    isFormation: true,
    provenance: from('C90', 'WEB:kjellabergs.info; WEB:bjorling.org', 'high'),
  },
  {
    text: { sv: 'Kopparbergs län bytte namn till Dalarnas län.', en: 'Kopparberg County was renamed Dalarna County.' },
    on: '1997-01-01?',
    counties: ['20'],
    renamedFrom: { name: { sv: 'Kopparbergs län', en: 'Kopparberg County' }, shortName: 'Kopparberg' },
    provenance: from('C91', 'WEB:bjorling.org; WEB:wikipedia norsk kopia; GK', 'high', {
      sv: 'Året är säkert. Dagen är hämtad ur minnet.',
      en: 'The year is certain. The day is from memory.',
    }),
  },
  {
    text: {
      sv: 'Göteborgs och Bohus län (O), Älvsborgs län (P) och Skaraborgs län (R) slogs samman till Västra Götalands län.',
      en: 'The counties of Göteborg and Bohus (O), Älvsborg (P) and Skaraborg (R) were merged into Västra Götaland County.',
    },
    on: '1998-01-01',
    counties: ['14'],
    isFormation: true,
    provenance: from('C92', 'WEB:bjorling.org', 'high', {
      sv: 'En sida på nsd.no uppger 1999. Det är fel.',
      en: 'A page on nsd.no says 1999. That is wrong.',
    }),
  },
  {
    text: {
      sv: 'Länskoderna 02, 11, 15 och 16 används inte.',
      en: 'The county codes 02, 11, 15 and 16 are not in use.',
    },
    on: null,
    counties: [],
    provenance: from('C93', 'WEB:code', 'high'),
  },
  {
    text: {
      sv: 'Residensstadens kommun har länets kod följd av 80, i alla län.',
      en: 'In every county the municipality of the county seat has the county code followed by 80.',
    },
    on: null,
    counties: COUNTY_TABLE.map((county) => county.code),
    provenance: from('C94', 'WEB:sv.wikipedia Kommunkod; data municipalities.json', 'high'),
  },
  {
    text: {
      sv: '”De fyra nordligaste länen” är Norrbottens, Västerbottens, Västernorrlands och Jämtlands län. Polisen kallade dem 2008 norra samverkansområdet.',
      en: '“The four northernmost counties” are Norrbotten, Västerbotten, Västernorrland and Jämtland. In 2008 the police called them the northern cooperation area (norra Samverkansområdet).',
    },
    on: null,
    counties: ['25', '24', '22', '23'],
    provenance: from('C95', 's001; s002; s003', 'high'),
  },
])

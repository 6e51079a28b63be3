import { from } from '../cite.ts'
import { collection } from '../collection.ts'

const NORTH = ['25', '24', '22', '23']
const SEEN_ONLY = {
  sv: 'Bara känd vid de dagar som dokumenten nämner. När tiden började och slutade är inte känt.',
  en: 'Known only on the days that the documents mention. When the term began and ended is not known.',
}

/** Coordinators, the national rapporteur and the county boards' contact persons, as they were printed. */
export const appointments = collection('appointments', import.meta.url, [
  {
    person: 'Helena Österlind',
    nameVariants: [],
    role: { sv: 'Jämställdhetsdirektör', en: 'Director of Gender Equality' },
    office: 'county-contact',
    agency: 'lansstyrelsen-vasterbotten',
    counties: ['24'],
    from: '../2009-09-30',
    until: '2009-10-01/..',
    provenance: from('K01', 's003', 'high', SEEN_ONLY),
  },
  {
    person: 'Alexandra Sundberg',
    nameVariants: [],
    role: { sv: 'Samordnare, mäns våld mot kvinnor', en: 'Coordinator, men’s violence against women' },
    office: 'county-contact',
    agency: 'lansstyrelsen-vasterbotten',
    counties: ['24'],
    from: '../2009-09-30',
    until: '2009-10-01/..',
    provenance: from('K02', 's003', 'high', SEEN_ONLY),
  },
  {
    person: 'Maria Stefansson',
    nameVariants: [],
    role: { sv: 'Jämställdhetshandläggare', en: 'Gender equality officer' },
    office: 'county-contact',
    agency: 'lansstyrelsen-vasterbotten',
    counties: ['24'],
    from: '../2016-12-31',
    until: '2014/..',
    provenance: from('K03', 's000', 'high', {
      sv: 'Känd genom en odaterad sida, som är från 2014–2016.',
      en: 'Known from an undated page, which is from 2014–2016.',
    }),
  },
  {
    person: 'Lisa Lindström',
    nameVariants: ['Lisa Lundström'],
    role: { sv: 'Utvecklingsledare, våld i nära relationer', en: 'Development manager, domestic violence' },
    office: 'county-contact',
    agency: 'lansstyrelsen-norrbotten',
    counties: ['25'],
    from: '../2016-12-05',
    until: '2016-12-09/..',
    provenance: from('K04', 's000; s001; s002', 'high', {
      sv: 'Nämns på en odaterad sida från 2014–2016 och i artiklar i december 2016. Källorna stavar efternamnet olika.',
      en: 'Named on an undated page from 2014–2016 and in articles of December 2016. The sources spell the surname differently.',
    }),
  },
  {
    person: 'Eva Norlin',
    nameVariants: [],
    role: {
      sv: 'Regionkoordinator mot prostitution och människohandel',
      en: 'Regional coordinator against prostitution and trafficking',
    },
    office: 'regional-coordinator',
    agency: 'umea-kommun',
    counties: NORTH,
    from: '2016-08',
    until: '2018-12/..',
    provenance: from('K05', 's001; s002; WEB:nmtsverige.se; WEB:nck.uu.se', 'high', {
      sv: 'Senast sedd i rollen i december 2018. Presenterades som de fyra länens koordinator men var anställd av Umeå kommun.',
      en: 'Last seen in the role in December 2018. Presented as the four counties’ coordinator but employed by the Municipality of Umeå.',
    }),
  },
  {
    person: 'Patrik Cederlöf',
    nameVariants: [],
    role: {
      sv: 'Nationell samordnare mot prostitution och människohandel',
      en: 'National coordinator against prostitution and trafficking',
    },
    office: 'national-coordinator',
    agency: 'lansstyrelsen-stockholm',
    counties: [],
    from: '../2016-05-23',
    until: '2017-07-15/2018-01-01',
    provenance: from('K06', 's001; s004; WEB:sverigeskvinnolobby.se', 'high', {
      sv: 'Sedd i rollen från maj 2016 till juli 2017. En ersättare nämns i februari och mars 2017. Länsstyrelsens uppdrag upphörde vid årsskiftet.',
      en: 'Seen in the role from May 2016 to July 2017. An acting coordinator is named in February and March 2017. The board’s assignment ended at the turn of the year.',
    }),
  },
  {
    person: 'Patrik Cederlöf',
    nameVariants: [],
    role: {
      sv: 'Nationell samordnare mot prostitution och människohandel',
      en: 'National coordinator against prostitution and trafficking',
    },
    office: 'national-coordinator',
    agency: 'jamstalldhetsmyndigheten',
    counties: [],
    from: '2018',
    until: '2018/..',
    provenance: from('K06', 'WEB:sverigeskvinnolobby.se', 'high', {
      sv: 'Sedd vid Jämställdhetsmyndigheten 2018. Hur länge är inte känt.',
      en: 'Seen at the Gender Equality Agency in 2018. For how long is not known.',
    }),
  },
  {
    person: 'Anna Ekstedt',
    nameVariants: [],
    role: { sv: 'Tillförordnad nationell samordnare', en: 'Acting national coordinator' },
    office: 'national-coordinator',
    agency: 'lansstyrelsen-stockholm',
    counties: [],
    from: '2016-05-23/2017-02-10',
    until: '2017-03-14/2017-07-14',
    provenance: from('K07', 'WEB:nmtsverige.se 2017-02-10, 2017-03-13', 'high', {
      sv: 'Sedd i rollen från 10 februari till 13 mars 2017.',
      en: 'Seen in the role from 10 February to 13 March 2017.',
    }),
  },
  {
    person: 'Kajsa Wahlberg',
    nameVariants: [],
    role: { sv: 'Nationell rapportör om människohandel', en: 'National rapporteur on trafficking' },
    office: 'national-rapporteur',
    agency: 'rikspolisstyrelsen',
    counties: [],
    from: '../2009-09-30',
    until: '2015-01-01',
    provenance: from('K08', 's003; WEB:docplayer', 'high', {
      sv: 'Rapporten 2009 säger bara att hon följer frågan nationellt hos polisen i Stockholm. Rikspolisstyrelsen gav ut rapportörens lägesrapporter till och med 2014.',
      en: 'The report of 2009 only says that she follows the issue nationally with the police in Stockholm. The National Police Board published the rapporteur’s reports until 2014.',
    }),
  },
  {
    person: 'Kajsa Wahlberg',
    nameVariants: [],
    role: { sv: 'Nationell rapportör om människohandel', en: 'National rapporteur on trafficking' },
    office: 'national-rapporteur',
    agency: 'noa',
    counties: [],
    from: '2015-01-01',
    until: '2017/..',
    provenance: from('K08', 'WEB:docplayer Lägesrapport 18', 'high', {
      sv: 'Senast sedd i rollen 2017.',
      en: 'Last seen in the role in 2017.',
    }),
  },
  {
    person: 'Lena Melin',
    nameVariants: [],
    role: {
      sv: 'Författare till polisens kartläggning i de fyra nordligaste länen',
      en: 'Author of the police survey in the four northernmost counties',
    },
    office: 'other',
    agency: 'polismyndigheten-i-vasterbottens-lan',
    counties: ['24'],
    from: '../2008-12',
    until: '2009/2015-01-01',
    provenance: from('K09', 's003', 'high', {
      sv: 'Kartläggningen är skriven i december 2008 och presenterades 2009.',
      en: 'The survey was written in December 2008 and presented in 2009.',
    }),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { paragraph } from '../library/blocks.ts'

/** Campaigns and advertising. Ends are exclusive; "2017-02/.." is "not before February 2017, otherwise unknown". */
export const campaigns = collection('happenings', import.meta.url, [
  {
    kind: 'campaign',
    slug: 'du-avgor',
    title: { sv: 'Du avgör!', en: 'Du avgör! (You decide)' },
    aliases: ['duavgor.se'],
    summary: {
      sv: 'Kampanj i hela landet för att hindra sexköp. Den vände sig till den som köper sex eller kan komma att göra det.',
      en: 'A nationwide campaign to prevent the purchase of sex. It addressed those who buy sex, or might come to.',
    },
    body: [
      paragraph(
        'Kampanjen gjordes på regeringens uppdrag och började på [EU:s dag mot människohandel](/handelser/eu-dagen-2016), den 18 oktober 2016. De [fyra temadagarna](/handelser/temadagar-2016) i december samma år hörde till den. I februari 2017 syntes den på bio.',
      ),
    ],
    organisers: ['lansstyrelserna'],
    counties: [],
    hashtags: ['#duavgör'],
    reports: [],
    from: '2016-10-18',
    until: '2017-02/..',
    aim: {
      sv: 'Att hindra sexköp, och att ge den som köper eller kan komma att köpa stöd att ändra sig',
      en: 'To prevent purchases of sex, and to give those who buy or might buy support to change',
    },
    partners: {
      sv: 'Länsstyrelserna i hela landet, ett tjugotal ideella organisationer och myndigheter på området',
      en: 'The county boards, about twenty non-governmental organisations, and authorities in the field',
    },
    channels: [
      { sv: 'webbplatsen duavgor.se', en: 'the website duavgor.se' },
      { sv: 'märket #duavgör', en: 'the hashtag #duavgör' },
      { sv: 'biografer', en: 'cinemas' },
    ],
    provenance: from('E10', 's001; s002; WEB:nmtsverige.se', 'high', {
      sv: 'När kampanjen slutade vet vi inte. Den syntes senast i februari 2017.',
      en: 'When the campaign ended is not known. It was last seen in February 2017.',
    }),
  },
  {
    kind: 'campaign',
    slug: 'lansstyrelsernas-kampanj-2009',
    title: {
      sv: 'Länsstyrelsernas gemensamma kampanj 2009',
      en: 'The joint campaign of the county boards 2009',
    },
    aliases: [],
    summary: {
      sv: 'Alla länsstyrelser informerade taxi, restauranger och hotell om prostitution och människohandel för sexuella ändamål.',
      en: 'All county boards informed taxi firms, restaurants and hotels about prostitution and human trafficking for sexual purposes.',
    },
    body: [],
    organisers: ['lansstyrelserna'],
    counties: [],
    hashtags: [],
    reports: ['lagesrapport-vasterbotten-2009'],
    from: '2009-23',
    until: '2009-23/..',
    aim: { sv: 'Att nå branscher som kan möta det', en: 'To reach trades that may encounter it' },
    partners: null,
    channels: [
      {
        sv: 'information till taxi-, restaurang- och hotellbranschen',
        en: 'information to the taxi, restaurant and hotel trades',
      },
    ],
    provenance: from('E11', 's003', 'high', {
      sv: 'Källan är från september 2009 och berättar om starten. När kampanjen slutade vet vi inte.',
      en: 'The source is from September 2009 and tells of the start. When the campaign ended is not known.',
    }),
  },
  {
    kind: 'campaign',
    slug: 'annonser-sf-2009',
    title: {
      sv: 'Annonser på sf.se för nejtillsexköp.nu',
      en: 'Advertisements at sf.se for nejtillsexköp.nu',
    },
    aliases: [],
    summary: {
      sv: 'Västerbottens samordningsgrupp gjorde reklam för sin webbplats på biografkedjan SF:s webbplats.',
      en: 'The Västerbotten coordination group advertised its website on the website of the cinema chain SF.',
    },
    body: [],
    organisers: ['lansstyrelsen-vasterbotten'],
    counties: ['24'],
    hashtags: [],
    reports: ['lagesrapport-vasterbotten-2009'],
    from: '2009-22',
    until: '2009-23',
    aim: { sv: 'Att fler skulle hitta till webbplatsen', en: 'That more people would find the website' },
    partners: null,
    channels: [{ sv: 'annonser på sf.se', en: 'advertisements at sf.se' }],
    provenance: from('E12', 's003', 'high', {
      sv: 'Källan säger sommaren och hösten 2009. Gruppen som helhet stod bakom; länsstyrelsen sammankallade den.',
      en: 'The source says summer and autumn 2009. The group as a whole was behind it; the county board convened the group.',
    }),
  },
  {
    kind: 'campaign',
    slug: 'biograffilm-2009',
    title: {
      sv: 'Reklamfilm på bio för nejtillsexköp.nu',
      en: 'Cinema advertising film for nejtillsexköp.nu',
    },
    aliases: [],
    summary: {
      sv: 'En film om webbplatsen, planerad för bio i Umeå och Skellefteå under 2009, med start mot slutet av oktober och ut året.',
      en: 'A film about the website, planned for the cinemas of Umeå and Skellefteå from late October to the end of 2009.',
    },
    body: [],
    organisers: ['lansstyrelsen-vasterbotten'],
    counties: ['24'],
    hashtags: [],
    reports: ['lagesrapport-vasterbotten-2009'],
    from: '2009-10-21/2009-10-31',
    until: '2010-01-01',
    aim: { sv: 'Att fler skulle hitta till webbplatsen', en: 'That more people would find the website' },
    partners: null,
    channels: [{ sv: 'SF:s biografer i Umeå och Skellefteå', en: 'SF cinemas in Umeå and Skellefteå' }],
    provenance: from('E13', 's003', 'high', {
      sv: 'Filmen var under arbete när källan skrevs, i september 2009. Att den visades har vi inte sett bekräftat.',
      en: 'The film was in the making when the source was written, in September 2009. We have not seen it confirmed that it was shown.',
    }),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { describing } from '../law/describing.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'

const RETOLD = note(
  'Vad Eva Norlin och Lisa Lindström säger är återgett med andra ord än deras egna.',
  'What Eva Norlin and Lisa Lindström say is retold in other words than their own.',
)
const NORTHERN_COUNTIES = ['22', '23', '24', '25']

/** News of October to December 2016, newest first. */
export const newsOfAutumn2016 = collection('news', import.meta.url, [
  {
    slug: '2016-12-08-samverkan-behovs',
    date: '2016-12-08',
    headline: {
      sv: 'Många utsatta i norr: stödet kräver att flera hjälps åt',
      en: 'Many exposed in the north: support takes cooperation',
    },
    preamble: {
      sv: 'Fyra länsstyrelser har tillsammans kartlagt prostitution och människohandel för sexuella ändamål. De utsatta behöver mer stöd, och fler köpare måste lagföras.',
      en: 'Four county boards have together surveyed prostitution and human trafficking for sexual purposes. Those exposed need more support, and more buyers must be brought to justice.',
    },
    body: [
      paragraph(
        'Under 2016 gick länsstyrelserna i Norrbotten, Västerbotten, Västernorrland och Jämtland igenom [annonser på internet om sex mot ersättning](/rapporter/kartlaggning-internetannonser-2016). De intervjuade också dem som i sitt arbete kan träffa människor med sådana erfarenheter. Det är en del av länsstyrelsernas arbete mot mäns våld mot kvinnor.',
      ),
      paragraph('Slutsatsen är att behovet är stort: de utsatta måste nås, och de måste erbjudas stöd.'),
      {
        type: 'quote',
        text: {
          sv: 'Det som görs i dag är bra, och länen har det som krävs för att komma längre, säger hon.',
          en: 'What is done today is good, and the counties have what it takes to go further, she says.',
        },
        speaker: 'Eva Norlin',
        role: {
          sv: 'regionkoordinator mot prostitution och människohandel i de fyra nordligaste länen',
          en: 'regional coordinator against prostitution and human trafficking in the four northernmost counties',
        },
      },
      paragraph(
        'Kartläggningen är en lägesrapport, men också något att bygga vidare på, för länsstyrelserna och för andra i arbetet för jämställdhet och mot mäns våld mot kvinnor. Mest är det flickor och kvinnor som utnyttjas. Pojkar och unga män drabbas också. De som köper är framför allt män, enligt studier.',
      ),
      paragraph(
        'Vid Länsstyrelsen Norrbotten är Lisa Lindström utvecklingsledare för frågor om våld i nära relationer. Hon ser prostitution och människohandel för sexuella ändamål som problem i samhällets strukturer och som en fråga om mänskliga rättigheter. Den som arbetar mot dem arbetar enligt henne också för ett mer jämlikt och jämställt samhälle.',
      ),
      RETOLD,
      note(
        'Samma artikel kom tre dagar tidigare på en annan webbplats, [längre och med annan rubrik](/nyheter/2016-12-05-samverkan-behovs).',
        'The same article had appeared three days earlier on another website, [longer and with another headline](/nyheter/2016-12-05-samverkan-behovs).',
      ),
    ],
    hashtags: [],
    counties: NORTHERN_COUNTIES,
    related: {
      reports: ['kartlaggning-internetannonser-2016'],
      happenings: [],
      assignments: [],
      news: ['2016-12-05-samverkan-behovs', '2016-09-26-ny-regionkoordinator'],
    },
    describes: describing('2016-12-08', 'purchase'),
    provenance: from('W02', 's001', 'high', {
      sv: 'Efternamnet Lindström är stavat på två sätt i källan.',
      en: 'The surname Lindström is spelt in two ways in the source.',
    }),
  },
  {
    slug: '2016-12-05-samverkan-behovs',
    date: '2016-12-05',
    headline: {
      sv: 'Tillsammans för att nå utsatta i fyra norrlandslän',
      en: 'Together to reach those exposed in four northern counties',
    },
    preamble: {
      sv: 'Annonser på internet och intervjuer visar att många utsätts för prostitution och människohandel för sexuella ändamål. Mer måste göras, både för att stödja dem och för att lagföra köparna.',
      en: 'Internet advertisements and interviews show that many are exposed to prostitution and human trafficking for sexual purposes. More must be done, both to support them and to bring the buyers to justice.',
    },
    body: [
      paragraph(
        'Bakom [kartläggningen](/rapporter/kartlaggning-internetannonser-2016) står länsstyrelserna i Norrbotten, Västerbotten, Västernorrland och Jämtland. Den gjordes under 2016 som en del av deras arbete mot mäns våld mot kvinnor. Länsstyrelserna läste annonser om sex mot ersättning och intervjuade människor som i sitt yrke kan möta dem det gäller. Det finns ett stort behov av att nå dem med stöd.',
      ),
      paragraph(
        'Regionkoordinatorn för de fyra länen, Eva Norlin, tycker att arbetet redan är bra. Hon menar att länen har goda möjligheter att bygga vidare.',
      ),
      paragraph(
        'Resultatet ska användas både som lägesrapport och som kunskap för länsstyrelserna och andra i arbetet med jämställdhet och mot våld. Främst är det flickor och kvinnor som utnyttjas, men pojkar och unga män är inte förskonade. Studier pekar på att det mest är män som köper.',
      ),
      {
        type: 'quote',
        text: {
          sv: 'Problemen sitter i samhällets strukturer och rör de mänskliga rättigheterna, menar hon.',
          en: 'The problems lie in the structures of society and touch on human rights, she holds.',
        },
        speaker: 'Lisa Lindström',
        role: {
          sv: 'utvecklingsledare för frågor om våld i nära relationer, Länsstyrelsen Norrbotten',
          en: 'development manager for matters of intimate partner violence, Norrbotten County Administrative Board',
        },
      },
      paragraph('För henne är arbetet mot problemen också ett sätt att göra samhället mer jämlikt och jämställt.'),
      heading(2, 'Första temadagen i Luleå', 'The first theme day is in Luleå'),
      paragraph(
        'Kartläggningen blir offentlig den 1 december. Då hålls [temadagen i Luleå](/handelser/temadag-lulea-2016), den första av [fyra dagar](/handelser/temadagar-2016) som länsstyrelserna ordnar med Kunskapsnätverket hiv/STI Norr. Den som berörs ska på en dag få ta del av samlad expertis och tillfälle att diskutera och byta erfarenheter, så att arbetet i länen går framåt.',
      ),
      heading(2, 'En del av Du avgör!', 'Part of the campaign Du avgör!'),
      paragraph(
        'Dagarna hör till kampanjen [Du avgör!](/handelser/du-avgor), som startade i hela landet den 18 oktober. Kampanjen ska hindra sexköp. Den som köper sex, eller kan komma att göra det, ska få stöd att låta bli. Regeringen står bakom uppdraget, och kampanjen görs av:',
      ),
      list(
        'landets länsstyrelser',
        'ett tjugotal ideella organisationer',
        'myndigheter med uppgift att motverka prostitution och människohandel',
      ),
      RETOLD,
      note(
        'Artikeln är daterad den 5 december men talar om den 1 december som något som kommer. Texten är alltså äldre än sitt datum. En kortare form av den kom [den 8 december](/nyheter/2016-12-08-samverkan-behovs).',
        'The article is dated 5 December but speaks of 1 December as something to come: the text is older than its date. A shorter form of it appeared [on 8 December](/nyheter/2016-12-08-samverkan-behovs).',
      ),
    ],
    hashtags: [],
    counties: NORTHERN_COUNTIES,
    related: {
      reports: ['kartlaggning-internetannonser-2016'],
      happenings: ['temadagar-2016', 'temadag-lulea-2016', 'du-avgor'],
      assignments: [],
      news: ['2016-12-08-samverkan-behovs'],
    },
    describes: describing('2016-12-05', 'purchase'),
    provenance: from('W03', 's002', 'high', {
      sv: 'Efternamnet Lindström är stavat på två sätt i källan.',
      en: 'The surname Lindström is spelt in two ways in the source.',
    }),
  },
  {
    slug: '2016-10-27-ny-webbplats',
    date: '2016-10-27',
    headline: {
      sv: 'NMT Sverige: ny webbplats med råd i svåra ärenden',
      en: 'NMT Sverige: a new website with advice on difficult cases',
    },
    preamble: {
      sv: 'Arbetar du med frågor om prostitution och människohandel, i ditt yrke eller ideellt? Nu finns råd och vägledning samlade.',
      en: 'Do you work with matters of prostitution and human trafficking, professionally or as a volunteer? Advice and guidance are now in one place.',
    },
    body: [
      paragraph(
        'Det nationella metodstödet mot prostitution och människohandel har öppnat webbplatsen [NMT Sverige](/handelser/nmtsverige). Metodstödet ger praktisk hjälp i enskilda ärenden till kommuner, myndigheter och frivilligorganisationer i hela landet.',
      ),
      paragraph('Vid misstanke om människohandel finns stödtelefonen 020-390 000.'),
      note(
        'Stödtelefonen är till för yrkesverksamma, på kontorstid. Vid fara: ring 112. Vill du tipsa polisen: ring 114 14. Mer finns på sidan [Hjälp](/hjalp).',
        'The support line is for professionals, in office hours. In danger: call 112. To tip off the police: call 114 14. More under [Help](/hjalp).',
      ),
    ],
    hashtags: [],
    counties: [],
    related: { reports: [], happenings: ['nmtsverige'], assignments: [], news: [] },
    provenance: from('W04', 's001; s004', 'high'),
  },
  {
    slug: '2016-10-18-eu-dagen',
    date: '2016-10-18',
    headline: {
      sv: 'Du avgör! Kampanj om den som köper sex',
      en: 'Du avgör! A campaign about those who buy sex',
    },
    preamble: {
      sv: 'Den 18 oktober är EU:s dag mot människohandel. Samma dag startar en kampanj i hela landet om efterfrågan.',
      en: "18 October is the EU's day against human trafficking. A nationwide campaign about demand begins the same day.",
    },
    body: [
      paragraph(
        'Kampanjen [Du avgör!](/handelser/du-avgor) vänder blicken mot den som köper sex. På kampanjens egen webbplats finns mer att läsa. #duavgör',
      ),
      heading(2, 'Vad lagen sade 2016', 'What the law said in 2016'),
      paragraph(
        'Sedan 1999 är det förbjudet i Sverige att köpa sexuella tjänster. Enligt den lag som gällde då, den 18 oktober 2016:',
      ),
      list(
        'Den som skaffade sig en tillfällig sexuell förbindelse mot ersättning kunde dömas till böter eller till fängelse i högst ett år.',
        'Ersättning är inte bara pengar. Det kan vara narkotika, alkohol, kläder eller en mobiltelefon.',
        'Redan försöket var straffbart.',
        'Den som sålde begick inget brott.',
      ),
    ],
    hashtags: ['#duavgör'],
    counties: [],
    related: { reports: [], happenings: ['eu-dagen-2016', 'du-avgor'], assignments: [], news: [] },
    describes: describing('2016-10-18', 'purchase'),
    provenance: from('W05', 's001', 'high'),
  },
])

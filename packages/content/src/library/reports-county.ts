import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { describing } from '../law/describing.ts'

const NORTHERN_BOARDS = [
  'lansstyrelsen-norrbotten',
  'lansstyrelsen-vasterbotten',
  'lansstyrelsen-vasternorrland',
  'lansstyrelsen-jamtland',
]
const NORTHERN_COUNTIES = ['22', '23', '24', '25']

/** Reports about one county or about the four northernmost. */
export const countyReports = collection('reports', import.meta.url, [
  {
    slug: 'lagesrapport-vasterbotten-2009',
    title: {
      sv: 'Lägesrapport. Arbete mot prostitution och människohandel för sexuella ändamål i Västerbotten',
      en: 'Situation report: work against prostitution and human trafficking for sexual purposes in Västerbotten',
    },
    kind: 'situation-report',
    publishers: ['lansstyrelsen-vasterbotten'],
    authors: ['Helena Österlind', 'Alexandra Sundberg'],
    published: '2009-09-30',
    covers: { from: '2008-12-01', until: '2009-07-01' },
    numbers: [],
    isbns: [],
    counties: ['24'],
    assignment: null,
    summary: {
      sv: 'Vad de sju medlemmarna i Västerbottens samordningsgrupp gjorde och tänkte om arbetet mot prostitution och människohandel, från december 2008 till juni 2009. Varje medlem svarar på fem frågor; två av dem lämnar någon fråga obesvarad.',
      en: 'What the seven members of the Västerbotten coordination group did and thought about the work against prostitution and human trafficking, from December 2008 to June 2009. Each member answers five questions; two of them leave some question unanswered.',
    },
    access: {
      sv: 'Läs rapportens innehåll här på sidan, återberättat kapitel för kapitel.',
      en: 'Read the content of the report on this page, retold chapter by chapter (in Swedish).',
    },
    body: [],
    describes: describing('2009-09-30', 'purchase', 'purchase-from-child', 'trafficking'),
    provenance: from('R01', 's003', 'high', {
      sv: 'Datumet är förordets. Som författare står de två som har undertecknat förordet. Delar av texten handlar om sommaren och hösten 2009, alltså om tiden efter den som rubriken anger.',
      en: 'The date is that of the foreword. Its two signatories are given as authors. Parts of the text concern the summer and autumn of 2009, after the time that the heading states.',
    }),
  },
  {
    slug: 'polisens-kartlaggning-norra-sverige-2008',
    title: {
      sv: 'Människohandel för sexuella ändamål: polisens kartläggning i de fyra nordligaste länen',
      en: 'Human trafficking for sexual purposes: police survey of the four northernmost counties',
    },
    kind: 'survey',
    publishers: ['polismyndigheten-i-vasterbottens-lan'],
    authors: ['Lena Melin'],
    published: '2008-12/2009-09-30',
    covers: null,
    numbers: [],
    isbns: [],
    counties: NORTHERN_COUNTIES,
    assignment: null,
    summary: {
      sv: 'Hur utbredd människohandeln för sexuella ändamål är i polisens norra samverkansområde: Norrbottens, Västerbottens, Jämtlands och Västernorrlands län. Kartläggningen gjordes av Lena Melin vid polisen i Västerbotten.',
      en: 'The extent of human trafficking for sexual purposes in the northern cooperation area of the police: the counties of Norrbotten, Västerbotten, Jämtland and Västernorrland. Lena Melin of the police in Västerbotten made the survey.',
    },
    access: {
      sv: 'Låg som pdf på polisens webbplats 2009 och följde med [länsstyrelsens lägesrapport](/rapporter/lagesrapport-vasterbotten-2009) som bilaga. Vi har inte själva dokumentet.',
      en: 'Was a PDF on the website of the police in 2009 and came with the [situation report of the county board](/rapporter/lagesrapport-vasterbotten-2009). We do not hold the document itself.',
    },
    body: [],
    provenance: from('R02', 's003', 'high', {
      sv: 'Källan ger två tider: december 2008 i förteckningen över rapporter och 2009 i polisens svar. Den kan vara skriven vid den ena och presenterad vid den andra. Också titeln skiljer sig mellan ställena, och utgivaren anges bara som polisen; vi har fört den till polismyndigheten där författaren arbetade.',
      en: 'The source gives two dates: December 2008 in the list of reports and 2009 in the answer of the police. It may have been written at one and presented at the other. The title differs too, and the publisher is only given as the police; we list it under the police authority where the author worked.',
    }),
  },
  {
    slug: 'kartlaggning-internetannonser-2016',
    title: {
      sv: 'Kartläggning av internetannonser för sex mot ersättning i fyra norrlandslän 2016',
      en: 'Survey of internet advertisements for sex for payment in four northern counties 2016',
    },
    kind: 'survey',
    publishers: NORTHERN_BOARDS,
    authors: [],
    published: '2016-12-01',
    covers: { from: '2016', until: '2016-12-01' },
    numbers: [],
    isbns: [],
    counties: NORTHERN_COUNTIES,
    assignment: null,
    summary: {
      sv: 'Fyra länsstyrelser gick igenom annonser på internet och intervjuade yrkesverksamma som kan träffa människor med sådana erfarenheter. Många är utsatta, visar kartläggningen, och behovet av att nå dem med stöd är stort. Den är både lägesrapport och underlag för fortsatt arbete.',
      en: 'Four county boards went through advertisements on the internet and interviewed those who may meet people with experience of sex for payment in their work. The survey shows that many are exposed and that there is a great need to reach them with support. It serves both as a situation report and as a basis for further work.',
    },
    access: {
      sv: 'Offentliggjordes vid [temadagen i Luleå](/handelser/temadag-lulea-2016). Länken i nyheterna från 2016 är inte bevarad.',
      en: 'Made public at [the theme day in Luleå](/handelser/temadag-lulea-2016). The link in the news of 2016 has not been kept.',
    },
    body: [],
    provenance: from('R06', 's001; s002', 'high', {
      sv: 'Titeln är vår beskrivning: källorna nämner ingen. Kartläggningen gjordes under 2016 och blev klar under hösten.',
      en: 'The title is our description: the sources give none. The survey was made in 2016 and finished in the autumn.',
    }),
  },
  {
    slug: 'kartlaggning-internetannonser-2017',
    title: {
      sv: 'Uppföljande kartläggning av internetannonser i fyra norrlandslän 2017',
      en: 'Follow-up survey of internet advertisements in four northern counties 2017',
    },
    kind: 'survey',
    publishers: NORTHERN_BOARDS,
    authors: [],
    published: '2017-12-18',
    covers: null,
    numbers: [],
    isbns: [],
    counties: NORTHERN_COUNTIES,
    assignment: null,
    summary: {
      sv: 'Länsstyrelserna upprepade [kartläggningen från 2016](/rapporter/kartlaggning-internetannonser-2016) och fann 270 personer i prostitution i de fyra länen. En tredje kartläggning gjordes 2020.',
      en: 'The county boards repeated [the survey of 2016](/rapporter/kartlaggning-internetannonser-2016) and found 270 people in prostitution in the four counties. A third survey was made in 2020.',
    },
    access: null,
    body: [],
    provenance: from('R07', 'WEB:nmtsverige.se 2017-12-18; WEB:nck.uu.se 2021', 'high', {
      sv: 'Titeln är vår beskrivning. Datumet är det då uppgifterna stod på nmtsverige.se.',
      en: 'The title is our description. The date is that of the page at nmtsverige.se.',
    }),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'

/** News of September 2016, newest first. */
export const newsOfSeptember2016 = collection('news', import.meta.url, [
  {
    slug: '2016-09-28-fyra-temadagar',
    date: '2016-09-28',
    headline: {
      sv: 'Fyra temadagar i december: den som köper sex',
      en: 'Four theme days in December: those who buy sex',
    },
    preamble: {
      sv: 'Luleå, Östersund, Umeå och Härnösand får var sin dag om sex mot ersättning. I år är det efterfrågan som står i mitten.',
      en: 'Luleå, Östersund, Umeå and Härnösand each get a day on sex for payment. This year it is about demand.',
    },
    body: [
      paragraph(
        'Kunskapsnätverket hiv/STI Norr och de fyra nordligaste länens länsstyrelser ordnar [temadagar om prostitution och människohandel för sexuella ändamål](/handelser/temadagar-2016). De är till för dig som möter frågan i ditt arbete.',
      ),
      heading(2, 'Därför handlar det om efterfrågan', 'Why it is about demand'),
      paragraph(
        'Den [senaste kartläggningen](/rapporter/prostitutionen-i-sverige-2014), från 2014, säger att 7,5 procent av männen mellan 18 och 65 år har köpt sex någon gång. För det senaste året är andelen knappt en procent.',
      ),
      heading(2, 'Var och när', 'Where and when'),
      list(
        '[Luleå](/handelser/temadag-lulea-2016), 1 december: Clarion Sense, Skeppsbrogatan 34',
        '[Östersund](/handelser/temadag-ostersund-2016), 2 december: Clarion Hotel Grand Östersund, Prästgatan 16',
        '[Umeå](/handelser/temadag-umea-2016), 7 december: Folkets hus, Skolgatan 59',
        '[Härnösand](/handelser/temadag-harnosand-2016), 8 december: Härnösands teater, Storgatan 9',
      ),
      paragraph('Välj den dag som passar dig. Du anmäler dig i kalendern hos länsstyrelsen i det län där dagen hålls.'),
      heading(2, 'För vem', 'For whom'),
      paragraph(
        'Bland andra personal i hälso- och sjukvården, socialtjänsten, rättsväsendet, kvinno- och tjejjourer, skolan och elevhälsan och på boenden för ensamkommande ungdomar.',
      ),
      note(
        'Nyheten skriver datumen utan år. Att det är 2016 framgår av texten om kampanjen [Du avgör!](/handelser/du-avgor), som dagarna hör till.',
        'The news gives the dates without a year. That it is 2016 is clear from the text about the campaign [Du avgör!](/handelser/du-avgor), which the days belong to.',
      ),
    ],
    hashtags: [],
    counties: ['22', '23', '24', '25'],
    related: {
      reports: ['prostitutionen-i-sverige-2014'],
      happenings: [
        'temadagar-2016',
        'temadag-lulea-2016',
        'temadag-ostersund-2016',
        'temadag-umea-2016',
        'temadag-harnosand-2016',
      ],
      assignments: [],
      news: ['2016-12-05-samverkan-behovs'],
    },
    provenance: from('W06', 's001', 'high'),
  },
  {
    slug: '2016-09-26-ny-regionkoordinator',
    date: '2016-09-26',
    headline: {
      sv: 'Eva Norlin samordnar arbetet i fyra län',
      en: 'Eva Norlin coordinates the work in four counties',
    },
    preamble: {
      sv: 'Norrbotten, Västerbotten, Västernorrland och Jämtland har sedan augusti 2016 en gemensam regionkoordinator mot prostitution och människohandel.',
      en: 'Since August 2016 Norrbotten, Västerbotten, Västernorrland and Jämtland share a regional coordinator against prostitution and human trafficking.',
    },
    body: [
      paragraph(
        'Regionkoordinatorn heter Eva Norlin. Länsstyrelsen i Västerbotten berättar på sin webbplats om vad hon gör och hur hon kan anlitas.',
      ),
      note(
        'Kontaktuppgifterna i nyheten är borttagna. På sidan [Hjälp](/hjalp) står vart du vänder dig nu.',
        'The contact details in the news have been removed. [Help](/hjalp) says where to turn now.',
      ),
    ],
    hashtags: [],
    counties: ['22', '23', '24', '25'],
    related: {
      reports: [],
      happenings: [],
      assignments: [],
      news: ['2016-12-08-samverkan-behovs', '2016-12-05-samverkan-behovs'],
    },
    provenance: from('W07', 's001', 'high'),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { heading, paragraph, words } from '../library/blocks.ts'
import { items } from './items.ts'

/** The parts that the law asks for: compliance, shortcomings, burden, contact, supervision, how it was tested. */
export const accessibilityPage = collection('pages', import.meta.url, [
  {
    slug: 'tillganglighet',
    title: { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
    lead: {
      sv: 'Så här uppfyller Nej till sexköp lagen (2018:1937) om tillgänglighet till digital offentlig service.',
      en: 'How Nej till sexköp meets the Act (2018:1937) on Accessibility to Digital Public Services.',
    },
    body: [
      heading(2, 'Hur tillgänglig är webbplatsen?', 'How accessible is the website?'),
      paragraph(
        'Webbplatsen är byggd för att uppfylla WCAG 2.2 på nivå AA, som går längre än lagens krav (EN 301 549, WCAG 2.1 AA). Egna prov har inte funnit några brister mot kraven. Ingen utomstående har granskat webbplatsen och ingen med egen erfarenhet av hjälpmedel har ännu provat den, så brister kan finnas som vi inte känner till.',
        'The website is built to meet WCAG 2.2 at level AA, which goes beyond what the law asks (EN 301 549, WCAG 2.1 AA). Our own tests have found nothing that falls short of the requirements. Nobody from outside has reviewed it, and nobody with experience of assistive technology has tried it yet, so there may be shortcomings that we do not know of.',
      ),
      heading(2, 'Säg till om något inte fungerar', 'Tell us when something does not work'),
      paragraph(
        'Webbplatsen har ännu ingen egen funktion för att ta emot meddelanden. Tills den finns: vänd dig till [länsstyrelsen i ditt län](/lan) om du behöver innehållet på ett annat sätt.',
        'The website has no function of its own for receiving messages yet. Until it has: turn to [the county administrative board in your county](/lan) if you need the content in another form.',
      ),
      heading(2, 'Tillsyn', 'Supervision'),
      paragraph(
        'Myndigheten för digital förvaltning, Digg, har tillsyn. Du kan [anmäla till Digg](https://www.digg.se/tdosanmalan) om du tycker att vi inte gör det vi ska.',
        'The Agency for Digital Government, Digg, supervises the law. You can [report to Digg](https://www.digg.se/tdosanmalan) if you think that we do not do what we should.',
      ),
      heading(2, 'Kända begränsningar', 'Known limitations'),
      items(
        words(
          'Många texter finns bara på svenska. På de engelska sidorna är de märkta som svenska, så att skärmläsare byter språk.',
          'Many texts exist in Swedish only. On the English pages they are marked as Swedish, so that screen readers change language.',
        ),
        words(
          'Webbplatsen har ännu ingen text på lätt svenska, teckenspråk eller andra språk än svenska och engelska.',
          'The website has no text in easy-to-read Swedish, sign language or languages other than Swedish and English yet.',
        ),
        words(
          'Länkar leder ibland till andras webbplatser och dokument. Hur tillgängliga de är råder vi inte över.',
          'Links sometimes lead to websites and documents of others. How accessible they are is beyond us.',
        ),
      ),
      heading(2, 'Oskäligt betungande anpassning', 'Disproportionate burden'),
      paragraph('Vi åberopar inget undantag.', 'We claim no exception.'),
      heading(2, 'Så har vi provat', 'How we tested'),
      paragraph(
        'Varje sidtyp provas vid varje ändring med axe, ljust och mörkt, på skärmar som är 360 och 1280 bildpunkter breda, och med en granskning av HTML-koden. Allt går att läsa utan JavaScript. Webbplatsen går att använda med bara tangentbord.',
        'Every type of page is tested at every change with axe, light and dark, on screens 360 and 1280 pixels wide, and with a check of the HTML. Everything can be read without JavaScript. The website can be used with the keyboard alone.',
      ),
      paragraph(
        'Redogörelsen skrevs den 22 november 2026 och bygger på vår egen bedömning.',
        'The statement was written on 22 November 2026 and rests on our own assessment.',
      ),
    ],
    provenance: from('Y02', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { paragraph } from '../library/blocks.ts'

/** Words beside lists: the sources and how far they are followed, the words of the field, the feeds. */
export const listPages = collection('pages', import.meta.url, [
  {
    slug: 'kallor',
    title: { sv: 'Källor', en: 'Sources' },
    lead: {
      sv: 'Här är dokumenten, registren och webbplatserna som uppgifterna kommer från, var de säger olika, och vad som inte har kunnat bekräftas.',
      en: 'Here are the documents, registers and websites that the facts come from, where they disagree, and what could not be confirmed.',
    },
    body: [],
    provenance: from('Y10', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
  {
    slug: 'kallor-kant',
    title: { sv: 'När något var sant, och när det var känt', en: 'When something was true, and when it was known' },
    lead: null,
    body: [
      paragraph(
        'Varje uppgift gäller från en dag till en annan, och varje sida med ett förflutet kan visas som det var en viss dag: skriv ?datum=2009-09-30 efter adressen, eller välj dagen på sidan. Dessutom vet varje uppgift vilken dag den infördes här: rättar vi något i dag ändrar det inte vad som stod här i går, och med ?kant=2026-11-22 ser du det som plattformen kände till den dagen. De första uppgifterna infördes den 22 november 2026, och före den dagen var inget känt.',
        'Every fact holds from one day until another, and every page with a past can be shown as things stood on a day: write ?datum=2009-09-30 after the address, or choose the day on the page. Every fact also says on which day it was recorded here: if we correct something today, that does not change what stood here yesterday, and with ?kant=2026-11-22 you see what the platform knew on that day. The first facts were recorded on 22 November 2026, and before that day nothing was known.',
      ),
    ],
    provenance: from('Y11', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
  {
    slug: 'kallor-sparet',
    title: { sv: 'Spåret', en: 'The trail' },
    lead: null,
    body: [
      paragraph(
        'Allt som ändras här skrivs in i ett spår som bara kan växa: vad som gjordes, av vem och när. Varje post hänger ihop med den förra. Den som ändrar eller tar bort något i efterhand bryter kedjan, och då syns det.',
        'Everything that is changed here is written into a trail that can only grow: what was done, by whom and when. Each entry hangs on the one before. Whoever changes or removes something afterwards breaks the chain, and that shows.',
      ),
      paragraph(
        'När ett dygn är slut publicerar vi hur långt kedjan nådde: numret på den sista posten och dess kontrollsumma. Spara dem, så kan du senare kräva att få se att ingenting har skrivits om och att slutet inte har klippts bort. Kontrollsumman säger inget om vem som gjorde vad.',
        'When a day is over we publish how far the chain reached: the number of the last entry and its checksum. Keep them, and you can later ask to be shown that nothing has been rewritten and that the end has not been cut off. The checksum says nothing about who did what.',
      ),
    ],
    provenance: from('Y12', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
  {
    slug: 'ordlista',
    title: { sv: 'Ordlista', en: 'Glossary' },
    lead: {
      sv: 'Här står vad orden betyder på den här webbplatsen, vilken bestämmelse de kommer från och vad de lätt blandas ihop med.',
      en: 'What the words mean on this website, which provision they come from, and what they are easily taken for.',
    },
    body: [
      paragraph(
        'Den som skriver här får hjälp av samma lista: arbetsytan säger till när ord blandas ihop eller en förkortning inte är förklarad.',
        'Those who write here are helped by the same list: the workspace points out when words are mixed up or an abbreviation is not explained.',
      ),
    ],
    provenance: from('Y13', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
  {
    slug: 'floden',
    title: { sv: 'Flöden', en: 'Feeds' },
    lead: {
      sv: 'Följ det som läggs ut här i ett program som du väljer själv. Vi får inte veta vem du är.',
      en: 'Follow what is published here in a program that you choose yourself. We do not learn who you are.',
    },
    body: [
      paragraph(
        'Kopiera en adress till ditt läsprogram. Det frågar sedan själv efter nytt. Atom och JSON Feed innehåller samma sak.',
        'Copy an address to your feed reader. It then asks for news by itself. Atom and JSON Feed hold the same things.',
      ),
    ],
    provenance: from('Y14', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { heading, paragraph, words } from '../library/blocks.ts'
import { items } from './items.ts'

/** What is kept of whom. */
export const personalDataPage = collection('pages', import.meta.url, [
  {
    slug: 'personuppgifter',
    title: { sv: 'Personuppgifter', en: 'Personal data' },
    lead: {
      sv: 'Vi sparar ingenting om dig som besöker webbplatsen.',
      en: 'We keep nothing about you who visit this website.',
    },
    body: [
      heading(2, 'När du besöker oss', 'When you visit'),
      items(
        words(
          'Inga kakor och ingen annan lagring i din webbläsare.',
          'No cookies, and no other storage in your browser.',
        ),
        words(
          'Ingen statistik över besök och inga skript från andra företag. Sidorna hämtar ingenting från andra webbplatser.',
          'No visitor statistics, and no scripts from other companies. The pages fetch nothing from other websites.',
        ),
        words(
          'Din adress på nätet (ip-adress), vad du läser och vad du söker efter skrivs inte i någon logg.',
          'Your address on the net (IP address), what you read and what you search for are not written to any log.',
        ),
        words(
          'När du följer en länk bort härifrån får den andra webbplatsen inte veta varifrån du kom.',
          'When you follow a link away from here, the other website is not told where you came from.',
        ),
      ),
      paragraph(
        'Den som ger dig internet, och den som har tillgång till din telefon eller dator, kan ändå se att du har varit här. [Så minskar du spåren](/hjalp#spar).',
        'Whoever provides your internet, and whoever has access to your phone or computer, can still see that you have been here. [How to leave fewer traces](/hjalp#spar).',
      ),
      heading(2, 'Namngivna personer', 'Persons named here'),
      paragraph(
        'På sidorna finns namn på personer som har haft en offentlig roll: samordnare, ministrar, talare, författare. Namn och roll står som i källan, med den tid den gäller. Kontaktuppgifter till enskilda tjänstemän publiceras inte.',
        'The pages name persons who have had a public role: coordinators, ministers, speakers, authors. Name and role stand as in the source, with the time they were true. Contact details of individual officials are not published.',
      ),
      paragraph(
        'Ingenting finns om någon som har utsatts för brott.',
        'There is nothing about anybody who has been exposed to crime.',
      ),
    ],
    provenance: from('Y03', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { paragraph, words } from '../library/blocks.ts'
import { items } from './items.ts'

/** Words around the support lines, one text for each who comes. Numbers to call stand in the lines themselves. */
export const helpPages = collection('pages', import.meta.url, [
  {
    slug: 'hjalp',
    title: { sv: 'Hjälp och stöd', en: 'Help and support' },
    lead: { sv: 'Välj det som stämmer bäst på dig.', en: 'Choose what fits you best.' },
    body: [
      items(
        words(
          '”Lämna sidan snabbt” ligger överst på varje sida. Knappen tömmer skärmen och byter till en sida om vädret. Du kan också trycka Esc tre gånger.',
          '“Leave this page quickly” is at the top of every page. It empties the screen and changes to a page about the weather. You can also press Esc three times.',
        ),
        words(
          'Om skript är avstängda i webbläsaren är knappen en vanlig länk. Då kan man komma tillbaka hit med bakåtknappen.',
          'If scripts are turned off in the browser the button is a plain link. Then the back button leads here again.',
        ),
        words(
          'Webbplatsen sparar ingenting hos dig: inga kakor, ingen spårning. Men webbläsaren kan ha sparat sidorna i sin historik, och en sökning du gjorde innan du kom hit kan finnas kvar. Töm historiken, eller använd ett privat fönster nästa gång.',
          'The website stores nothing on your device: no cookies, no tracking. But the browser may have kept the pages in its history, and a search you made before you came here may still be there. Clear the history, or use a private window next time.',
        ),
        words(
          'Inget av detta hjälper om någon har lagt in ett program som övervakar din telefon. Använd då en annan telefon eller dator, till exempel hos någon du litar på eller på ett bibliotek.',
          'None of this helps if somebody has put a program on your phone that monitors it. Then use another phone or computer, for example with somebody you trust or at a library.',
        ),
      ),
    ],
    provenance: from('Y04', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
  {
    slug: 'hjalp-behover-hjalp',
    title: { sv: 'Jag behöver hjälp', en: 'I need help' },
    lead: {
      sv: 'Att sälja sex är inte ett brott i Sverige. Du kan ringa och fråga utan att ha bestämt dig för något.',
      en: 'Selling sex is not a crime in Sweden. You can call and ask without having decided on anything.',
    },
    body: [
      paragraph(
        'Socialtjänsten i din kommun kan hjälpa dig vidare. Vilka som samarbetar i ditt län ser du under [ditt län](/lan).',
        'The social services in your municipality can help you on. Who works together where you live is shown under [your county](/lan).',
      ),
    ],
    provenance: from('Y05', 'WEB:bra.se; WEB:jamstalldhetsmyndigheten.se', 'high'),
  },
  {
    slug: 'hjalp-sett-nagot',
    title: { sv: 'Jag har sett något', en: 'I saw something' },
    lead: {
      sv: 'Du behöver inte vara säker. Berätta för polisen vad du har sett, hört eller läst. Grip inte in själv.',
      en: 'You do not have to be certain. Tell the police what you have seen, heard or read. Do not step in yourself.',
    },
    body: [
      paragraph(
        'Den här webbplatsen tar inte emot tips, och ingen läser det du skriver i sökrutan.',
        'This website does not take tips, and nobody reads what you type in the search box.',
      ),
    ],
    provenance: from('Y06', 'WEB:jamstalldhetsmyndigheten.se; s003', 'high'),
  },
  {
    slug: 'hjalp-i-mitt-arbete',
    title: { sv: 'Jag möter det i mitt arbete', en: 'I meet it in my work' },
    lead: {
      sv: 'Du arbetar i till exempel socialtjänst, vård, skola, polis eller en ideell organisation och behöver råd i ett ärende.',
      en: 'You work in for instance social services, health care, school, police or a voluntary organisation, and need advice in a case.',
    },
    body: [
      paragraph(
        'Länsstyrelsen i ditt län vet vilka som samarbetar där: [hitta ditt län](/lan). [Manualen vid misstanke om människohandel](/rapporter/manual-vid-misstanke-om-manniskohandel) beskriver vem som ansvarar för vad.',
        'The county administrative board in your county knows who works together there: [find your county](/lan). [The manual for suspected trafficking](/rapporter/manual-vid-misstanke-om-manniskohandel) describes who is responsible for what.',
      ),
    ],
    provenance: from('Y07', 's003; s004', 'high'),
  },
  {
    slug: 'hjalp-vill-sluta',
    title: { sv: 'Jag köper sex och vill sluta', en: 'I buy sex and want to stop' },
    lead: { sv: 'Det här är den hjälp som våra källor känner till.', en: 'This is the help that our sources know of.' },
    body: [],
    provenance: from('Y08', 'arbetsytan webbplatsens egen beskrivning', 'high'),
  },
])

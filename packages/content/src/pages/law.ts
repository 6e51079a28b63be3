import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { describing } from '../law/describing.ts'
import { note, paragraph } from '../library/blocks.ts'

/** The newest text of the Criminal Code that has been read (source BrB2026). */
const READ = '2026-04-25'

/** What there is to say of the law in plain words besides what follows from its scales: names, terms and days come from those. */
export const lawPage = collection('pages', import.meta.url, [
  {
    slug: 'lagstiftning',
    title: { sv: 'Lagen om sexköp över tid', en: 'The law on purchase of sex over time' },
    lead: {
      sv: 'Vad som är förbjudet i dag, vad som gällde förr och hur det blev så. Lagar, avtal, planer och utredningar i ett svep, med källor.',
      en: 'What is forbidden today, what applied before, and how it came about. Laws, treaties, plans and inquiries in one place, with sources.',
    },
    body: [
      paragraph(
        'Betalningen behöver inte vara pengar. Droger, alkohol, kläder eller en telefon kan också vara betalning. Det spelar heller ingen roll om det är någon annan än köparen som betalar.',
        'Payment does not have to be money. Drugs, alcohol, clothes or a phone can also be payment. Nor does it matter if someone other than the buyer pays.',
      ),
      note(
        'Om den som köper sex av en vuxen utomlands kan straffas i Sverige har vi inte kunnat bekräfta. Reglerna om brott utomlands skrevs om 2022.',
        'Whether a person who buys sex from an adult abroad can be punished in Sweden, we have not been able to confirm. The rules on offences abroad were rewritten in 2022.',
      ),
      paragraph(
        'Sidan förklarar lagen i stora drag och ersätter inte juridisk rådgivning. Det är lagens egen text som gäller.',
        'This page explains the law in outline and is no substitute for legal advice. It is the text of the law that applies.',
      ),
    ],
    describes: describing(READ, 'purchase'),
    provenance: from('Y09', 'BrB2026; REG; WEB:bra.se', 'medium'),
  },
])

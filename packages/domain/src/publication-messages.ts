import type { LocalText } from './local-text.ts'

/** Why an act on a document is refused. Stable: interfaces choose what to show by it. */
export type PublicationRefusalCode = keyof typeof REFUSALS

/** What is told to whoever tried. */
export const REFUSALS = {
  'nothing-written': {
    sv: 'Det finns ingen text än. Skriv och spara först.',
    en: 'There is no text yet. Write and save first.',
  },
  'not-latest': {
    sv: 'Texten har ändrats sedan du öppnade den. Läs den nya texten först.',
    en: 'The text has changed since you opened it. Read the new text first.',
  },
  'already-submitted': {
    sv: 'Texten är redan inlämnad för granskning.',
    en: 'The text has already been submitted for review.',
  },
  'not-submitted': {
    sv: 'Texten är inte inlämnad för granskning.',
    en: 'The text has not been submitted for review.',
  },
  'own-text': {
    sv: 'Du har skrivit i texten och kan därför inte godkänna den. Be någon annan granska.',
    en: 'You have written in this text, so you can’t approve it. Ask somebody else to review it.',
  },
  'already-approved': {
    sv: 'Texten är redan godkänd. Den kan publiceras som den är.',
    en: 'The text has already been approved. It can be published as it is.',
  },
  'not-approved': {
    sv: 'Just den här texten är inte godkänd. Bara den text som någon har godkänt kan publiceras.',
    en: 'Exactly this text has not been approved. Only a text that somebody has approved can be published.',
  },
  'not-entitled': {
    sv: 'Du kan inte publicera utan att någon annan har godkänt. Det kan en samordnare eller den nationella samordningen göra när det är bråttom.',
    en: 'You can’t publish without somebody else’s approval. A coordinator or the national coordination can, when it is urgent.',
  },
  'in-the-past': {
    sv: 'Tidpunkten har redan varit. Välj nu eller senare.',
    en: 'That moment has passed. Choose now or later.',
  },
  'swedish-first': {
    sv: 'Den svenska texten är inte publicerad då. Engelskan kan visas först när svenskan gör det.',
    en: 'The Swedish text is not published at that time. English can be shown only while Swedish is.',
  },
  'already-public': {
    sv: 'Den här texten är redan publicerad.',
    en: 'This text has already been published.',
  },
  'note-missing': {
    sv: 'Skriv vad som har ändrats. Den som läser ska kunna se det.',
    en: 'Say what has changed. Readers must be able to see it.',
  },
  scheduled: {
    sv: 'Texten ska publiceras. Ta först tillbaka publiceringen.',
    en: 'The text is going to be published. Take back the publication first.',
  },
  'nothing-scheduled': {
    sv: 'Ingenting ska hända vid den tidpunkten. Det kan redan ha hänt.',
    en: 'Nothing is to happen at that moment. It may have happened already.',
  },
  'not-public': {
    sv: 'Texten är inte publicerad då, så den kan inte dras tillbaka.',
    en: 'The text is not published at that time, so it can’t be withdrawn.',
  },
  'referred-to': {
    sv: 'Andra sidor hänvisar hit. Ange vart de som kommer hit ska skickas i stället.',
    en: 'Other pages refer to this one. Say where visitors should be sent instead.',
  },
} as const satisfies Record<string, Required<LocalText>>

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { heading, paragraph } from '../library/blocks.ts'

/** What the site is, and how to read it. */
export const aboutPage = collection('pages', import.meta.url, [
  {
    slug: 'om',
    title: { sv: 'Om webbplatsen', en: 'About this website' },
    lead: {
      sv: 'Nej till sexköp samlar det som är känt om länens arbete mot prostitution och människohandel: vem som gör vad, vad lagen säger och har sagt, vad regeringen har bett om och vad det blev av.',
      en: "Nej till sexköp (“No to buying sex”) gathers what is known of the Swedish counties' work against prostitution and human trafficking: who does what, what the law says and has said, what the Government asked for and what came of it.",
    },
    body: [
      heading(2, 'Så läser du sidorna', 'How to read the pages'),
      paragraph(
        'Uppgifter gäller från en dag till en annan. Namn, medlemmar och bestämmelser visas med den tid de gällde, och det som är på gång visas som kommande, aldrig som klart.',
        'Facts are true from one day to another. Names, members and provisions are shown with the time they applied, and what is on its way is shown as coming, never as done.',
      ),
      paragraph(
        'Varje uppgift har en källa, och hur säker den är står intill. När källor säger olika visas båda. [Se alla källor och var de skiljer sig åt](/om/kallor).',
        'Every fact has a source, and how certain it is stands beside it. Where sources disagree both are shown. [See all sources and where they differ](/om/kallor).',
      ),
      paragraph(
        'Det som inte är bekräftat är märkt så. Det som inte är känt står som okänt.',
        'What has not been confirmed is marked as such. What is not known is said to be unknown.',
      ),
      heading(2, 'Varifrån innehållet kommer', 'Where the content comes from'),
      paragraph(
        'Webbplatsen nejtillsexköp startades av samordningsgruppen i Västerbotten 2009. Innehållet här bygger på fem dokument från 2009 till 2017 och på offentliga register och webbsidor. Texterna är skrivna på nytt.',
        'The website nejtillsexköp was started by the coordination group in Västerbotten in 2009. The content here builds on five documents from 2009 to 2017, and on public registers and web pages. The texts have been written anew.',
      ),
      heading(2, 'Vad som inte finns här', 'What is not here'),
      paragraph(
        'Här finns inga ärenden, inga tips och ingenting om personer som har utsatts för brott. Tjänstemäns direktnummer och e-postadresser publiceras inte.',
        'There are no cases here, no tips, and nothing about persons exposed to crime. Direct phone numbers and e-mail addresses of officials are not published.',
      ),
      heading(2, 'Öppna data', 'Open data'),
      paragraph(
        'Samma frågor som sidorna ställer kan du ställa själv, på adressen /trpc. Reglerna finns som ett bibliotek i TypeScript med licensen EUPL 1.2.',
        'You can ask the same questions as the pages do, at the address /trpc. The rules are a TypeScript library under the licence EUPL 1.2.',
      ),
    ],
    provenance: from('Y01', 's000; s001; s003', 'high'),
  },
])

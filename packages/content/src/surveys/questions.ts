import { collection } from '../collection.ts'

const first = { version: 1, comparability: { is: 'first' } } as const

/**
 * The questions of the status survey: what the members of the group in Västerbotten were asked, in our words.
 * The help is for those who answer today; the report of 2009 has none.
 */
export const questions = collection('questions', import.meta.url, [
  {
    ...first,
    question: 'arbetet',
    text: {
      sv: 'Hur arbetar ni i dag med frågor om prostitution och människohandel för sexuella ändamål?',
      en: 'How do you work today with prostitution and human trafficking for sexual purposes?',
    },
    help: {
      sv: 'Till exempel vilka som arbetar med det, vad de gör och hur de möter frågan. Gör ni inget just nu är det också ett svar.',
      en: 'For example who works with it, what they do and how they meet the matter. That you do nothing just now is an answer too.',
    },
    topic: { sv: 'Arbetet i dag', en: 'The work today' },
    part: null,
  },
  {
    ...first,
    question: 'uppdraget',
    text: { sv: 'Vilket uppdrag har ni i de här frågorna?', en: 'What is your mandate in these matters?' },
    help: {
      sv: 'Vem som har gett er uppdraget, vad det omfattar och var det står.',
      en: 'Who has given you the mandate, what it covers and where it is written.',
    },
    topic: { sv: 'Uppdraget', en: 'The mandate' },
    part: 'mandate',
  },
  {
    ...first,
    question: 'styrdokument',
    text: {
      sv: 'Har ni en plan eller något annat dokument som styr arbetet?',
      en: 'Do you have a plan, or some other document that guides the work?',
    },
    help: {
      sv: 'En handlingsplan, en policy, en verksamhetsplan eller ett beslut. Säg också om det bara finns i utkast.',
      en: 'An action plan, a policy, a plan of operations or a decision. Say so too if there is only a draft.',
    },
    topic: { sv: 'Plan eller styrdokument', en: 'Plan or steering document' },
    part: 'plan',
  },
  {
    ...first,
    question: 'samverkan',
    text: {
      sv: 'Finns det i dag en fungerande samverkan, strategisk eller formell? Beskriv den.',
      en: 'Is there cooperation that works today, strategic or formal? Describe it.',
    },
    help: {
      sv: 'Vilka ni samverkar med, hur och sedan när. Säg om det gäller just de här frågorna eller våld i allmänhet.',
      en: 'With whom you cooperate, how, and since when. Say whether it is about these matters or about violence in general.',
    },
    topic: { sv: 'Samverkan', en: 'Cooperation' },
    part: 'cooperation',
  },
  {
    ...first,
    question: 'framtiden',
    text: {
      sv: 'Hur ser framtiden ut: vad kan ni bidra med, hur kan man samverka, vad väntar ni er av gruppen, och vad behöver ni, till exempel utbildning?',
      en: 'What about the future: what can you contribute, how can you cooperate, what do you expect of the group, and what do you need, such as training?',
    },
    help: {
      sv: 'Svara på det du kan. Behoven samlas för sig, så att grupper kan läggas bredvid varandra.',
      en: 'Answer what you can. Needs are gathered by themselves, so that groups can be set beside each other.',
    },
    topic: { sv: 'Framtiden', en: 'The future' },
    part: 'needs',
  },
])

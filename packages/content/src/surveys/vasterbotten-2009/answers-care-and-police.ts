import { collection } from '../../collection.ts'
import { answered } from './answer.ts'

const countyCouncil = [
  answered('vasterbottens-lans-landsting', 'arbetet', {
    text: [
      'Det är framför allt i vården som landstingets personal kan komma i kontakt med frågan. ASTA-teamet behandlar människor som har utsatts för sexuella övergrepp. På Centrum mot våld får kvinnor och barn som har drabbats av våld hjälp, och där arbetar man också med män som har använt våld.',
    ],
    en: [
      'It is above all in health care that the staff of the county council may meet the matter. The ASTA team treats people who have been sexually assaulted. At Centrum mot våld, women and children who have met with violence are helped, and so are men who have used it.',
    ],
  }),
  answered('vasterbottens-lans-landsting', 'uppdraget', {
    text: ['Landstinget har just nu inget eget uppdrag i frågan.'],
    en: ['The county council has no mandate of its own in the matter just now.'],
    part: { kind: 'mandate', has: 'no' },
  }),
  answered('vasterbottens-lans-landsting', 'styrdokument', {
    text: ['Någon handlingsplan för just de här frågorna finns inte.'],
    en: ['There is no action plan for these matters in particular.'],
    part: { kind: 'plan', has: 'no', which: [] },
  }),
  answered('vasterbottens-lans-landsting', 'samverkan', {
    text: [
      'Formell samverkan finns till exempel inom Centrum mot våld, men den gäller kvinnor och barn som utsätts för våld, och män som utövar det. I styrgruppen sitter landstinget, polisen i Västerbotten, Åklagarmyndigheten, Rättsmedicinalverket, Umeå kommun och Umeå universitet. Någon samverkan särskilt om prostitution och människohandel har det inte funnits.',
    ],
    en: [
      'There is formal cooperation, for example within Centrum mot våld, but that is about women and children who are subjected to violence, and men who use it. Its steering group has the county council, the police in Västerbotten, the Prosecution Authority, the National Board of Forensic Medicine, the municipality of Umeå and Umeå University. There has been no cooperation on prostitution and human trafficking in particular.',
    ],
    part: { kind: 'cooperation', has: 'no', with: [], since: null },
    note: {
      sv: 'Landstinget nämner formell samverkan om våld, men ingen särskild om prostitution och människohandel. Vi har fört svaret till nej.',
      en: 'The county council names formal cooperation on violence, but none on prostitution and trafficking in particular. We count the answer as no.',
    },
  }),
  answered('vasterbottens-lans-landsting', 'framtiden', {
    text: [
      'Det avgörande är kunskap: med utbildning kan personalen börja se det som finns att se. Landstinget sätter värde på att samverka, på att byta erfarenheter och på att ha en grupp som ger kraft till det egna arbetet. Frågan behöver också få tyngd i den egna organisationen.',
    ],
    en: [
      'What decides is knowledge: with training, the staff can begin to see what there is to see. The county council values cooperation, the exchange of experience, and a group that gives strength to its own work. The matter also needs to carry weight in its own organisation.',
    ],
    part: {
      kind: 'needs',
      needs: ['Utbildning för personalen', 'Utbyte av erfarenheter', 'Tyngd åt frågan i den egna organisationen'],
    },
  }),
]

const region = [
  answered('regionforbundet-vasterbotten', 'arbetet', {
    text: [
      'Regionen arbetar inte särskilt med frågan. Den har ändå tillfällen att ta upp den: i arbetet med Östersjöstrategin och när den träffar länets socialchefer, vilket sker regelbundet.',
    ],
    en: [
      'The federation does not work with the matter in particular. Still, it has occasions to raise it: in its work with the strategy for the Baltic Sea, and when it meets the county’s heads of social services, as it regularly does.',
    ],
  }),
  answered('regionforbundet-vasterbotten', 'uppdraget', {
    text: ['Kommunerna, som är regionens uppdragsgivare, har inte gett den något uppdrag på området.'],
    en: ['The municipalities, which the federation works for, have given it no mandate in this field.'],
    part: { kind: 'mandate', has: 'no' },
  }),
  answered('regionforbundet-vasterbotten', 'styrdokument', {
    text: [
      'I dag finns ingen handlingsplan. Frågan skulle kunna få en plats i de regionala programmen för tillväxt och utveckling, som en del i att bygga ett gott samhälle. Regionen ser den som en jämställdhetsfråga, kanske viktigast i det europeiska samarbetet, och menar att mer jämställdhet ger mindre prostitution och människohandel.',
    ],
    en: [
      'Today there is no action plan. The matter could be given a place in the regional programmes for growth and development, as a part of building a good society. The federation sees it as a matter of gender equality, perhaps most important in European cooperation, and holds that more equality means less prostitution and trafficking.',
    ],
    part: { kind: 'plan', has: 'no', which: [] },
  }),
  answered('regionforbundet-vasterbotten', 'samverkan', {
    text: ['Regionen är inte en myndighet som bekämpar brott. Den arbetar på kommunernas uppdrag.'],
    en: ['The federation is not an authority that fights crime. It works on behalf of the municipalities.'],
    part: { kind: 'cooperation', has: null, with: [], since: null },
  }),
  answered('regionforbundet-vasterbotten', 'framtiden', {
    text: [
      'Gruppen behöver veta vilket avtryck den vill göra, var den står nu och var den ska stå om ett eller två år. Regionen kan hjälpa till i kontakten med kommunerna. Kanske bör en företrädare för kommunerna vara med i gruppen, vald av dem själva, så som det är i länets samrådsgrupp för alkohol- och drogfrågor.',
    ],
    en: [
      'The group needs to know what mark it wants to make, where it is now and where it is to be in a year or two. The federation can help with the contact with the municipalities. Perhaps somebody who speaks for them, chosen by themselves, should be in the group, as is the case in the county’s consultation group on alcohol and drugs.',
    ],
    part: { kind: 'needs', needs: ['Ett mål för vad gruppen ska uppnå', 'En företrädare för kommunerna i gruppen'] },
  }),
]

const police = [
  answered('polismyndigheten-i-vasterbottens-lan', 'arbetet', {
    text: [
      'År 2009 lade Lena Melin vid polisen i Västerbotten fram [en lägesrapport](/rapporter/polisens-kartlaggning-norra-sverige-2008) om människohandel för sexuella ändamål i de fyra nordligaste länen. I Stockholm följer Kajsa Wahlberg frågan för hela landet. Brott som går över gränser samordnas nationellt, för att samband mellan länen ska bli synliga.',
    ],
    en: [
      'In 2009 Lena Melin of the police in Västerbotten presented [a situation report](/rapporter/polisens-kartlaggning-norra-sverige-2008) on trafficking for sexual purposes in the four northernmost counties. In Stockholm, Kajsa Wahlberg follows the matter for the whole country. Crime across borders is coordinated nationally, so that links between the counties can be seen.',
    ],
  }),
  answered('polismyndigheten-i-vasterbottens-lan', 'uppdraget', {
    text: [
      'Uppdragen kommer från den nationella nivån. Den regionala kriminalunderrättelseroteln kan till exempel få i uppgift att ställa samman det som kommer in från länet. Sammanställningen går till den nationella nivån och därifrån till Europol.',
      'Varje år görs en hotbild för Europa om brott över gränserna, och interna direktiv pekar ut vad som ska gå först. År 2009 är droger prioriterat. Människohandel hör till de områden som ska bevakas.',
    ],
    en: [
      'The mandates come from the national level. The regional criminal intelligence unit may for example be asked to put together what comes in from the county. The result goes to the national level and from there to Europol.',
      'Each year a picture is made of the threats to Europe from crime across borders, and internal directives point out what is to come first. In 2009 drugs have priority. Human trafficking is among the fields to be watched.',
    ],
    part: { kind: 'mandate', has: 'yes' },
  }),
  answered('polismyndigheten-i-vasterbottens-lan', 'styrdokument', {
    text: ['Någon regional handlingsplan finns inte i dag.'],
    en: ['There is no regional action plan today.'],
    part: { kind: 'plan', has: 'no', which: [] },
    note: {
      sv: 'Svaret gäller en regional plan.',
      en: 'The answer is about a regional plan.',
    },
  }),
  answered('polismyndigheten-i-vasterbottens-lan', 'samverkan', {
    text: [
      'Inom polisen finns samverkan. Med andra myndigheter har det inte funnits någon formell samverkan i frågan.',
    ],
    en: [
      'Within the police there is cooperation. With other authorities there has been no formal cooperation in the matter.',
    ],
    part: { kind: 'cooperation', has: 'no', with: [], since: null },
    note: {
      sv: 'Nejet gäller andra myndigheter. Inom polisen finns samverkan.',
      en: 'The no is about other authorities. Within the police there is cooperation.',
    },
  }),
  answered('polismyndigheten-i-vasterbottens-lan', 'framtiden', {
    text: [
      'Begreppen blandas ihop: människohandel, människosmuggling, handel med organ. Kunskap behövs för att skilja dem åt. Polisen skulle gärna samverka mer med andra och få fler och utförligare tips om vad som händer i länet. Ett tips kan lämnas anonymt och behöver inte vara en anmälan.',
      'Frågan måste upp på dagordningen, och barnen måste synas bättre. Ett barn som utsätts för människohandel kan först användas till fickstölder och längre fram säljas i prostitution.',
    ],
    en: [
      'The concepts are mixed up: human trafficking, the smuggling of people, the trade in organs. Knowledge is needed to tell them apart. The police would like to cooperate more with others, and to get more and fuller tips on what happens in the county. A tip can be given anonymously and need not be a report of a crime.',
      'The matter must be put on the agenda, and the children must be seen better. A child who is trafficked may first be used for pickpocketing and later on be sold in prostitution.',
    ],
    part: {
      kind: 'needs',
      needs: ['Kunskap om begreppen', 'Mer samverkan med andra myndigheter', 'Fler och utförligare tips'],
    },
  }),
]

export const careAndPolice = collection('recordedAnswers', import.meta.url, [...countyCouncil, ...region, ...police])

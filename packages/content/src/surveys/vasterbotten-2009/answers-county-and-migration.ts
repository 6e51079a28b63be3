import { collection } from '../../collection.ts'
import { answered, blank } from './answer.ts'

const countyBoard = [
  answered('lansstyrelsen-vasterbotten', 'arbetet', {
    text: [
      'Två personer ansvarar: samordnaren för frågor om mäns våld mot kvinnor och jämställdhetsdirektören. Länsstyrelsen samordnar arbetet i länet, utbildar och informerar dem som berörs, och kallar till möten i den samordningsgrupp som nu finns. Den sköter också webbplatsen [nejtillsexköp.nu](/handelser/nejtillsexkop).',
      'Hösten 2009 börjar alla länsstyrelser [en gemensam kampanj](/handelser/lansstyrelsernas-kampanj-2009) i hela landet, med information riktad till taxi, restauranger och hotell.',
    ],
    en: [
      'Two people are responsible: the coordinator on men’s violence against women and the director of gender equality. The county board coordinates the work in the county, trains and informs those concerned, and calls the meetings of the coordination group that there now is. It also runs the website [nejtillsexköp.nu](/handelser/nejtillsexkop).',
      'In the autumn of 2009 all county boards begin [a joint campaign](/handelser/lansstyrelsernas-kampanj-2009) in the whole country, with information for taxis, restaurants and hotels.',
    ],
  }),
  answered('lansstyrelsen-vasterbotten', 'uppdraget', {
    text: [
      'Svaret hänvisar till kapitel 2. Länsstyrelsen ska samordna insatserna mot prostitution och människohandel och för de utsattas skydd och stöd. Den ska också hjälpa kommuner och landsting att i missbruks- och beroendevården upptäcka och bistå människor i riskzonen.',
    ],
    en: [
      'The answer refers to chapter 2. The county board is to coordinate what is done against prostitution and trafficking, and for the protection and support of those subjected to it. It is also to help municipalities and county councils to find and assist people at risk, in the care for addiction and dependence.',
    ],
    part: { kind: 'mandate', has: 'yes' },
  }),
  answered('lansstyrelsen-vasterbotten', 'styrdokument', {
    text: [
      'Någon formell plan finns inte. Länsstyrelsen går efter den ansökan om projektmedel till starten som den en gång lämnade till Integrations- och jämställdhetsdepartementet. Frågan tas också upp i programförklaringen från Länsdelegationen i jämställdhet: myndigheter och organisationer ska uppmärksamma den som en del av delmål 4, mäns våld mot kvinnor.',
    ],
    en: [
      'There is no formal plan. The county board follows the application for project money for a start that it once made to the Ministry of Integration and Gender Equality. The matter is also taken up in the programme of the county delegation for gender equality: authorities and organisations are to pay heed to it as a part of sub-goal 4, men’s violence against women.',
    ],
    part: {
      kind: 'plan',
      has: 'partly',
      which: ['Ansökan om projektmedel', 'Programförklaring från Länsdelegationen i jämställdhet'],
    },
    note: {
      sv: 'En formell plan saknas, men arbetet följer två andra dokument. Vi har fört svaret till delvis.',
      en: 'There is no formal plan, but the work follows two other documents. We count the answer as partly.',
    },
  }),
  answered('lansstyrelsen-vasterbotten', 'samverkan', {
    text: [
      'Länsstyrelserna samverkar i hela landet genom en nationell koordinator vid länsstyrelsen i Stockholm. Flera av länsstyrelsens egna medarbetare är med i samordningsgruppen och träffas också mellan mötena för att planera arbetet inåt och utåt. Utåt håller samverkan på att byggas upp: länsstyrelsen bjuder in till gruppen och föreslår vad den kan göra. Med Länsstyrelsen i Norrbotten är samarbetet gott.',
    ],
    en: [
      'The county boards cooperate in the whole country through a national coordinator at the county board in Stockholm. Several of the board’s own staff are in the coordination group, and also meet between its meetings to plan the work inwards and outwards. Outwards, cooperation is being built up: the county board invites to the group and proposes what it can do. With the county board in Norrbotten, cooperation is good.',
    ],
    part: {
      kind: 'cooperation',
      has: 'partly',
      with: [
        'Andra länsstyrelser, genom den nationella koordinatorn',
        'Samordningsgruppen',
        'Länsstyrelsen i Norrbotten',
      ],
      since: null,
    },
    note: {
      sv: 'Nationellt finns samverkan, i länet håller den på att byggas upp. Vi har fört svaret till delvis.',
      en: 'There is cooperation in the country, and it is being built up in the county. We count the answer as partly.',
    },
  }),
  answered('lansstyrelsen-vasterbotten', 'framtiden', {
    text: [
      'Länsstyrelsen kan bidra med det den vet om jämställdhet, om mäns våld mot kvinnor och om andra sakområden. Flera medlemmar arbetar med länet som helhet, och länsstyrelsen vill hålla fast vid den blicken. Den hoppas att samarbeten som redan finns kan vidgas till att gälla de här frågorna.',
      'Uppdraget är nytt. Därför samlar länsstyrelsen också in kunskap: om frågorna i sig, om vad som har gjorts tidigare i länet och i landet, och om läget i länet.',
    ],
    en: [
      'The county board can contribute what it knows of gender equality, of men’s violence against women and of other fields. Several members work with the county as a whole, and the county board wants to keep that view. It hopes that cooperation that is already there can be widened to these matters.',
      'The mandate is new. Therefore the county board also gathers knowledge: of the matters themselves, of what has been done before in the county and in the country, and of how things stand in the county.',
    ],
    part: { kind: 'needs', needs: ['Kunskap om frågorna', 'Kunskap om läget i länet'] },
  }),
]

const migration = [
  blank('migrationsverket', 'arbetet'),
  answered('migrationsverket', 'uppdraget', {
    text: [
      'Alla delar av verket ska motverka människohandel med barn för sexuella ändamål, med hänsyn till förslag från ECPAT. Besök och bosättning i södra Sverige har dessutom ett särskilt ansvar, inskrivet i verksamhetsplanen: att bevaka människohandel och annan olaglig invandring.',
    ],
    en: [
      'All parts of the agency are to counter trafficking in children for sexual purposes, with regard to proposals from ECPAT. Visits and settlement in southern Sweden has besides a special responsibility, written into the plan of operations: to watch human trafficking and other illegal immigration.',
    ],
    part: { kind: 'mandate', has: 'yes' },
    scope: { sv: 'Södra Sverige, för det särskilda ansvaret', en: 'Southern Sweden, for the special responsibility' },
  }),
  answered('migrationsverket', 'styrdokument', {
    text: [
      'Ett protokoll från generaldirektören styr uppdraget om människohandel med barn för sexuella ändamål. Också där tas hänsyn till ECPAT:s förslag.',
    ],
    en: [
      'Minutes by the director general guide the mandate on trafficking in children for sexual purposes. There, too, regard is paid to the proposals from ECPAT.',
    ],
    part: { kind: 'plan', has: 'yes', which: ['Protokoll från generaldirektören'] },
  }),
  blank('migrationsverket', 'samverkan'),
  answered('migrationsverket', 'framtiden', {
    text: [
      'Behovet av kunskap tar aldrig slut. Verket har varit med på årets alla aktiviteter och seminarier, tänker fortsätta att ge området företräde och vill gärna samverka också framöver.',
    ],
    en: [
      'The need for knowledge never ends. The agency has taken part in all activities and seminars of the year, means to go on giving the field priority, and would like to cooperate in the future too.',
    ],
    part: { kind: 'needs', needs: ['Kunskap'] },
  }),
]

export const countyAndMigration = collection('recordedAnswers', import.meta.url, [...countyBoard, ...migration])

import type { Member } from './member.ts'

export const countyBoard: Member = {
  name: { sv: 'Länsstyrelsen i Västerbotten', en: 'The county board in Västerbotten' },
  answers: [
    [
      'Två personer ansvarar: samordnaren för frågor om mäns våld mot kvinnor och jämställdhetsdirektören. Länsstyrelsen samordnar arbetet i länet, utbildar och informerar dem som berörs, och kallar till möten i den samordningsgrupp som nu finns. Den sköter också webbplatsen [nejtillsexköp.nu](/handelser/nejtillsexkop).',
      'Hösten 2009 börjar alla länsstyrelser [en gemensam kampanj](/handelser/lansstyrelsernas-kampanj-2009) i hela landet, med information riktad till taxi, restauranger och hotell.',
    ],
    [
      'Svaret hänvisar till kapitel 2. Länsstyrelsen ska samordna insatserna mot prostitution och människohandel och för de utsattas skydd och stöd. Den ska också hjälpa kommuner och landsting att i missbruks- och beroendevården upptäcka och bistå människor i riskzonen.',
    ],
    [
      'Någon formell plan finns inte. Länsstyrelsen går efter den ansökan om projektmedel till starten som den en gång lämnade till Integrations- och jämställdhetsdepartementet. Frågan tas också upp i programförklaringen från Länsdelegationen i jämställdhet: myndigheter och organisationer ska uppmärksamma den som en del av delmål 4, mäns våld mot kvinnor.',
    ],
    [
      'Länsstyrelserna samverkar i hela landet genom en nationell koordinator vid länsstyrelsen i Stockholm. Flera av länsstyrelsens egna medarbetare är med i samordningsgruppen och träffas också mellan mötena för att planera arbetet inåt och utåt. Utåt håller samverkan på att byggas upp: länsstyrelsen bjuder in till gruppen och föreslår vad den kan göra. Med Länsstyrelsen i Norrbotten är samarbetet gott.',
    ],
    [
      'Länsstyrelsen kan bidra med det den vet om jämställdhet, om mäns våld mot kvinnor och om andra sakområden. Flera medlemmar arbetar med länet som helhet, och länsstyrelsen vill hålla fast vid den blicken. Den hoppas att samarbeten som redan finns kan vidgas till att gälla de här frågorna.',
      'Uppdraget är nytt. Därför samlar länsstyrelsen också in kunskap: om frågorna i sig, om vad som har gjorts tidigare i länet och i landet, och om läget i länet.',
    ],
  ],
  remark:
    'Rapporten säger både att länsstyrelsen saknar formell plan och att dess uppdrag kommer ur den nationella handlingsplanen. Båda gäller: uppdraget är nationellt, den egna planen saknas.',
}

export const migration: Member = {
  name: { sv: 'Migrationsverket', en: 'The Migration Board (Migrationsverket)' },
  answers: [
    null,
    [
      'Alla delar av verket ska motverka människohandel med barn för sexuella ändamål, med hänsyn till förslag från ECPAT. Besök och bosättning i södra Sverige har dessutom ett särskilt ansvar, inskrivet i verksamhetsplanen: att bevaka människohandel och annan olaglig invandring.',
    ],
    [
      'Ett protokoll från generaldirektören styr uppdraget om människohandel med barn för sexuella ändamål. Också där tas hänsyn till ECPAT:s förslag.',
    ],
    null,
    [
      'Behovet av kunskap tar aldrig slut. Verket har varit med på årets alla aktiviteter och seminarier, tänker fortsätta att ge området företräde och vill gärna samverka också framöver.',
    ],
  ],
}

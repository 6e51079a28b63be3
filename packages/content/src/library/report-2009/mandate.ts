import type { RichText } from '@samordning/domain'
import { heading, list, note, paragraph } from '../blocks.ts'

export const nationalPlan: RichText = [
  heading(2, '1. Den nationella handlingsplanen', '1. The national action plan'),
  paragraph(
    'I juli 2008 antog regeringen [en handlingsplan](/rapporter/handlingsplan-skr-2007-08-167) mot prostitution och människohandel för sexuella ändamål. Där säger regeringen hur den vill bekämpa dem och hur de som utsätts ska få bättre skydd och stöd. Planen gäller också:',
  ),
  list(
    'förebyggande arbete',
    'ett rättsväsende som håller högre kvalitet och arbetar mer effektivt',
    'mer samverkan',
    'mer kunskap',
  ),
  paragraph(
    'Allt ska utgå från den enskilda människans behov, och det ska märkas i hur myndigheterna arbetar. För barn och unga finns egna åtgärder, och planen tar hänsyn till att flickor och pojkar har olika villkor. Att minska efterfrågan är enligt planen avgörande.',
  ),
  paragraph(
    'Åtgärderna hör till flera politikområden och blir tydligare i de uppdrag som myndigheterna får efter hand. År 2011 ska planen följas upp som helhet, och regeringen tänker sedan berätta för riksdagen vad uppföljningen visade.',
  ),
  note(
    'Rapporten skriver planens nummer som 2007/2008:167. Den officiella beteckningen är skr. 2007/08:167.',
    'The report writes the number of the plan as 2007/2008:167. The official designation is skr. 2007/08:167.',
  ),
]

export const countyBoard: RichText = [
  heading(2, '2. Länsstyrelsens uppdrag', '2. The mandate of the county board'),
  paragraph(
    'Länsstyrelsen ska hjälpa till att nå de nationella målen för jämställdhet. I Västerbotten gör den det på tre sätt: den samordnar, den stöder och den följer upp. Arbetet mot prostitution och människohandel är en del av detta.',
  ),
  paragraph('I handlingsplanen ger regeringen länsstyrelserna ett eget uppdrag. Inom sitt område ska de:'),
  list(
    'ta initiativ till att samordna det som görs mot prostitution och människohandel för sexuella ändamål, och till att de utsatta får mer skydd och stöd',
    'se efter hur de själva kan ta upp frågorna mer aktivt i sin egen verksamhet',
    'särskilt stärka det förebyggande arbetet på orten, till exempel genom att utbyta erfarenheter av samarbete med taxi, hotell och restauranger',
  ),
  paragraph(
    'Målet är att myndigheter, kommuner och landsting ska samverka bättre. Ett uppdrag till gäller missbruks- och beroendevården: länsstyrelsen ska hjälpa kommuner och landsting att upptäcka och bistå den som löper risk att dras in i prostitution.',
  ),
]

export const group: RichText = [
  heading(2, '3. Den regionala samordningsgruppen', '3. The regional coordination group'),
  paragraph(
    'I länet finns nu en regional samordningsgrupp. Med i den är myndigheter som regeringen har gett uppdrag på området med stöd av handlingsplanen. Gruppen samordnar bland annat aktiviteter och ser till att de som möter frågan i sitt arbete lär sig mer, så att arbetet blir mer verkningsfullt. Medlemmarna är sju:',
  ),
  list(
    'Länsstyrelsen i Västerbotten',
    'Migrationsverket',
    'Polismyndigheten',
    'Region Västerbotten',
    'Umeå universitet',
    'Västerbottens läns landsting',
    'Åklagarkammaren',
  ),
  note(
    'Region Västerbotten är här regionförbundet, där länets kommuner och landsting gick samman. Den region som i dag har samma namn bildades 2019.',
    'Region Västerbotten here means the federation of the municipalities and the county council. The region of that name today was formed in 2019.',
  ),
  paragraph(
    'Gruppen står bakom webbplatsen [nejtillsexköp.nu](/handelser/nejtillsexkop). Under sommaren och hösten 2009 gjorde den [reklam för webbplatsen på sf.se](/handelser/annonser-sf-2009), och [en film](/handelser/biograffilm-2009) var på gång: den skulle visas på bio i Umeå och Skellefteå, med start mot slutet av oktober och fram till nyår. Tanken är att fler besökare, och aktuell och fyllig information till dem, ger en allmänhet som vet mer och engagerar sig mer.',
  ),
  note(
    'Reklamen och filmen ligger efter den tid som rapportens fjärde kapitel gäller, december 2008 till juni 2009.',
    "The advertisements and the film come after the time that the report's fourth chapter covers, December 2008 to June 2009.",
  ),
]

import type { Block } from '@samordning/domain'
import { list, note, paragraph, words } from '../../library/blocks.ts'

/** What the county board wrote in the report between the answers, told anew in plain Swedish. */
export const foreword: Block[] = [
  note(
    'Det här är rapportens innehåll berättat på nytt, med samma kapitel och noter som i originalet. Alla uppgifter är rapportens, och de gäller år 2009. Telefonnummer och e-postadresser är utelämnade.',
    'This is the content of the report told anew, with the chapters and notes of the original. All information is that of the report and holds for the year 2009. Telephone numbers and e-mail addresses have been left out.',
  ),
  paragraph(
    'Rapporten ger en kort bild av en del av det som görs i länet för att motverka prostitution och människohandel för sexuella ändamål. Problemet finns i hela världen och är stort, men statistiken är knapp: vare sig de som utsätts eller de som begår brotten syns väl i siffrorna.',
    'The report gives a short picture of a part of what is done in the county against prostitution and human trafficking for sexual purposes. The problem is found in the whole world and is large, but statistics are scarce: neither those who are subjected to the crimes nor those who commit them are well seen in the figures.',
  ),
  paragraph(
    'Förordet återger en uppgift som ofta nämndes vid den här tiden, nämligen att mellan 400 och 600 unga kvinnor varje år skulle föras till Sverige för att sälja sex.',
    'The foreword repeats a claim that was often made at this time: that between 400 and 600 young women were brought to Sweden each year to sell sex.',
  ),
  note(
    'Uppgiften är hörsägen. Förordet säger själv bara att det brukar sägas så, och ger ingen källa. Se [siffrorna](/siffror) för hur vi märker sådana uppgifter.',
    'This is hearsay. The foreword itself only says that people tend to say so, and gives no source.',
  ),
  paragraph(
    'Länsstyrelsen har två uppgifter i frågan: att få till stånd samordning i länet och att förebygga. Därför har den bjudit in flera organisationer till en samordningsgrupp. Medlemmarna är ense om två saker. Kunskapen måste bli bättre, och samarbetet måste fortsätta, för det är så arbetet i länet får kraft.',
    'The county board has two tasks in the matter: to bring about coordination in the county, and to prevent. It has therefore invited several organisations to a coordination group. Its members agree on two things. Knowledge must be better, and cooperation must go on, for that is what gives the work in the county its strength.',
  ),
  paragraph(
    'Förordet vänder sig mot tanken att det här bara skulle angå storstäderna. Det angår varje län och varje ort. När fler vet vad det handlar om, när allmänheten är uppmärksam och när myndigheterna drar åt samma håll går det lättare att förebygga.',
    'The foreword turns against the thought that this should concern only the large cities. It concerns every county and every place. When more people know what it is about, when the public is watchful and when authorities pull in the same direction, it becomes easier to prevent.',
  ),
  paragraph(
    'Till sist tar de två undertecknarna ställning. Det är attityder som behöver ändras. Människor är inte till salu, oavsett kön, och var och en har rätt till sin egen kropp. De menar att det är fel att köpa sex, och att ingen ska vara tvungen att sälja.',
    'Last, the two who sign take a stand. It is attitudes that need to change. People are not for sale, whatever their sex, and each has a right to their own body. They hold that it is wrong to buy sex, and that nobody should have to sell it.',
  ),
]

export const nationalPlan: Block[] = [
  paragraph(
    'I juli 2008 antog regeringen [en handlingsplan](/rapporter/handlingsplan-skr-2007-08-167) mot prostitution och människohandel för sexuella ändamål.[^handlingsplanen] Där säger regeringen hur den vill bekämpa dem och hur de som utsätts ska få bättre skydd och stöd. Planen gäller också:',
    'In July 2008 the Government adopted [an action plan](/rapporter/handlingsplan-skr-2007-08-167) against prostitution and human trafficking for sexual purposes.[^handlingsplanen] In it the Government says how it wants to fight them, and how those subjected to them are to have better protection and support. The plan is also about:',
  ),
  list(
    words('förebyggande arbete', 'work to prevent'),
    words(
      'ett rättsväsende som håller högre kvalitet och arbetar mer effektivt',
      'a judicial system of higher quality that works more efficiently',
    ),
    words('mer samverkan', 'more cooperation'),
    words('mer kunskap', 'more knowledge'),
  ),
  paragraph(
    'Allt ska utgå från den enskilda människans behov, och det ska märkas i hur myndigheterna arbetar. För barn och unga finns egna åtgärder, och planen tar hänsyn till att flickor och pojkar har olika villkor. Att minska efterfrågan är enligt planen avgörande.',
    'All of it is to start from the needs of the individual, and that is to be felt in how the authorities work. There are measures of their own for children and young people, and the plan takes into account that girls and boys have different conditions. To reduce demand is decisive, according to the plan.',
  ),
  paragraph(
    'Åtgärderna hör till flera politikområden och blir tydligare i de uppdrag som myndigheterna får efter hand. År 2011 ska planen följas upp som helhet, och regeringen tänker sedan berätta för riksdagen vad uppföljningen visade.',
    'The measures belong to several fields of policy, and become clearer in the assignments that the authorities are given as time goes on. In 2011 the plan as a whole is to be followed up, and the Government means to tell Parliament afterwards what that showed.',
  ),
  note(
    'Rapporten skriver planens nummer som 2007/2008:167. Den officiella beteckningen är skr. 2007/08:167.',
    'The report writes the number of the plan as 2007/2008:167. The official designation is skr. 2007/08:167.',
  ),
]

export const countyBoard: Block[] = [
  paragraph(
    'Länsstyrelsen ska hjälpa till att nå de nationella målen för jämställdhet. I Västerbotten gör den det på tre sätt: den samordnar, den stöder och den följer upp. Arbetet mot prostitution och människohandel är en del av detta.',
    'The county board is to help reach the national goals for gender equality. In Västerbotten it does so in three ways: it coordinates, it supports and it follows up. The work against prostitution and human trafficking is a part of this.',
  ),
  paragraph(
    'I handlingsplanen ger regeringen länsstyrelserna ett eget uppdrag. Inom sitt område ska de:',
    'In the action plan the Government gives the county boards an assignment of their own. Within their field they are to:',
  ),
  list(
    words(
      'ta initiativ till att samordna det som görs mot prostitution och människohandel för sexuella ändamål, och till att de utsatta får mer skydd och stöd',
      'take the initiative to coordinate what is done against prostitution and human trafficking for sexual purposes, and to more protection and support for those subjected to it',
    ),
    words(
      'se efter hur de själva kan ta upp frågorna mer aktivt i sin egen verksamhet',
      'see how they can take up these matters more actively in their own work',
    ),
    words(
      'särskilt stärka det förebyggande arbetet på orten, till exempel genom att utbyta erfarenheter av samarbete med taxi, hotell och restauranger',
      'above all strengthen local prevention, for example by exchanging experience of working with taxis, hotels and restaurants',
    ),
  ),
  paragraph(
    'Målet är att myndigheter, kommuner och landsting ska samverka bättre. Ett uppdrag till gäller missbruks- och beroendevården: länsstyrelsen ska hjälpa kommuner och landsting att upptäcka och bistå den som löper risk att dras in i prostitution.',
    'The goal is for authorities, municipalities and county councils to cooperate better. One more assignment is about the care for addiction and dependence: the county board is to help municipalities and county councils to find and assist those at risk of being drawn into prostitution.',
  ),
]

export const group: Block[] = [
  paragraph(
    'I länet finns nu en regional samordningsgrupp.[^bilagan] Med i den är myndigheter som regeringen har gett uppdrag på området med stöd av handlingsplanen. Gruppen samordnar bland annat aktiviteter och ser till att de som möter frågan i sitt arbete lär sig mer, så att arbetet blir mer verkningsfullt. Medlemmarna är sju:',
    'In the county there is now a regional coordination group.[^bilagan] In it are authorities that the Government has given assignments in the field on the basis of the action plan. Among other things the group coordinates activities, and sees to it that those who meet the matter in their work learn more, so that the work has more effect. It has seven members:',
  ),
  list(
    words('Länsstyrelsen i Västerbotten', 'The county board in Västerbotten'),
    words('Migrationsverket', 'The Migration Board'),
    words('Polismyndigheten', 'The police authority'),
    words('Region Västerbotten', 'Region Västerbotten'),
    words('Umeå universitet', 'Umeå University'),
    words('Västerbottens läns landsting', 'The county council of Västerbotten'),
    words('Åklagarkammaren', 'The public prosecution office'),
  ),
  note(
    'Region Västerbotten är här regionförbundet, där länets kommuner och landsting gick samman. Den region som i dag har samma namn bildades 2019.',
    'Region Västerbotten here means the federation of the municipalities and the county council. The region of that name today was formed in 2019.',
  ),
  paragraph(
    'Gruppen står bakom webbplatsen [nejtillsexköp.nu](/handelser/nejtillsexkop). Under sommaren och hösten 2009 gjorde den [reklam för webbplatsen på sf.se](/handelser/annonser-sf-2009), och [en film](/handelser/biograffilm-2009) var på gång: den skulle visas på bio i Umeå och Skellefteå, med start mot slutet av oktober och fram till nyår. Tanken är att fler besökare, och aktuell och fyllig information till dem, ger en allmänhet som vet mer och engagerar sig mer.',
    'The group is behind the website [nejtillsexköp.nu](/handelser/nejtillsexkop). In the summer and autumn of 2009 it [advertised the website on sf.se](/handelser/annonser-sf-2009), and [a film](/handelser/biograffilm-2009) was on its way: it was to be shown in cinemas in Umeå and Skellefteå, from about the end of October until the new year. The thought is that more visitors, and full and current information for them, make for a public that knows more and cares more.',
  ),
  note(
    'Reklamen och filmen ligger efter den tid som rapportens fjärde kapitel gäller, december 2008 till juni 2009.',
    "The advertisements and the film come after the time that the report's fourth chapter covers, December 2008 to June 2009.",
  ),
]

export const otherReports: Block[] = [
  paragraph(
    'Här tar rapporten upp en enda: [polisens kartläggning](/rapporter/polisens-kartlaggning-norra-sverige-2008) av hur utbredd människohandeln för sexuella ändamål är i norra samverkansområdet, alltså i Norrbottens, Västerbottens, Jämtlands och Västernorrlands län. Den är gjord av Lena Melin och här daterad december 2008.',
    'Here the report takes up a single one: [the survey of the police](/rapporter/polisens-kartlaggning-norra-sverige-2008) of how widespread human trafficking for sexual purposes is in the northern area of cooperation, that is in the counties of Norrbotten, Västerbotten, Jämtland and Västernorrland. It is by Lena Melin, and is dated December 2008 here.',
  ),
]

export const appendix: Block[] = [
  paragraph(
    'Bilagan är ett blad om samordningsgruppen i Västerbotten. Det säger att länsstyrelsen har haft uppdraget sedan hösten 2008, hur gruppen kom till och vad den arbetar med, med samma uppgifter som i kapitel 3. Där står också de sju medlemmarna igen och fyra av deras märken: länsstyrelsens, Region Västerbottens, polisens och åklagarnas.',
    'The appendix is a leaf about the coordination group in Västerbotten. It says that the county board has had the assignment since the autumn of 2008, how the group came about and what it works with, with the same facts as in chapter 3. The seven members are there again, and four of their emblems: those of the county board, Region Västerbotten, the police and the prosecutors.',
  ),
  paragraph(
    'Den som ville veta mer fick vända sig till Alexandra Sundberg, samordnare för frågor om mäns våld mot kvinnor, eller Helena Österlind, jämställdhetsdirektör.',
    'Whoever wanted to know more was to turn to Alexandra Sundberg, coordinator on men’s violence against women, or Helena Österlind, director of gender equality.',
  ),
  note(
    'Kontaktuppgifterna gällde 2009 och är borttagna. På sidan [Hjälp](/hjalp) står vart du vänder dig nu.',
    'The contact details were for 2009 and have been removed. [Help](/hjalp) says where to turn now.',
  ),
]

import { from } from '../cite.ts'
import { groupsInOneTerm } from './in-one-term.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'
import { membersFrom } from './group-parts.ts'

const FORMED = '2008-23/2009-09-30'
const SEEN_2009 = '2009-10-01/..'
/** The site, from 2015 or 2016, lists the same seven as the report of 2009 (G01, s000). */
const LISTED_2015 = '2015/..'

/** Västerbotten's coordination group, as the report of 2009 and the group's own site tell of it. */
export const vasterbotten = groupsInOneTerm(import.meta.url, [
  {
    slug: 'vasterbotten',
    name: { sv: 'Regional samordningsgrupp, Västerbotten', en: 'Regional coordination group, Västerbotten' },
    aliases: ['Samordningsgruppen i Västerbotten', 'samverkansgrupp'],
    level: 'county',
    from: FORMED,
    until: '2015/..',
    counties: ['24'],
    focus: {
      sv: 'Samordna vad myndigheterna gör mot prostitution och människohandel i länet, och höja kunskapen hos dem som möter frågan i sitt arbete.',
      en: 'To coordinate what the authorities do against prostitution and trafficking in the county, and to raise the knowledge of those who meet the issue in their work.',
    },
    mandate: {
      sv: 'Länsstyrelsen i Västerbotten har sedan hösten 2008 regeringens uppdrag att ta initiativ till samordning mot prostitution och människohandel för sexuella ändamål. Uppdraget bygger på den nationella handlingsplanen från juli 2008. Flera av medlemmarna har egna uppdrag i samma plan.',
      en: 'Since autumn 2008 the Västerbotten County Administrative Board has had the Government’s mandate to take the initiative in coordinating work against prostitution and trafficking for sexual purposes. It builds on the national action plan of July 2008. Several members have assignments of their own in that plan.',
    },
    members: [
      ...membersFrom({ fact: 'G01', sources: 's000; s003' }, [
        ['lansstyrelsen-vasterbotten', FORMED, LISTED_2015],
        ['migrationsverket', FORMED, LISTED_2015],
        ['polismyndigheten-i-vasterbottens-lan', FORMED, '2015-01-01', 'Polismyndigheten'],
        ['regionforbundet-vasterbotten', FORMED, '2015/2019-01-01', 'Region Västerbotten'],
        ['umea-universitet', FORMED, LISTED_2015],
        ['vasterbottens-lans-landsting', FORMED, '2015/2019-01-01'],
      ]),
      ...membersFrom(
        {
          fact: 'G01',
          sources: 's000; s003',
          note: {
            sv: 'I listan står Åklagarkammaren, en enhet. I svaren och på logotypen står myndigheten.',
            en: 'The list says Åklagarkammaren, a unit. The answers and the logo name the agency.',
          },
        },
        [['aklagarmyndigheten', FORMED, LISTED_2015, 'Åklagarkammaren']],
      ),
    ],
    otherMembers: null,
    conveners: [
      {
        from: FORMED,
        until: SEEN_2009,
        agency: 'lansstyrelsen-vasterbotten',
        provenance: from('G01', 's003', 'high'),
      },
    ],
    history: [
      {
        on: '2008-07-10',
        text: {
          sv: 'Regeringen beslutar om handlingsplanen mot prostitution och människohandel för sexuella ändamål.',
          en: 'The Government decides on the action plan against prostitution and trafficking for sexual purposes.',
        },
        provenance: from('N01', 'skr. 2007/08:167; s003', 'high'),
      },
      {
        on: '2008-23',
        text: { sv: 'Länsstyrelsens uppdrag börjar.', en: 'The county administrative board’s mandate begins.' },
        provenance: from('M01', 's000; s003', 'high'),
      },
      {
        on: FORMED,
        text: {
          sv: 'Samordningsgruppen bildas med sju medlemmar.',
          en: 'The coordination group is formed with seven members.',
        },
        provenance: from('G01', 's000; s003', 'high', {
          sv: 'Dagen är inte känd: tidigast hösten 2008, senast den 30 september 2009.',
          en: 'The day is not known: autumn 2008 at the earliest, 30 September 2009 at the latest.',
        }),
      },
      {
        on: '2009-22/2009-23',
        text: {
          sv: 'Annonser för nejtillsexköp.nu på biografkedjan SF:s webbplats.',
          en: 'Advertisements for nejtillsexköp.nu on the site of the cinema chain SF.',
        },
        provenance: from('E12', 's003', 'high'),
      },
      {
        on: '2009-09-30',
        text: {
          sv: 'Länsstyrelsen ger ut lägesrapporten, där medlemmarna svarar på fem frågor.',
          en: 'The board publishes the situation report, in which the members answer five questions.',
        },
        provenance: from('R01', 's003', 'high'),
      },
      {
        on: '2009-10/2009-12-31',
        text: {
          sv: 'En film för webbplatsen ska enligt planen visas på biografer i Umeå och Skellefteå.',
          en: 'By the plan, a film for the site is to be shown in cinemas in Umeå and Skellefteå.',
        },
        provenance: from('E13', 's003', 'high', {
          sv: 'Planerat när rapporten skrevs. Om filmen visades är inte känt.',
          en: 'Planned when the report was written. Whether the film was shown is not known.',
        }),
      },
      {
        on: '2015/2016',
        text: {
          sv: 'Webbplatsen räknar upp samma sju medlemmar.',
          en: 'The website lists the same seven members.',
        },
        provenance: from('G01', 's000', 'medium', {
          sv: 'Sidan är odaterad. Listan för Norrbotten visar att den är från 2015 eller 2016.',
          en: 'The page is undated. The list for Norrbotten shows that it is from 2015 or 2016.',
        }),
      },
    ],
    body: [
      paragraph(
        'I Västerbotten samlar länsstyrelsen de myndigheter som kan göra något åt prostitution och människohandel. Gruppen växte fram efter regeringens handlingsplan i juli 2008. Länsstyrelsen bjöd in, och sju myndigheter och organisationer kom med.',
        'In Västerbotten the county administrative board gathers the authorities that can do something about prostitution and trafficking. The group grew out of the Government’s action plan of July 2008. The board sent out invitations, and seven authorities and organisations joined.',
      ),
      heading(2, 'Varför en grupp i länet?', 'Why a group in the county?'),
      paragraph(
        'Prostitution och människohandel finns inte bara i storstäderna. Medlemmarna var överens om två saker: kunskapen måste öka hos dem som möter frågan, och det går bättre om man arbetar tillsammans. Först när många känner till frågan kan någon upptäcka, berätta och hjälpa.',
      ),
      heading(2, 'Uppdraget', 'The mandate'),
      paragraph(
        'Handlingsplanen gav länsstyrelserna i uppdrag att ta initiativ till samordning, både för att motverka prostitution och människohandel och för att ge utsatta bättre skydd och stöd. I uppdraget ingår att länsstyrelsen tar upp frågan i sin egen verksamhet och stärker det förebyggande arbetet i kommunerna, till exempel genom att föra vidare erfarenheter från samarbete med taxi, hotell och restauranger.',
      ),
      paragraph(
        'Länsstyrelsen ska dessutom stödja kommuner och landsting i missbruksvården, så att den som riskerar att hamna i prostitution upptäcks och får hjälp. Arbetet är en del av jämställdhetspolitiken och hör till målet att mäns våld mot kvinnor ska upphöra.',
      ),
      heading(2, 'Vad gruppen gör', 'What the group does'),
      list(
        'samordnar aktiviteter, så att myndigheterna inte arbetar var för sig',
        'ordnar utbildning och information för personal i olika yrken',
        'står bakom webbplatsen nejtillsexköp.nu, som länsstyrelsen sköter',
        'för ut frågan till allmänheten, bland annat med annonser 2009 och en planerad biograffilm',
      ),
      note(
        'Rapporten säger på ett ställe att gruppen tillhandahåller webbplatsen och på ett annat att länsstyrelsen administrerar den. Det är två roller, och båda uppgifterna kan stämma.',
      ),
      heading(2, 'Fem frågor till medlemmarna', 'Five questions to the members'),
      paragraph(
        'Inför [lägesrapporten 2009](/rapporter/lagesrapport-vasterbotten-2009) fick alla medlemmar samma frågor:',
      ),
      list(
        'Vad gör ni i dag?',
        'Vilket uppdrag har ni?',
        'Finns det en plan eller något annat dokument som styr?',
        'Samarbetar ni med andra på ett ordnat sätt?',
        'Vad kan ni bidra med framöver, och vad behöver ni av gruppen?',
      ),
      paragraph(
        'Svaren visar en fråga i början av sitt arbete. De flesta hade ingen egen plan, och i länet fanns nästan inget ordnat samarbete i just den här frågan. Flera ville ha mer kunskap och utbildning. Migrationsverket och Umeå universitet lämnade några frågor utan svar.',
      ),
      heading(2, 'Samarbete på flera nivåer', 'Cooperation on several levels'),
      list(
        'I länet: samordningsgruppen, och länsstyrelsens egna möten mellan gruppens träffar.',
        'Mellan länen: ett gott samarbete med Länsstyrelsen i Norrbotten.',
        'I landet: länsstyrelserna möts genom en nationell koordinator hos Länsstyrelsen i Stockholm.',
        'Hos polisen: länets uppgifter går till den nationella nivån och vidare till Europol.',
        'Hos åklagarna: människohandel sköttes 2009 mest av de internationella åklagarkamrarna, där Stockholmskammaren hade personal i Sundsvall.',
      ),
      heading(2, 'Namnen i listan', 'The names in the list'),
      paragraph(
        'Tre av namnen betyder i dag något annat eller finns inte kvar. Region Västerbotten var då ett [förbund av kommunerna och landstinget](/myndigheter/regionforbundet-vasterbotten). Polismyndigheten var [länets egen](/myndigheter/polismyndigheten-i-vasterbottens-lan). Landstinget gick 2019 upp i dagens [Region Västerbotten](/myndigheter/region-vasterbotten).',
      ),
    ],
    provenance: from('G01', 's000; s003', 'high', {
      sv: 'Senast sedd på en sida från 2015 eller 2016. Medlemmarna nämns i rapporten den 30 september 2009; när de kom och gick är bara känt inom gränser.',
      en: 'Last seen on a page from 2015 or 2016. The members are named in the report of 30 September 2009; when they came and went is known only within bounds.',
    }),
  },
])

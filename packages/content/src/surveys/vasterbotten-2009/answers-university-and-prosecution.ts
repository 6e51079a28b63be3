import { collection } from '../../collection.ts'
import { answered, blank } from './answer.ts'

const university = [
  answered('umea-universitet', 'arbetet', {
    text: ['Just nu pågår inget aktivt arbete mot prostitution och människohandel vid universitetet.'],
    en: ['Just now there is no active work against prostitution and human trafficking at the university.'],
  }),
  blank('umea-universitet', 'uppdraget'),
  answered('umea-universitet', 'styrdokument', {
    text: [
      'Inga officiella planer eller policyer tar upp frågan. Jämställdhetsrådet, som under rektor utformar universitetets jämställdhetspolicy, har diskuterat om anställda som reser i tjänsten ska uppmanas att boka hotell utan porr. Än så länge säger policyn inget om det.',
    ],
    en: [
      'No official plans or policies take up the matter. The council for gender equality, which shapes the university’s policy on gender equality under the vice-chancellor, has discussed whether staff who travel in their work should be asked to book hotels without pornography. So far the policy says nothing of it.',
    ],
    part: { kind: 'plan', has: 'no', which: [] },
  }),
  answered('umea-universitet', 'samverkan', {
    text: [
      'Länsstyrelsens frågor ledde till samtal med Jämställdhetsrådets ordförande. Som stor mötesplats i landet och i världen kanske universitetet bör visa var det står, inför både anställda och studenter. Förslag som kom upp:',
      'Information på den egna webbplatsen eller en länk till nejtillsexköp.nu. Informations- eller utbildningsdagar för anställda och studenter. Information om sexköp när nya studenter välkomnas på hösten. Och ett jämställdhetsarbete som vidgas till att gälla sexköp, prostitution och människohandel.',
    ],
    en: [
      'The county board’s questions led to talks with the chair of the council for gender equality. As a great meeting place in the country and in the world, the university should perhaps show where it stands, to both staff and students. Proposals that came up:',
      'Information on its own website, or a link to nejtillsexköp.nu. Days of information or training for staff and students. Information on the purchase of sex when new students are welcomed in the autumn. And work for gender equality that is widened to the purchase of sex, prostitution and human trafficking.',
    ],
    part: { kind: 'cooperation', has: null, with: [], since: null },
  }),
  answered('umea-universitet', 'framtiden', {
    text: [
      'Viljan att arbeta med frågorna finns. Det som återstår är att hitta formerna. Att frågorna alls har kommit upp beror på samordningsgruppen och dess arbete.',
    ],
    en: [
      'The will to work with these matters is there. What remains is to find the forms. That they have come up at all is because of the coordination group and its work.',
    ],
    part: { kind: 'needs', needs: ['Former för arbetet'] },
  }),
]

const prosecution = [
  answered('aklagarmyndigheten', 'arbetet', {
    text: [
      'Åklagarna förebygger: de informerar, utbildar och är med på konferenser och i nätverk. De deltar också i underrättelsearbete, bland annat med polisen, när brott misstänks. Och de leder förundersökningar om människohandel och om sexualbrott enligt 6 kap. brottsbalken, där köp av sexuell handling ingår.',
    ],
    en: [
      'The prosecutors prevent: they inform, train, and take part in conferences and networks. They also take part in intelligence work, with the police among others, when a crime is suspected. And they lead preliminary investigations of human trafficking and of sexual offences under chapter 6 of the Criminal Code, the purchase of a sexual act among them.',
    ],
  }),
  answered('aklagarmyndigheten', 'uppdraget', {
    text: ['Uppdraget är detsamma som alltid: att aktivt verka för att den som begår sådana brott ställs till svars.'],
    en: ['The mandate is the same as always: to work actively for those who commit such crimes to be held to account.'],
    part: { kind: 'mandate', has: 'yes' },
  }),
  answered('aklagarmyndigheten', 'styrdokument', {
    text: [
      'Enligt verksamhetsplanen för 2009 har Åklagarmyndigheten och Rikspolisstyrelsen regeringens uppdrag att stärka insatserna. Myndigheten har fått mer medel, både till det operativa arbetet och till att utveckla metoder och kunskap. Ett projekt ska planera och följa upp.',
    ],
    en: [
      'According to the plan of operations for 2009, the Prosecution Authority and the National Police Board have been charged by the Government to strengthen their efforts. The authority has been given more money, both for operational work and for developing methods and knowledge. A project is to plan and follow up.',
    ],
    part: { kind: 'plan', has: 'yes', which: ['Verksamhetsplanen för 2009'] },
  }),
  answered('aklagarmyndigheten', 'samverkan', {
    text: [
      'Mål om människohandel handläggs för hela landet främst vid de internationella åklagarkamrarna i Stockholm, Göteborg och Malmö, där vissa åklagare är specialiserade. I samma städer har polisen utredare och spanare för de här brotten. Så fort det gäller allvarliga brott arbetar åklagare och poliser nära varandra.',
      'Åklagarmyndigheten hör också till de många statliga myndigheter som möts i de regionala underrättelsecenter som polisen har på flera håll i landet. I Stockholm finns sedan mars 2004 en samverkansplan för stöd till den som utsätts för människohandel. Åklagarmyndigheten, socialtjänsten, Migrationsverket, polisen och Rikskriminalpolisen är med i den.',
    ],
    en: [
      'Cases of human trafficking are handled for the whole country mainly by the international public prosecution offices in Stockholm, Gothenburg and Malmö, where some prosecutors are specialised. In the same cities the police has investigators and detectives for these crimes. As soon as it is a matter of serious crime, prosecutors and police work closely together.',
      'The Prosecution Authority is also one of the many state authorities that meet in the regional intelligence centres that the police has in several places in the country. In Stockholm there has been a plan for cooperation since March 2004, on support for those subjected to trafficking. The Prosecution Authority, the social services, the Migration Board, the police and the National Criminal Police are in it.',
    ],
    part: {
      kind: 'cooperation',
      has: 'yes',
      with: ['Polisen', 'Regionala underrättelsecenter', 'Samverkansplanen i Stockholm, sedan mars 2004'],
      since: null,
    },
    scope: {
      sv: 'Hela landet; samverkansplanen gäller Stockholm',
      en: 'The whole country; the plan for cooperation is that of Stockholm',
    },
    note: {
      sv: 'Svaret gäller samverkan i hela landet och nämner ingen i länet.',
      en: 'The answer is about cooperation in the whole country and names none in the county.',
    },
  }),
  answered('aklagarmyndigheten', 'framtiden', {
    text: [
      'Den som företräder den internationella åklagarkammaren i Stockholm vid kontoret i Sundsvall vill gärna samverka och bygga nätverk. Utan det blir det svårt att arbeta väl tillsammans i verkliga ärenden.',
    ],
    en: [
      'Whoever represents the international public prosecution office in Stockholm at its branch in Sundsvall would like to cooperate and build networks. Without that it becomes hard to work well together in actual cases.',
    ],
    part: { kind: 'needs', needs: ['Samverkan och nätverk'] },
  }),
]

export const universityAndProsecution = collection('recordedAnswers', import.meta.url, [...university, ...prosecution])

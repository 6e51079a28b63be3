import type { Member } from './member.ts'

export const university: Member = {
  name: { sv: 'Umeå universitet', en: 'Umeå University' },
  answers: [
    ['Just nu pågår inget aktivt arbete mot prostitution och människohandel vid universitetet.'],
    null,
    [
      'Inga officiella planer eller policyer tar upp frågan. Jämställdhetsrådet, som under rektor utformar universitetets jämställdhetspolicy, har diskuterat om anställda som reser i tjänsten ska uppmanas att boka hotell utan porr. Än så länge säger policyn inget om det.',
    ],
    [
      'Länsstyrelsens frågor ledde till samtal med Jämställdhetsrådets ordförande. Som stor mötesplats i landet och i världen kanske universitetet bör visa var det står, inför både anställda och studenter. Förslag som kom upp:',
      'Information på den egna webbplatsen eller en länk till nejtillsexköp.nu. Informations- eller utbildningsdagar för anställda och studenter. Information om sexköp när nya studenter välkomnas på hösten. Och ett jämställdhetsarbete som vidgas till att gälla sexköp, prostitution och människohandel.',
    ],
    [
      'Viljan att arbeta med frågorna finns. Det som återstår är att hitta formerna. Att frågorna alls har kommit upp beror på samordningsgruppen och dess arbete.',
    ],
  ],
}

export const prosecution: Member = {
  name: { sv: 'Åklagarmyndigheten', en: 'The Prosecution Authority' },
  answers: [
    [
      'Åklagarna förebygger: de informerar, utbildar och är med på konferenser och i nätverk. De deltar också i underrättelsearbete, bland annat med polisen, när brott misstänks. Och de leder förundersökningar om människohandel och om sexualbrott enligt 6 kap. brottsbalken, där köp av sexuell handling ingår.',
    ],
    ['Uppdraget är detsamma som alltid: att aktivt verka för att den som begår sådana brott ställs till svars.'],
    [
      'Enligt verksamhetsplanen för 2009 har Åklagarmyndigheten och Rikspolisstyrelsen regeringens uppdrag att stärka insatserna. Myndigheten har fått mer medel, både till det operativa arbetet och till att utveckla metoder och kunskap. Ett projekt ska planera och följa upp.',
    ],
    [
      'Mål om människohandel handläggs för hela landet främst vid de internationella åklagarkamrarna i Stockholm, Göteborg och Malmö, där vissa åklagare är specialiserade. I samma städer har polisen utredare och spanare för de här brotten. Så fort det gäller allvarliga brott arbetar åklagare och poliser nära varandra.',
      'Åklagarmyndigheten hör också till de många statliga myndigheter som möts i de regionala underrättelsecenter som polisen har på flera håll i landet. I Stockholm finns sedan mars 2004 en samverkansplan för stöd till den som utsätts för människohandel. Åklagarmyndigheten, socialtjänsten, Migrationsverket, Polismyndigheten och Rikskriminalpolisen är med i den.',
    ],
    [
      'Den som företräder den internationella åklagarkammaren i Stockholm vid kontoret i Sundsvall vill gärna samverka och bygga nätverk. Utan det blir det svårt att arbeta väl tillsammans i verkliga ärenden.',
    ],
  ],
  remark:
    'I förteckningen över gruppens medlemmar står Åklagarkammaren, som är en del av Åklagarmyndigheten. Svaren står i myndighetens namn.',
}

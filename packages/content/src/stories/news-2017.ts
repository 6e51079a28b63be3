import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { describing } from '../law/describing.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'

/** News of 2017, newest first. */
export const newsOf2017 = collection('news', import.meta.url, [
  {
    slug: '2017-07-14-magasinet-manniskohandel',
    date: '2017-07-14',
    headline: {
      sv: 'Magasin ser tillbaka på åtta års samordning mot människohandel',
      en: 'Magazine looks back on eight years of coordination against human trafficking',
    },
    preamble: {
      sv: 'Länsstyrelsen i Stockholm har haft det nationella uppdraget sedan 2009. I magasinet Människohandel berättar den om en del av det som har gjorts.',
      en: 'The county board of Stockholm has had the national task since 2009. In the magazine Människohandel it tells of some of what has been done.',
    },
    body: [
      paragraph(
        '[Magasinet](/rapporter/magasinet-manniskohandel) går att läsa eller ladda ner som pdf. Ett utdrag är skrivet av Patrik Cederlöf, nationell samordnare mot prostitution och människohandel. Här är vad han säger, med andra ord än hans egna.',
      ),
      heading(2, 'Viktiga lagar, växande problem', 'Important laws, growing problems'),
      paragraph(
        'Cederlöf jämför prostitution och människohandel med slaveri: de skadar den enskilda människan svårt, och de skadar samhället. Lagarna mot sexköp och mot människohandel ser han som stora steg. Fler känner nu till problemet, och de som begår brotten döms. Mycket görs bra, men uppgiften är stor och den växer.',
      ),
      heading(2, 'Vad som har gjorts', 'What has been done'),
      list(
        'En manual. Den kom 2016 och är gjord av ett tiotal myndigheter för dem som möter människohandelns offer i sitt arbete. [Manualen](/rapporter/manual-vid-misstanke-om-manniskohandel) reder ut ansvaret, visar hur man kan gå till väga och berättar vilket operativt metodstöd länsstyrelsen ger.',
        'Regionkoordinatorer i länen, i samarbete med länsstyrelser och kommuner där. De är anställda i socialtjänsten och betalas delvis av det nationella uppdraget. I pågående ärenden arbetar de tillsammans med polisen: de informerar, stöttar och ser till att den utsatta får det stöd som lagen ger rätt till. De ska också göra det sociala perspektivet starkare och stå till tjänst för kommunernas handläggare.',
        'Ett program för frivilligt återvändande. Den som vill resa hem efter att ha utsatts för människohandel får stöd och rehabilitering, så att det går att börja om i hemlandet.',
        'En nationell stödtelefon för alla som i sitt yrke stöter på misstänkt människohandel.',
      ),
      heading(2, 'Ingen klarar det ensam', 'Nobody can do it alone'),
      paragraph(
        'Med åren har myndigheter och frivilligorganisationer kommit att samarbeta nära. Utan det skulle arbetet inte lyckas, menar Cederlöf, för ingen myndighet kan bära ansvaret själv: samverkan behövs både i det strategiska och i det dagliga. Den som är utsatt ska hela tiden stå i mitten. Länsstyrelsens egen roll har varit att samla och driva på.',
      ),
      note(
        'Uppdraget flyttade till Jämställdhetsmyndigheten den 1 januari 2018. Vart du vänder dig i dag står på sidan [Hjälp](/hjalp).',
        'The task moved to the Swedish Gender Equality Agency on 1 January 2018. [Help](/hjalp) says where to turn today.',
      ),
    ],
    hashtags: [],
    counties: [],
    related: {
      reports: ['magasinet-manniskohandel', 'manual-vid-misstanke-om-manniskohandel'],
      happenings: ['nmtsverige'],
      assignments: [],
      news: ['2016-05-13-manual'],
    },
    describes: describing('2017-07-14', 'purchase', 'trafficking'),
    provenance: from('W12', 's004; WEB:nmtsverige.se', 'high'),
  },
  {
    slug: '2017-03-16-fler-misstankta-fall',
    date: '2017-03-16',
    headline: {
      sv: 'Fler misstänkta fall av människohandel 2016',
      en: 'More suspected cases of human trafficking in 2016',
    },
    preamble: {
      sv: 'I de flesta fallen handlar det om sexuella ändamål.',
      en: 'Most of the cases are about sexual purposes.',
    },
    body: [
      paragraph(
        'Antalet misstänkta fall som blev kända växte under 2016. Uppgifterna finns i [en sammanställning](/rapporter/misstankt-manniskohandel-2016) från det nationella metodstödsteamet.',
      ),
      note(
        'Nyheten själv ger ingen siffra. Sammanställningen, som kom den 13 mars, räknar 150 fall. Av dem gällde 53 andra ändamål än sexuella. Se [siffrorna](/siffror).',
        'The news itself gives no figure. The compilation, published on 13 March, counts 150 cases. Of them 53 were about purposes other than sexual. See [the figures](/siffror).',
      ),
    ],
    hashtags: [],
    counties: [],
    related: { reports: ['misstankt-manniskohandel-2016'], happenings: [], assignments: [], news: [] },
    describes: describing('2017-03-16', 'trafficking'),
    provenance: from('W01', 's001; WEB:nmtsverige.se 2017-03-13', 'high', {
      sv: 'Rapporten var länkad genom en bild. Nyheten är tre dagar yngre än uppgifterna.',
      en: 'The report was linked through a picture. The news is three days younger than the figures.',
    }),
  },
])

import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { describing } from '../law/describing.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'

/** Texts that bear no date in the source, the latest event that they tell of first. */
export const undatedNews = collection('news', import.meta.url, [
  {
    slug: 'tva-nya-regeringsuppdrag',
    date: null,
    headline: {
      sv: 'Två uppdrag från regeringen till länsstyrelsen i Stockholm',
      en: 'Two assignments from the Government to the county board of Stockholm',
    },
    preamble: {
      sv: 'Det ena gäller hur prostitutionen i Sverige ser ut, det andra handel med barn och exploatering av barn.',
      en: 'One is about what prostitution in Sweden looks like, the other about trafficking in children and exploitation of children.',
    },
    body: [
      heading(2, 'Kartlägga prostitutionen', 'Survey prostitution'),
      paragraph(
        'Länsstyrelsen i Stockholms län ska [ta reda på och samla kunskap](/uppdrag/kartlagga-prostitutionens-omfattning-2013) om hur omfattande prostitutionen i landet är och hur den utvecklas. Uppdraget ska redovisas den 15 mars 2015. Regeringsbeslutet har beteckningen U2013/6848/JÄM.',
      ),
      heading(2, 'Samordna arbetet för barnen', 'Coordinate the work for children'),
      paragraph(
        'Länsstyrelsen ska också [samordna arbetet mot människohandel med barn och exploatering av barn](/uppdrag/samordna-arbetet-mot-handel-med-barn-2014). Det uppdraget har fyra delar:',
      ),
      list(
        'samordna spridning; av vad framgår inte',
        'få ett bättre samarbete med taxi, hotell och restauranger',
        'informera allmänheten',
        'hjälpa till så att samordningen på området blir starkare',
      ),
      paragraph('Det ska redovisas den 15 maj 2015.'),
      note(
        'Källorna är inte överens om det andra uppdraget. Enligt regeringens egen sida är sista dagen den 31 maj 2015, och den fjärde delen gäller operativ samordning mellan myndigheter inom EU. Det första uppdraget ledde till rapporten [Prostitutionen i Sverige 2014](/rapporter/prostitutionen-i-sverige-2014).',
        "The sources disagree about the second assignment. According to the Government's own page the last day is 31 May 2015, and the fourth part is about operational coordination between authorities within the EU. The first assignment led to the report [Prostitution in Sweden 2014](/rapporter/prostitutionen-i-sverige-2014).",
      ),
    ],
    hashtags: [],
    counties: [],
    related: {
      reports: ['prostitutionen-i-sverige-2014'],
      happenings: [],
      assignments: ['kartlagga-prostitutionens-omfattning-2013', 'samordna-arbetet-mot-handel-med-barn-2014'],
      news: [],
    },
    provenance: from('W13', 's000; GOV:regeringsuppdrag/2014/02', 'high', {
      sv: 'Texten bär inget datum. Den är skriven tidigast i februari 2014, då det andra uppdraget gavs. Beslutets nummer står i källan utan snedstreck.',
      en: 'The text bears no date. It was written in February 2014 at the earliest, when the second assignment was given. The number of the decision stands without slashes in the source.',
    }),
  },
  {
    slug: 'utvardering-och-hojt-straff',
    date: null,
    headline: {
      sv: 'Förbudet mot sexköp utvärderat, maximistraffet höjt',
      en: 'The ban on buying sex evaluated, the maximum penalty raised',
    },
    preamble: {
      sv: 'En utredning visade 2010 vad förbudet har betytt. Ett år senare blev det längsta straffet dubbelt så långt.',
      en: 'In 2010 an inquiry showed what the ban has meant. A year later the longest penalty was doubled.',
    },
    body: [
      heading(2, 'Utvärderingen', 'The evaluation'),
      paragraph(
        'Förbudet hade funnits i drygt tio år när utredningen lade fram sitt betänkande den 2 juli 2010: [Förbud mot köp av sexuell tjänst. En utvärdering 1999–2008](/rapporter/sou-2010-49) (SOU 2010:49). Uppgiften var att se efter hur förbudet fungerar i verkligheten, och hur det har påverkat prostitutionen och människohandeln.',
      ),
      paragraph(
        'Svaret blev att förbudet har den verkan som lagstiftaren ville, och att det är ett viktigt redskap både för att förebygga och för att bekämpa.',
      ),
      heading(2, 'Det högre straffet', 'The higher penalty'),
      paragraph(
        'Den 1 juli 2011 gick det längsta straffet för köp av sexuell tjänst från sex månaders fängelse till ett år. Meningen är att domstolarna ska kunna skilja bättre mellan fallen när de är allvarliga.',
      ),
    ],
    hashtags: [],
    counties: [],
    related: { reports: ['sou-2010-49'], happenings: [], assignments: [], news: [] },
    describes: describing('2011-07-01', 'purchase'),
    provenance: from('W15', 's000; SOU 2010:49; REG', 'high', {
      sv: 'Texten bär inget datum. Den är skriven tidigast den 1 juli 2011.',
      en: 'The text bears no date. It was written on 1 July 2011 at the earliest.',
    }),
  },
  {
    slug: 'mer-an-210-miljoner',
    date: null,
    headline: {
      sv: 'Mer än 210 miljoner kronor till 36 åtgärder',
      en: 'More than 210 million kronor for 36 measures',
    },
    preamble: {
      sv: 'Regeringens handlingsplan för 2008–2010 ska bekämpa prostitution och människohandel för sexuella ändamål på bred front.',
      en: "The Government's action plan for 2008–2010 is to fight prostitution and human trafficking for sexual purposes on a broad front.",
    },
    body: [
      paragraph(
        'I [handlingsplanen](/rapporter/handlingsplan-skr-2007-08-167) finns 36 åtgärder för åren 2008 till 2010, och tillsammans får de drygt 210 miljoner kronor.',
      ),
      heading(2, 'Varför en plan', 'Why a plan'),
      paragraph(
        'Enligt texten är människohandeln för sexuella ändamål än så länge mindre i Sverige än i Finland, Norge och Danmark, där den talar om tusentals utsatta kvinnor. Det förklarar den med det förebyggande arbetet och med lagen som förbjuder sexköp.',
      ),
      heading(2, 'Vad som behövs', 'What is needed'),
      paragraph('Att gripa förövare räcker inte. Texten pekar också på:'),
      list(
        'hjälp till kvinnor som har varit i prostitution eller människohandel, så att de kan skapa sig ett eget liv',
        'personal som vet vad som ligger bakom, på de myndigheter som möter dem',
        'mer uppsökande arbete, fler skyddade boenden och behandlingshem och annat skydd och stöd',
      ),
      note(
        'Regeringens egen sida anger summan till 213 miljoner kronor. Uppgiften om tusentals kvinnor i grannländerna saknar källa och ska läsas som hörsägen. Se [siffrorna](/siffror).',
        "The Government's own page gives the sum as 213 million kronor. The statement about thousands of women in the neighbouring countries has no source and should be read as hearsay. See [the figures](/siffror).",
      ),
    ],
    hashtags: [],
    counties: [],
    related: { reports: ['handlingsplan-skr-2007-08-167'], happenings: [], assignments: [], news: [] },
    describes: describing('2008-07-10', 'purchase'),
    provenance: from('W14', 's000; WEB:regeringen.se sb/d/574/a/110629', 'high', {
      sv: 'Texten bär inget datum. Planen beslutades den 10 juli 2008 och gällde till och med 2010.',
      en: 'The text bears no date. The plan was decided on 10 July 2008 and ran until the end of 2010.',
    }),
  },
])

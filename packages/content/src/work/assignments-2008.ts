import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ASSIGNMENT } from './assignment-parts.ts'

/** Assignments of the years of the first national plan (M01–M06). */
export const assignmentsFrom2008 = collection('assignments', import.meta.url, [
  {
    ...ASSIGNMENT,
    slug: 'lansstyrelsernas-uppdrag-2008',
    title: {
      sv: 'Samordna arbetet mot prostitution och människohandel i länen',
      en: 'Coordinate the work against prostitution and trafficking in the counties',
    },
    about: {
      sv: 'I den nationella handlingsplanen fick alla länsstyrelser i uppdrag att ta initiativ till samordning i sina län och att öka skyddet och stödet till utsatta. De skulle också se över den egna verksamheten, stärka det förebyggande arbetet lokalt och utveckla samarbetet med taxi, hotell och restauranger. Västerbotten började hösten 2008, Norrbotten 2009.',
      en: 'In the national action plan all county administrative boards were asked to take the initiative to coordinate in their counties and to increase protection and support for those exposed. They were also to look over their own work, strengthen local prevention and develop cooperation with taxi, hotel and restaurant companies. Västerbotten began in the autumn of 2008, Norrbotten in 2009.',
    },
    receivers: ['lansstyrelserna'],
    ministry: 'integrations-och-jamstalldhetsdepartementet',
    decided: '2008-07-10',
    plan: 'handlingsplan-2008',
    provenance: from('M01', 's000; s003', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'stod-till-missbruksvarden-2009',
    title: {
      sv: 'Stödja missbruksvården att upptäcka risk för prostitution',
      en: 'Support addiction care in detecting risk of prostitution',
    },
    about: {
      sv: 'Länsstyrelserna ska stödja kommuner och landsting i missbruks- och beroendevården, så att de hittar och hjälper personer som riskerar att hamna i prostitution.',
      en: 'The county administrative boards are to support municipalities and county councils in addiction care, so that they find and help people at risk of ending up in prostitution.',
    },
    receivers: ['lansstyrelserna'],
    decided: '../2009-09-30',
    plan: 'handlingsplan-2008',
    provenance: from('M02', 's003', 'high', {
      sv: 'Uppdraget nämns i lägesrapporten från Västerbotten den 30 september 2009. När det gavs framgår inte, och inte heller uttryckligen att det hör till handlingsplanen.',
      en: 'The assignment is mentioned in the situation report from Västerbotten of 30 September 2009. When it was given is not stated, nor expressly that it belongs to the action plan.',
    }),
  },
  {
    ...ASSIGNMENT,
    slug: 'jamstalldhet-i-vasterbotten',
    title: {
      sv: 'Bidra till de nationella jämställdhetsmålen i Västerbotten',
      en: 'Contribute to the national gender equality goals in Västerbotten',
    },
    about: {
      sv: 'Länsstyrelsens stående uppdrag är att driva på länets arbete för jämställdhet, ge stöd och se vad det leder till. Arbetet mot prostitution och människohandel är en del av det.',
      en: 'The standing assignment of the county administrative board: to coordinate, support and follow up gender equality work in the county. The work against prostitution and trafficking is part of it.',
    },
    receivers: ['lansstyrelsen-vasterbotten'],
    decided: null,
    provenance: from('M03', 's003', 'high', {
      sv: 'Stående uppdrag. Källan anger ingen dag.',
      en: 'A standing assignment. The source gives no day.',
    }),
  },
  {
    ...ASSIGNMENT,
    slug: 'nationell-samordning-2009',
    title: {
      sv: 'Nationell samordning mot prostitution och människohandel',
      en: 'National coordination against prostitution and trafficking',
    },
    about: {
      sv: 'Länsstyrelsen i Stockholms län samordnade från 2009 hela landets arbete mot prostitution och människohandel för sexuella ändamål. Uppdraget förlängdes flera gånger, och från 2013 kom andra former av människohandel till.',
      en: 'From 2009 the Stockholm County Administrative Board coordinated the work of the whole country against prostitution and trafficking for sexual purposes. The assignment was prolonged several times, and from 2013 other forms of trafficking were added.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    decided: '2009',
    outcome: {
      kind: 'ended',
      text: {
        sv: 'Upphörde vid utgången av 2017. Jämställdhetsmyndigheten tog över den 1 januari 2018.',
        en: 'Ended at the close of 2017. The Swedish Gender Equality Agency took over on 1 January 2018.',
      },
      on: '2017-12-31',
    },
    provenance: from('M04', 's001; s004; WEB:nmtsverige.se 2018-01-08', 'high'),
  },
  {
    ...ASSIGNMENT,
    slug: 'tryggare-atervandande-2009',
    title: {
      sv: 'Tryggare återvändande och stöd till ideella organisationer',
      en: 'Safer return and support for civil society',
    },
    about: {
      sv: 'Länsstyrelsen i Stockholms län fick pengar för att utsatta ska kunna återvända tryggt och för ideella organisationers arbete: 5 och 2 miljoner kronor för 2009 och ytterligare 5 miljoner för 2010.',
      en: 'The Stockholm County Administrative Board was given funds so that victims can return safely and for the work of civil society: SEK 5 and 2 million for 2009 and another 5 million for 2010.',
    },
    receivers: ['lansstyrelsen-stockholm'],
    ministry: 'integrations-och-jamstalldhetsdepartementet',
    decided: '2009-04-09',
    reportBy: [{ date: '2011-03-31', what: null, provenance: from('M05', 'WEB:mynewsdesk 286111', 'high') }],
    amount: 12_000_000,
    provenance: from('M05', 'WEB:mynewsdesk 286111', 'high', {
      sv: 'Summan 12 miljoner är vår: 5 + 2 + 5 miljoner kronor.',
      en: 'The total of 12 million is ours: 5 + 2 + 5 million SEK.',
    }),
  },
  {
    ...ASSIGNMENT,
    slug: 'forstarkta-insatser-mot-sexhandel-2008',
    title: {
      sv: 'Förstärka insatserna mot prostitution och människohandel',
      en: 'Reinforce action against prostitution and trafficking',
    },
    about: {
      sv: 'Polis och åklagare skulle förstärka arbetet mot prostitution och människohandel för sexuella ändamål. Rikspolisstyrelsen fick 40 miljoner kronor till flera projekt. Åklagarmyndigheten fick egna medel, för det operativa arbetet och för metoder och kompetens.',
      en: 'Police and prosecutors were to reinforce the work against prostitution and trafficking for sexual purposes. The National Police Board was given SEK 40 million for several projects. The Prosecution Authority was given funds of its own, for operational work and for methods and skills.',
    },
    receivers: ['rikspolisstyrelsen', 'aklagarmyndigheten'],
    decided: '2008',
    amount: 40_000_000,
    plan: 'handlingsplan-2008',
    outcome: {
      kind: 'ended',
      text: {
        sv: 'Rikspolisstyrelsens slutrapport hade lämnats till regeringen i februari 2011, enligt en nyhet då. Rapporten finns inte i vårt bibliotek.',
        en: 'The final report of the National Police Board had been handed to the Government by February 2011, according to news at the time. The report is not in our library.',
      },
      on: '2011-02',
    },
    provenance: from('M06', 'WEB:advokatsamfundet.se 2011-02; s003', 'high', {
      sv: 'Beloppet gäller Rikspolisstyrelsen. Källorna säger inte uttryckligen att uppdraget hör till handlingsplanen.',
      en: 'The amount is that of the National Police Board. The sources do not expressly say that the assignment belongs to the action plan.',
    }),
  },
])

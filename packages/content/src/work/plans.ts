import { from } from '../cite.ts'
import { collection } from '../collection.ts'

const PLACED_BY_EDITORS = {
  sv: 'Åtgärden framgår av källan. Att den räknas till just detta område är redaktionens bedömning.',
  en: 'The measure is in the source. That it belongs to this area is the editors’ judgement.',
}

const PROTECTION = { sv: 'Skydd och stöd', en: 'Protection and support' }
const PREVENTION = { sv: 'Förebyggande arbete', en: 'Prevention' }
const JUSTICE = { sv: 'Rättsväsendet', en: 'The justice system' }
const COOPERATION = { sv: 'Samverkan', en: 'Cooperation' }
const KNOWLEDGE = { sv: 'Kunskap', en: 'Knowledge' }

/** The first national plan, with the measures that the sources show (N01, N02). */
export const firstPlan = collection('plans', import.meta.url, [
  {
    slug: 'handlingsplan-2008',
    citation: 'skr. 2007/08:167',
    title: {
      sv: 'Handlingsplan mot prostitution och människohandel för sexuella ändamål',
      en: 'Action plan against prostitution and trafficking for sexual purposes',
    },
    about: {
      sv: 'Regeringen Reinfeldt, med Nyamko Sabuni som ansvarig minister, beslutade planen i Visby i juli 2008. Den utgår från den utsatta människans behov, riktar sig särskilt till barn och unga och räknar en mindre efterfrågan på köp av sexuella tjänster som avgörande. Länsstyrelsernas uppdrag, och med dem de regionala samordningsgrupperna, kom ur planen.',
      en: 'The Reinfeldt Government, with Nyamko Sabuni as the minister responsible, decided on the plan in Visby in July 2008. It starts from the needs of the person exposed, pays special attention to children and young people, and sees less demand for purchased sexual services as decisive. The county boards’ assignments, and with them the regional coordination groups, came from the plan.',
    },
    decided: '2008-07-10',
    from: '2008',
    until: '2011-01-01',
    amounts: [
      {
        kronor: 213_000_000,
        isMinimum: false,
        provenance: from('N01', 'WEB:regeringen.se sb/d/574/a/110629', 'high', {
          sv: 'Så står det på regeringens webbplats den 10 september 2008.',
          en: 'As stated on the Government’s website on 10 September 2008.',
        }),
      },
      {
        kronor: 210_000_000,
        isMinimum: true,
        provenance: from('N02', 's000', 'high', {
          sv: 'Så uttryckte Nej till sexköp det: drygt 210 miljoner kronor.',
          en: 'As Nej till sexköp put it: just over SEK 210 million.',
        }),
      },
    ],
    numberOfMeasures: { count: 36, isMinimum: false },
    areas: [PROTECTION, PREVENTION, JUSTICE, COOPERATION, KNOWLEDGE],
    measures: [
      {
        area: COOPERATION,
        text: {
          sv: 'Ta initiativ till att samordna insatser mot prostitution och människohandel i länet, och öka skyddet och stödet till dem som är utsatta.',
          en: 'Take the initiative to coordinate work against prostitution and trafficking in the county, and increase protection and support for those exposed.',
        },
        responsible: ['lansstyrelserna'],
        provenance: from('M01', 's003; s000', 'high', PLACED_BY_EDITORS),
      },
      {
        area: PREVENTION,
        text: {
          sv: 'Se över hur frågorna kan få mer plats i den egna verksamheten, och stärka det förebyggande arbetet lokalt, till exempel genom att utbyta erfarenheter av samarbete med taxi, hotell och restauranger.',
          en: 'Look over how the issues can get more room in the board’s own work, and strengthen local prevention, for example by sharing experience of cooperation with taxi, hotel and restaurant companies.',
        },
        responsible: ['lansstyrelserna'],
        provenance: from('M01', 's003', 'high', PLACED_BY_EDITORS),
      },
      {
        area: PROTECTION,
        text: {
          sv: 'Stödja kommuner och landsting i missbruks- och beroendevården, så att de upptäcker och hjälper personer som riskerar att hamna i prostitution.',
          en: 'Support municipalities and county councils in addiction care, so that they find and help people at risk of ending up in prostitution.',
        },
        responsible: ['lansstyrelserna'],
        provenance: from('M02', 's003', 'high', {
          sv: `Källan säger inte uttryckligen att uppdraget hör till planen. ${PLACED_BY_EDITORS.sv}`,
          en: `The source does not expressly say that the assignment belongs to the plan. ${PLACED_BY_EDITORS.en}`,
        }),
      },
      {
        area: JUSTICE,
        text: {
          sv: 'Förstärka insatserna mot prostitution och människohandel för sexuella ändamål, både i det operativa arbetet och i metoder och kompetens.',
          en: 'Reinforce action against prostitution and trafficking for sexual purposes, both operationally and in methods and skills.',
        },
        responsible: ['rikspolisstyrelsen', 'aklagarmyndigheten'],
        provenance: from('M06', 's003; WEB:advokatsamfundet.se 2011-02', 'high', {
          sv: `Källorna säger inte uttryckligen att uppdraget hör till planen. ${PLACED_BY_EDITORS.sv}`,
          en: `The sources do not expressly say that the assignment belongs to the plan. ${PLACED_BY_EDITORS.en}`,
        }),
      },
    ],
    followUp: {
      sv: 'En samlad uppföljning skulle göras 2011 och redovisas för riksdagen. Brottsförebyggande rådet gav ut en första uppföljning 2010 (2010:5) och en slutredovisning 2011 (2011:18).',
      en: 'A full follow-up was to be made in 2011 and reported to the Riksdag. The National Council for Crime Prevention published a first follow-up in 2010 (2010:5) and a final report in 2011 (2011:18).',
    },
    provenance: from(
      'N01',
      'skr. 2007/08:167; WEB:rkrattsbaser; WEB:regeringen.se sb/d/574/a/110629; GOV:skrivelse/2008/07; s000; s003',
      'high',
    ),
  },
])

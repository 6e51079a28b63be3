import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ACT, ADOPTED, chain } from './instrument-parts.ts'

/** Swedish law from 2017 to the amendments of 2025 (L17–L22, L24). */
export const lawFrom2017 = collection('instruments', import.meta.url, [
  {
    ...ACT,
    slug: 'sfs-2017-1068',
    citation: 'SFS 2017:1068',
    title: { sv: 'Ändrad paragraf om kontakt med barn', en: 'Amended section on contact with children' },
    effect: {
      sv: 'Ändrar 6 kap. 10 a § brottsbalken, om kontakt för att träffa ett barn i sexuellt syfte.',
      en: 'Amends chapter 6, section 10a of the Criminal Code, on contact to meet a child for sexual purposes.',
    },
    decided: '2017',
    inForce: '2018-01-01',
    preparatoryWorks: chain('prop. 2016/17:214'),
    provenance: from('L17', 'REG', 'high', {
      sv: 'Lagen och dagen är säkra. Att den bygger på prop. 2016/17:214 har en sekundär källa.',
      en: 'The act and the day are certain. That it rests on prop. 2016/17:214 has a secondary source.',
    }),
  },
  {
    ...ADOPTED,
    slug: 'lagradsremiss-2017-12-07',
    kind: 'council-referral',
    strand: 'law',
    citation: 'lagrådsremiss 2017-12-07',
    title: { sv: 'Förslag om sexköp utomlands', en: 'Proposal on purchase of sex abroad' },
    effect: {
      sv: 'Regeringen föreslog att köp av sexuell tjänst utomlands skulle kunna straffas i Sverige från den 1 juli 2018, även där det inte är ett brott. Det blev inte lag i den formen: prop. 2018/19:157 tog bara upp den del som gällde barn.',
      en: 'The Government proposed that purchase of a sexual service abroad could be punished in Sweden from 1 July 2018, even where it is no offence. It did not become law in that form: prop. 2018/19:157 only carried the part about children.',
    },
    decided: '2017-12-07',
    state: 'not-adopted',
    preparatoryWorks: chain('SOU 2016:42'),
    offences: ['purchase', 'purchase-from-child'],
    provenance: from('L24', 'GOV:lagradsremiss/2017/12; prop. 2018/19:157', 'high', {
      sv: 'Vad som senare hände med förslaget om vuxna är inte utrett. Reglerna om brott utomlands skrevs om 2022.',
      en: 'What later became of the proposal about adults has not been established. The rules on offences abroad were rewritten in 2022.',
    }),
  },
  {
    ...ACT,
    slug: 'sfs-2018-601',
    citation: 'SFS 2018:601',
    title: { sv: 'Människoexploatering blir ett brott', en: 'Human exploitation becomes an offence' },
    effect: {
      sv: 'Nytt brott, 4 kap. 1 b §: att utnyttja någon i till exempel tvångsarbete eller tiggeri. Paragrafen om människohandel blir tydligare om vilka medel som avses, och det räcker att vara oaktsam om att offret är under 18 år. Människohandel som är mindre grov får ett minsta straff på sex månader. Längsta straffet för grovt koppleri höjs från åtta till tio år.',
      en: 'New offence, chapter 4, section 1b: exploiting someone in, for example, forced labour or begging. The section on trafficking is clearer about the means, and negligence as to the victim being under 18 is enough. Lesser trafficking gets a minimum of six months. The maximum for gross procuring rises from eight to ten years.',
    },
    decided: '2018-05-25',
    inForce: '2018-07-01',
    preparatoryWorks: chain('SOU 2016:70', ['prop. 2017/18:123', '2018-03-01']),
    offences: ['trafficking', 'exploitation', 'procuring'],
    provenance: from('L18', 'REG; SFS 2018:601; WEB:lagboken.se; BrB2023', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2018-618',
    citation: 'SFS 2018:618',
    title: { sv: 'Samtyckeslagen', en: 'The consent law' },
    effect: {
      sv: 'Om deltagandet är frivilligt avgör vad som är ett sexualbrott. Nya oaktsamhetsbrott införs (6 kap. 1 a och 3 §§). Vid brott mot barn räcker det att vara oaktsam om åldern (13 §), vilket också gäller köp av barn.',
      en: 'Whether participation is voluntary decides what is a sexual offence. New offences of negligence are added (chapter 6, sections 1a and 3). For offences against children, negligence as to the age is enough (section 13), which applies to purchase from a child too.',
    },
    decided: '2018-05-25',
    inForce: '2018-07-01',
    preparatoryWorks: chain('prop. 2017/18:177'),
    offences: ['purchase-from-child'],
    provenance: from('L19', 'REG; SFS 2018:618; WEB:lagboken.se; GOV:proposition/2018/03', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2019-806',
    citation: 'SFS 2019:806',
    title: {
      sv: 'Köp av barn får nytt namn och strängare straff',
      en: 'Purchase from a child: new name, stricter penalty',
    },
    effect: {
      sv: 'Brottet heter nu utnyttjande av barn genom köp av sexuell handling. Böter tas bort och längsta straffet höjs från två till fyra år.',
      en: 'The offence is now called exploitation of a child through the purchase of a sexual act. Fines are removed and the maximum rises from two to four years.',
    },
    decided: '2019-11-14',
    inForce: '2020-01-01',
    milestones: [{ on: '2019-11-14', what: { sv: 'Riksdagen beslutar', en: 'Decided by the Riksdag' } }],
    preparatoryWorks: chain('SOU 2016:42', ['prop. 2018/19:157', '2019-07-11'], 'bet. 2019/20:JuU7'),
    offences: ['purchase-from-child'],
    provenance: from('L20', 'REG; prop. 2018/19:157; WEB:riksdagen.se', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2022-1043',
    citation: 'SFS 2022:1043',
    title: { sv: 'Inga böter för sexköp', en: 'No more fines for purchase of sex' },
    effect: {
      sv: 'Böter tas bort för köp av sexuell tjänst. Köp av ett barn får ett minsta straff på sex månader och en lindrigare grad. Sexualbrotten i övrigt får strängare straff, och fler övergrepp på distans omfattas.',
      en: 'Fines are removed for purchase of a sexual service. Purchase from a child gets a minimum of six months and a lesser degree. Other sexual offences get stricter penalties, and more abuse at a distance is covered.',
    },
    decided: '2022',
    inForce: '2022-08-01',
    preparatoryWorks: chain('SOU 2021:43', 'prop. 2021/22:231'),
    offences: ['purchase', 'purchase-from-child'],
    provenance: from('L21', 'REG; GOV:proposition/2022/04; GOV:informationsmaterial/2022/06; BrB2023', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2025-586',
    citation: 'SFS 2025:586',
    title: { sv: 'Köp av sexuell handling, också på distans', en: 'Purchase of a sexual act, also at a distance' },
    effect: {
      sv: 'Brottet i 6 kap. 11 § heter nu köp av sexuell handling och omfattar handlingar på distans. Koppleri (12 §) följer med. Även 4, 6, 9 och 15 §§ i kapitlet och 29 kap. 2 § ändras.',
      en: 'The offence in chapter 6, section 11 is now called purchase of a sexual act and covers acts at a distance. Procuring (section 12) follows. Sections 4, 6, 9 and 15 of the chapter and chapter 29, section 2 are amended too.',
    },
    decided: '2025',
    inForce: '2025-07-01',
    preparatoryWorks: chain('SOU 2023:80', ['prop. 2024/25:124', '2025-03-27']),
    offences: ['purchase', 'purchase-from-child', 'procuring'],
    provenance: from('L22', 'REG; GOV:proposition/2025/04; BrB2026', 'high'),
  },
])

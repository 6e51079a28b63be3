import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ACT, chain } from './instrument-parts.ts'

/** Swedish law up to the sexual offences reform of 2005 (L01–L09). */
export const lawUntil2005 = collection('instruments', import.meta.url, [
  {
    ...ACT,
    slug: 'sfs-1962-700',
    citation: 'SFS 1962:700',
    title: { sv: 'Brottsbalken', en: 'The Criminal Code' },
    effect: {
      sv: 'Den lag som de flesta brott står i. Bestämmelserna om människohandel finns i kapitel 4, de om sexualbrott, köp och koppleri i kapitel 6.',
      en: 'The code that holds most offences. The provisions on trafficking are in chapter 4, those on sexual offences, purchase and procuring in chapter 6.',
    },
    decided: '1962-12-21',
    inForce: '1965-01-01',
    preparatoryWorks: chain('prop. 1962:10'),
    provenance: from('L01', 'REG; BrB2026', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-1984-399',
    citation: 'SFS 1984:399',
    title: { sv: 'Nytt kapitel om sexualbrott', en: 'New chapter on sexual offences' },
    effect: {
      sv: 'Kapitel 6 i brottsbalken, om sexualbrott, skrivs om. Nästa gång det skrivs om är 2005.',
      en: 'Chapter 6 of the Criminal Code, on sexual offences, is rewritten. The next time it is rewritten is 2005.',
    },
    decided: '1984',
    inForce: '1984-07-01',
    preparatoryWorks: chain('prop. 1983/84:105'),
    offences: ['purchase-from-child', 'procuring'],
    provenance: from('L02', 'REG; prop. 1983/84:105', 'high', {
      sv: 'Att lagen omfattade koppleri och den äldre bestämmelsen till skydd för unga återges ur minnet.',
      en: 'That the act covered procuring and the older provision protecting young people is given from memory.',
    }),
  },
  {
    ...ACT,
    slug: 'prop-1997-98-55',
    kind: 'bill',
    citation: 'prop. 1997/98:55',
    title: { sv: 'Propositionen Kvinnofrid', en: 'The bill Kvinnofrid (Women’s peace)' },
    effect: {
      sv: 'Regeringens förslag om mäns våld mot kvinnor. Här föreslogs att det skulle bli ett brott att köpa sexuella tjänster.',
      en: 'The Government’s proposals on men’s violence against women. It proposed making the purchase of sexual services an offence.',
    },
    decided: '1998-02',
    offences: ['purchase'],
    provenance: from('L04', 'GOV:rattsliga-dokument/proposition/1998/02; WEB:docplayer Socialstyrelsen 2007', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-1998-393',
    citation: 'SFS 1998:393',
    title: { sv: 'Kvinnofridsreformen i brottsbalken', en: 'The Kvinnofrid reform of the Criminal Code' },
    effect: {
      sv: 'Ändrar 1, 3, 4, 8, 11 och 12 §§ i kapitel 6, om sexualbrott, och inför en ny paragraf, 4 a, i kapitel 4.',
      en: 'Amends sections 1, 3, 4, 8, 11 and 12 of chapter 6, on sexual offences, and adds a new section, 4a, to chapter 4.',
    },
    decided: '1998',
    inForce: '1998-07-01',
    preparatoryWorks: chain('prop. 1997/98:55'),
    offences: ['procuring'],
    provenance: from('L03', 'REG; GK', 'high', {
      sv: 'Lagen och dagen är hämtade ur registret. Att den bygger på prop. 1997/98:55, och att 8 § då gällde koppleri, återges ur minnet.',
      en: 'The act and the day are from the register. That it rests on prop. 1997/98:55, and that section 8 was then about procuring, is given from memory.',
    }),
  },
  {
    ...ACT,
    slug: 'sfs-1998-408',
    citation: 'SFS 1998:408',
    title: {
      sv: 'Lagen om förbud mot köp av sexuella tjänster',
      en: 'The Act prohibiting the purchase of sexual services',
    },
    effect: {
      sv: 'Det blir ett brott att betala för en tillfällig sexuell förbindelse, och att försöka göra det. Att sälja är inget brott.',
      en: 'Paying for a casual sexual relation becomes an offence, and so does the attempt. Selling is no offence.',
    },
    decided: '1998-06-04',
    inForce: '1999-01-01',
    repealed: '2005-04-01',
    milestones: [
      { on: '1998-05-29', what: { sv: 'Riksdagen beslutar', en: 'Decided by the Riksdag' } },
      { on: '1998-06-04', what: { sv: 'Lagen utfärdas', en: 'The act is issued' } },
    ],
    preparatoryWorks: chain(['prop. 1997/98:55', '1998-02']),
    offences: ['purchase'],
    provenance: from('L05', 'WEB:bra.se; WEB:sv.wikipedia; swedish-law-mcp seed 1998_408; s001', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2002-436',
    citation: 'SFS 2002:436',
    title: {
      sv: 'Människohandel för sexuella ändamål blir ett brott',
      en: 'Trafficking for sexual purposes becomes an offence',
    },
    effect: {
      sv: 'Ny paragraf, 4 kap. 1 a § brottsbalken. Den gäller bara handel över en nationsgräns och bara för sexuella ändamål.',
      en: 'New section, chapter 4, section 1a of the Criminal Code. It covers only trafficking across a national border and only for sexual purposes.',
    },
    decided: '2002-05-30',
    inForce: '2002-07-01',
    preparatoryWorks: chain('prop. 2001/02:124', 'bet. 2001/02:JuU27', 'rskr. 2001/02:270'),
    offences: ['trafficking'],
    provenance: from('L07', 'REG; SFS 2002:436; WEB:lagar.nj.se', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2004-406',
    citation: 'SFS 2004:406',
    title: {
      sv: 'Människohandel: alla ändamål, även inom landet',
      en: 'Trafficking: all purposes, also within the country',
    },
    effect: {
      sv: 'Brottet vidgas till bland annat tvångsarbete, krigstjänst och handel med organ, och till handel inom ett land. Lagtexten kräver att gärningsmannen har fått kontroll över offret. 4 kap. 3 § upphävs.',
      en: 'The offence is widened to forced labour, war service, removal of organs and more, and to trafficking within one country. The text requires that the offender gained control over the victim. Chapter 4, section 3 is repealed.',
    },
    decided: '2004-05-27',
    inForce: '2004-07-01',
    preparatoryWorks: chain('prop. 2003/04:111', 'bet. 2003/04:JuU20', 'rskr. 2003/04:232'),
    offences: ['trafficking'],
    provenance: from('L08', 'REG; SFS 2004:406; WEB:lagar.nj.se', 'high'),
  },
  {
    ...ACT,
    slug: 'sfs-2005-90',
    citation: 'SFS 2005:90',
    title: { sv: 'Sexköpsförbudet flyttar in i brottsbalken', en: 'The purchase ban moves into the Criminal Code' },
    effect: {
      sv: 'Kapitel 6 skrivs om på nytt. Köp av sexuell tjänst blir 6 kap. 11 § och gäller också när någon annan betalar. Köp av sexuell handling av barn blir 9 §, koppleri 12 §.',
      en: 'Chapter 6 is rewritten again. Purchase of a sexual service becomes chapter 6, section 11, and applies also when someone else pays. Purchase of a sexual act from a child becomes section 9, procuring section 12.',
    },
    decided: '2005-03-03',
    inForce: '2005-04-01',
    preparatoryWorks: chain(['prop. 2004/05:45', '2004-11-11'], 'bet. 2004/05:JuU16'),
    offences: ['purchase', 'purchase-from-child', 'procuring'],
    provenance: from('L09', 'REG; SFS 2005:90; WEB:lagboken.se; GOV:proposition/2004/11', 'high'),
  },
  {
    ...ACT,
    slug: 'upphavande-av-sfs-1998-408',
    citation: null,
    title: {
      sv: 'Lagen om förbud mot köp av sexuella tjänster upphör',
      en: 'The Act prohibiting the purchase of sexual services ceases to apply',
    },
    effect: {
      sv: 'Lagen från 1998 upphör att gälla den 1 april 2005, samma dag som förbudet får en egen paragraf i brottsbalken. Köpet var alltså förbjudet utan avbrott.',
      en: 'The act of 1998 ceases to apply on 1 April 2005, the day the ban gets a section of its own in the Criminal Code. The purchase was thus prohibited without a break.',
    },
    decided: '2005-03-03',
    inForce: '2005-04-01',
    preparatoryWorks: chain(['prop. 2004/05:45', '2004-11-11'], 'bet. 2004/05:JuU16'),
    offences: ['purchase'],
    provenance: from('L06', 'bet. 2004/05:JuU16; swedish-law-mcp', 'high', {
      sv: 'Dagen är säker. Vilken lag som upphävde den är inte bekräftat: en källa anger SFS 2005:90.',
      en: 'The day is certain. Which act repealed it is not confirmed: one source says SFS 2005:90.',
    }),
  },
])

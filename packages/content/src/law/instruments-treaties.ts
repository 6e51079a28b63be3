import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { ADOPTED, chain } from './instrument-parts.ts'

const TREATY = { ...ADOPTED, kind: 'treaty', strand: 'treaty' } as const

const IN_FORCE_FOR_SWEDEN = { sv: 'Börjar gälla för Sverige', en: 'Enters into force for Sweden' }

/** Treaties within the United Nations and the Council of Europe (I01–I05). */
export const treaties = collection('instruments', import.meta.url, [
  {
    ...TREATY,
    slug: 'palermoprotokollet',
    citation: 'SÖ 2004:22',
    title: { sv: 'Palermoprotokollet (FN)', en: 'The Palermo Protocol (UN)' },
    effect: {
      sv: 'FN:s protokoll mot människohandel, ett tillägg till konventionen mot gränsöverskridande organiserad brottslighet (SÖ 2004:21). Staterna ska göra människohandel till ett brott, förebygga den och skydda offren.',
      en: 'The UN protocol against trafficking, a supplement to the convention against transnational organised crime (SÖ 2004:21). States are to make trafficking an offence, prevent it and protect the victims.',
    },
    decided: '2000-11-15',
    inForce: '2003-12-25',
    milestones: [
      { on: '2000-11-15', what: { sv: 'Antas i New York', en: 'Adopted in New York' } },
      {
        on: '2000-12-12/2000-12-15',
        what: { sv: 'Öppet för undertecknande i Palermo', en: 'Open for signature in Palermo' },
      },
    ],
    offences: ['trafficking'],
    provenance: from('I01', 'WEB:treaties.un.org; WEB:unodc.org; SÖ 2004:22; GOV:SÖ/2004', 'high', {
      sv: 'Dagarna för Sveriges undertecknande, ratificering och ikraftträdande har inte bekräftats och anges därför inte.',
      en: 'The days of Sweden’s signature, ratification and entry into force have not been confirmed and are therefore not given.',
    }),
  },
  {
    ...TREATY,
    slug: 'europaradskonventionen-2005',
    citation: 'CETS 197',
    title: {
      sv: 'Europarådets konvention om bekämpande av människohandel',
      en: 'Council of Europe Convention on Action against Trafficking in Human Beings',
    },
    effect: {
      sv: 'Binder staterna i Europarådet som ansluter sig till gemensamma regler mot människohandel. I Sverige publicerad som SÖ 2010:8.',
      en: 'Binds the states of the Council of Europe that join it to common rules against trafficking. Published in Sweden as SÖ 2010:8.',
    },
    decided: '2005-05-16',
    inForce: '2008-02-01',
    milestones: [
      { on: '2005-05-12', what: { sv: 'Regeringen beslutar att underteckna', en: 'The Government decides to sign' } },
      { on: '2005-05-16', what: { sv: 'Öppnas för undertecknande i Warszawa', en: 'Opened for signature in Warsaw' } },
      { on: '2010-05-20', what: { sv: 'Regeringen beslutar att ratificera', en: 'The Government decides to ratify' } },
      { on: '2010-05-31', what: { sv: 'Sverige lämnar in sin ratifikation', en: 'Sweden deposits its ratification' } },
      { on: '2010-09-01', what: IN_FORCE_FOR_SWEDEN },
    ],
    preparatoryWorks: chain('prop. 2009/10:152'),
    offences: ['trafficking'],
    provenance: from('I02', 'SÖ 2010:8', 'high'),
  },
  {
    ...TREATY,
    slug: 'lanzarotekonventionen',
    citation: 'SÖ 2013:16',
    title: {
      sv: 'Lanzarotekonventionen (Europarådet)',
      en: 'The Lanzarote Convention (Council of Europe)',
    },
    effect: {
      sv: 'Europarådets konvention om skydd för barn mot sexuell exploatering och sexuella övergrepp.',
      en: 'The Council of Europe convention on the protection of children against sexual exploitation and sexual abuse.',
    },
    decided: null,
    inForce: '2010-07-01',
    milestones: [
      { on: '2007-10-25', what: { sv: 'Sverige undertecknar', en: 'Signed by Sweden' } },
      { on: '2013-06-28', what: { sv: 'Sverige lämnar in sin ratifikation', en: 'Sweden deposits its ratification' } },
      { on: '2013-10-01', what: IN_FORCE_FOR_SWEDEN },
    ],
    offences: ['purchase-from-child'],
    provenance: from('I03', 'SÖ 2013:16', 'high', {
      sv: 'Numret i Europarådets fördragsserie, 201, återges ur minnet.',
      en: 'The number in the Council of Europe treaty series, 201, is given from memory.',
    }),
  },
  {
    ...TREATY,
    slug: 'istanbulkonventionen',
    citation: null,
    title: { sv: 'Istanbulkonventionen (Europarådet)', en: 'The Istanbul Convention (Council of Europe)' },
    effect: {
      sv: 'Europarådets konvention om att förebygga och bekämpa våld mot kvinnor och våld i hemmet.',
      en: 'The Council of Europe convention on preventing and combating violence against women and domestic violence.',
    },
    decided: null,
    inForce: '2014-08-01',
    milestones: [
      { on: '2011-05-11', what: { sv: 'Sverige undertecknar', en: 'Signed by Sweden' } },
      { on: '2014-07-01', what: { sv: 'Sverige lämnar in sin ratifikation', en: 'Sweden deposits its ratification' } },
    ],
    provenance: from('I04', 'GOV:SÖ/2016/11', 'high', {
      sv: 'Dagen då konventionen började gälla för Sverige har inte bekräftats och anges därför inte. Numret i fördragsserien, 210, återges ur minnet.',
      en: 'The day it entered into force for Sweden has not been confirmed and is therefore not given. The number in the treaty series, 210, is given from memory.',
    }),
  },
  {
    ...TREATY,
    slug: 'tillaggsprotokollet-om-handel-med-barn',
    citation: 'SÖ 2007:7',
    title: {
      sv: 'Barnkonventionens tilläggsprotokoll om handel med barn',
      en: 'Optional protocol to the Convention on the Rights of the Child on the sale of children',
    },
    effect: {
      sv: 'Ett tillägg till FN:s barnkonvention mot handel med barn.',
      en: 'A supplement to the UN Convention on the Rights of the Child, against the sale of children.',
    },
    decided: '2000-05-25',
    preparatoryWorks: chain('prop. 2005/06:68'),
    offences: ['purchase-from-child', 'trafficking'],
    provenance: from('I05', 'GOV:SÖ/2007', 'high', {
      sv: 'När protokollet började gälla framgår inte av underlaget.',
      en: 'When the protocol entered into force is not stated in our sources.',
    }),
  },
])

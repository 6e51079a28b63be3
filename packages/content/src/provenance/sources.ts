import { collection } from '../collection.ts'

/** Documents and registers that the content was made from. Sites stand in `sources-web.ts`. */
export const sources = collection('sources', import.meta.url, [
  {
    key: 's000',
    kind: 'seed',
    title: {
      sv: 'Sida på webbplatsen Nej till sexköp: samordningsgrupperna, lagen och regeringsuppdragen',
      en: 'Page of the site Nej till sexköp: the coordination groups, the law and the government assignments',
    },
  },
  {
    key: 's001',
    kind: 'seed',
    title: {
      sv: 'Nyhetssidan på webbplatsen Nej till sexköp, 2016–2017',
      en: 'The news page of the site Nej till sexköp, 2016–2017',
    },
  },
  {
    key: 's002',
    kind: 'seed',
    title: {
      sv: 'Artikel på jamstall.nu om de fyra nordligaste länens kartläggning, 5 december 2016',
      en: 'Article on jamstall.nu about the survey in the four northernmost counties, 5 December 2016',
    },
  },
  {
    key: 's003',
    kind: 'seed',
    title: {
      sv: 'Lägesrapport från Länsstyrelsen i Västerbotten, 30 september 2009',
      en: 'Situation report by the Västerbotten County Administrative Board, 30 September 2009',
    },
  },
  {
    key: 's004',
    kind: 'seed',
    title: {
      sv: 'Artikel på nmtsverige.se om magasinet Människohandel, 14 juli 2017',
      en: 'Article on nmtsverige.se about the magazine Människohandel, 14 July 2017',
    },
  },
  {
    key: 'REG',
    kind: 'register',
    title: {
      sv: 'Ändringsregistret till brottsbalken (1962:700), i GitHub-arkivet se-lex/sfs till och med SFS 2025:638',
      en: 'Amendment register of the Criminal Code (1962:700), in the GitHub repository se-lex/sfs up to SFS 2025:638',
    },
    url: 'https://github.com/se-lex/sfs',
  },
  {
    key: 'BrB2023',
    kind: 'official',
    title: {
      sv: 'Brottsbalken i lydelse till och med SFS 2023:882, i GitHub-arkivet mttias/swedish-laws',
      en: 'The Criminal Code as amended up to SFS 2023:882, in the GitHub repository mttias/swedish-laws',
    },
    url: 'https://github.com/mttias/swedish-laws',
  },
  {
    key: 'BrB2026',
    kind: 'official',
    title: {
      sv: 'Brottsbalken i lydelse den 25 april 2026, i GitHub-arkivet Ansvar-Systems/swedish-law-mcp',
      en: 'The Criminal Code as of 25 April 2026, in the GitHub repository Ansvar-Systems/swedish-law-mcp',
    },
    url: 'https://github.com/Ansvar-Systems/swedish-law-mcp',
  },
  {
    key: 'swedish-law-mcp',
    kind: 'official',
    title: {
      sv: 'Andra författningar i GitHub-arkivet Ansvar-Systems/swedish-law-mcp',
      en: 'Other statutes in the GitHub repository Ansvar-Systems/swedish-law-mcp',
    },
    url: 'https://github.com/Ansvar-Systems/swedish-law-mcp',
  },
  {
    key: 'GOV',
    kind: 'official',
    title: {
      sv: 'regeringen.se, kopia till och med den 29 januari 2026 (civictechsweden/g0vse)',
      en: 'regeringen.se, the Government’s site, in a copy up to 29 January 2026 (civictechsweden/g0vse)',
    },
    url: 'https://www.regeringen.se',
  },
  {
    key: 'MYN',
    kind: 'register',
    title: {
      sv: 'Sammanställda myndighetsregister, 2 januari 2026 (ESV, SCB, Statskontoret, Wikidata, SFS; GitHub civictechsweden/myndighetsdata)',
      en: 'Combined registers of agencies, 2 January 2026 (ESV, SCB, Statskontoret, Wikidata, SFS; GitHub civictechsweden/myndighetsdata)',
    },
    url: 'https://github.com/civictechsweden/myndighetsdata',
  },
  {
    key: 'se-lex',
    kind: 'register',
    title: {
      sv: 'Svensk författningssamling i GitHub-arkivet se-lex/sfs',
      en: 'The Swedish Code of Statutes in the GitHub repository se-lex/sfs',
    },
    url: 'https://github.com/se-lex/sfs',
  },
  {
    key: 'data',
    kind: 'register',
    title: {
      sv: 'Läns- och kommunlistor, sammanställda ur öppna kodlistor och jämförda med varandra (counties.json, municipalities.json)',
      en: 'Lists of counties and municipalities, made from open code lists and compared with each other (counties.json, municipalities.json)',
    },
  },
  {
    key: 'SFS',
    kind: 'official',
    title: { sv: 'Svensk författningssamling (SFS)', en: 'The Swedish Code of Statutes (SFS)' },
  },
  { key: 'prop.', kind: 'official', title: { sv: 'Regeringens propositioner', en: 'Government bills' } },
  {
    key: 'skr.',
    kind: 'official',
    title: { sv: 'Regeringens skrivelser', en: 'Government communications to the Riksdag' },
  },
  { key: 'bet.', kind: 'official', title: { sv: 'Riksdagens utskottsbetänkanden', en: 'Riksdag committee reports' } },
  { key: 'rskr.', kind: 'official', title: { sv: 'Riksdagsskrivelser', en: 'Riksdag communications' } },
  {
    key: 'dir.',
    kind: 'official',
    title: { sv: 'Kommittédirektiv', en: 'Terms of reference for government inquiries' },
  },
  {
    key: 'SOU',
    kind: 'official',
    title: { sv: 'Statens offentliga utredningar (SOU)', en: 'Swedish Government Official Reports (SOU)' },
  },
  {
    key: 'SÖ',
    kind: 'official',
    title: { sv: 'Sveriges internationella överenskommelser (SÖ)', en: 'Sweden’s international agreements (SÖ)' },
  },
  {
    key: 'eur-lex',
    kind: 'official',
    title: { sv: 'EUR-Lex, EU-rätten', en: 'EUR-Lex, European Union law' },
    url: 'https://eur-lex.europa.eu',
  },
  {
    key: 'GK',
    kind: 'memory',
    title: {
      sv: 'Allmän kunskap, inte kontrollerad mot någon källa',
      en: 'General knowledge, not checked against any source',
    },
  },
  {
    key: 'arbetsytan',
    kind: 'workspace',
    title: { sv: 'Uppgift lämnad i arbetsytan', en: 'Entered in the workspace' },
  },
])

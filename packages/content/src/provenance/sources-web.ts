import { collection } from '../collection.ts'

/** Sites of which a stored page was read, by host name. */
// prettier-ignore
const HOSTS = [
  'advokatsamfundet.se', 'aklagare.se', 'bjorling.org', 'bra.se', 'dagensopinion.se', 'extra.lansstyrelsen.se', 'invandring.se',
  'jamstalldhetsmyndigheten.se', 'jll.se', 'kalix.se', 'kjellabergs.info', 'kliniskastudier.se', 'kungahuset.se',
  'lagar.nj.se', 'lagboken.se', 'lagen.nu', 'lakartidningen.se', 'lansstyrelsen.se', 'lawline.se', 'migrationsverket.se', 'nck.uu.se',
  'nmtsverige.se', 'noomimalmo.se', 'nyheter24.se', 'omtanke.today', 'pajala.se', 'pressmachine.se', 'regeringen.se',
  'regionvasterbotten.se', 'reglab.se', 'riksdagen.se', 'scb.se', 'statskontoret.se', 'sverigeskvinnolobby.se',
  'sverigeskvinnoorganisationer.se', 'sverigesradio.se', 'talita.se', 'taltidningenvasternorrland.se',
  'treaties.un.org', 'unizon.se', 'unizonjourer.se', 'unodc.org', 'vardfokus.se', 'vll.se',
]

/** Sites that the fact sheet calls by a short name, and what is meant. */
const NAMED: Record<string, { sv: string; en?: string }> = {
  captivedaughters: {
    sv: 'Captive Daughters, organisationens webbplats',
    en: 'Captive Daughters, the organisation’s site',
  },
  cision: { sv: 'Cision, pressmeddelanden', en: 'Cision, press releases' },
  code: { sv: 'Beskrivning av svenska geodata med länskoder', en: 'Description of Swedish geodata with county codes' },
  docplayer: { sv: 'docplayer, kopior av rapporter', en: 'docplayer, copies of reports' },
  docslib: { sv: 'docslib, kopior av rapporter', en: 'docslib, copies of reports' },
  doczz: { sv: 'doczz, kopior av rapporter', en: 'doczz, copies of reports' },
  'en.wikipedia': { sv: 'Wikipedia på engelska', en: 'Wikipedia in English' },
  eumonitor: { sv: 'EU Monitor', en: 'EU Monitor' },
  'eur-lex': { sv: 'EUR-Lex, sparade sidor', en: 'EUR-Lex, stored pages' },
  fdocument: { sv: 'fdocument, kopior av rapporter', en: 'fdocument, copies of reports' },
  mynewsdesk: { sv: 'Mynewsdesk, pressmeddelanden', en: 'Mynewsdesk, press releases' },
  nspm: {
    sv: 'NSPM, Jämställdhetsmyndighetens webbplats för den nationella samordningen',
    en: 'NSPM, the Gender Equality Agency’s site for the national coordination',
  },
  rkrattsbaser: { sv: 'Regeringskansliets rättsdatabaser', en: 'The Government Offices’ legal databases' },
  'stage.aklagare.se': { sv: 'Åklagarmyndighetens webbplats', en: 'The Prosecution Authority’s site' },
  studylib: { sv: 'studylib, kopior av rapporter', en: 'studylib, copies of reports' },
  studylibsv: { sv: 'studylibsv, kopior av rapporter', en: 'studylibsv, copies of reports' },
  'sv.wikipedia': { sv: 'Wikipedia på svenska', en: 'Wikipedia in Swedish' },
  thelocal: { sv: 'The Local, nyhetsartikel', en: 'The Local, news article' },
  wikipedia: { sv: 'Wikipedia, översatta kopior', en: 'Wikipedia, translated copies' },
  wikizero: { sv: 'Wikizero, kopia av Wikipedia', en: 'Wikizero, a copy of Wikipedia' },
  yumpu: { sv: 'Yumpu, kopior av rapporter', en: 'Yumpu, copies of reports' },
}

/** Stored copies of public web pages: a source per site, the day or path of the page stands in the citation. */
export const webSources = collection('sources', import.meta.url, [
  ...HOSTS.map((host) => ({
    key: `WEB:${host}`,
    kind: 'website' as const,
    title: { sv: host },
    url: `https://${host}`,
  })),
  ...Object.entries(NAMED).map(([name, title]) => ({ key: `WEB:${name}`, kind: 'website' as const, title })),
  {
    key: 'WEB',
    kind: 'website',
    title: {
      sv: 'Sparade kopior av offentliga webbsidor utan uppgift om plats',
      en: 'Stored copies of public web pages, address not noted',
    },
  },
])

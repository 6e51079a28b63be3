import { from } from '../cite.ts'
import { collection } from '../collection.ts'
import { list, note, paragraph } from '../library/blocks.ts'

/** News of May to July 2016, newest first. */
export const newsOfSpring2016 = collection('news', import.meta.url, [
  {
    slug: '2016-07-19-porr-och-prostitution',
    date: '2016-07-19',
    headline: {
      sv: 'Fullsatt i Almedalen om porr och prostitution',
      en: 'Full house at Almedalen on pornography and prostitution',
    },
    preamble: {
      sv: 'Unizon, Sveriges Kvinnolobby och Roks höll ett seminarium om pornografins spridning. Samtidigt kom en rapport från Unizon.',
      en: "Unizon, the Swedish Women's Lobby and Roks held a seminar on the spread of pornography. At the same time Unizon published a report.",
    },
    body: [
      paragraph(
        'Alla platser var tagna när de tre organisationerna ordnade [ett seminarium i Almedalen](/handelser/almedalen-2016). Ämnet var pornografi och hur spridningen kan begränsas, under märket #porrfritt.',
      ),
      paragraph(
        'Unizon lade också fram rapporten [Porr och prostitution](/rapporter/porr-och-prostitution), som handlar om utsatthet och efterfrågan. I den berättar jourerna om dem de möter, mest kvinnor och tjejer. Bland dem finns enligt rapporten:',
      ),
      list(
        'kvinnor som tvingas ge män sex för att kunna klä sig själva och barnen',
        'tjejer i gymnasiet som träffar sexköpare som ett sätt att skada sig själva',
        'kvinnor som säljer sex för droger eller någonstans att bo',
        'kvinnor som är utsatta för människohandel',
      ),
      note(
        'Seminariets och rapportens ståndpunkter är organisationernas egna.',
        'The views of the seminar and the report are those of the organisations.',
      ),
    ],
    hashtags: ['#porrfritt'],
    counties: [],
    related: { reports: ['porr-och-prostitution'], happenings: ['almedalen-2016'], assignments: [], news: [] },
    provenance: from('W08', 's001', 'high'),
  },
  {
    slug: '2016-05-23-nationell-konferens',
    date: '2016-05-23',
    headline: {
      sv: 'Konferens för hela landet: efterfrågan i centrum',
      en: 'National conference with demand in focus',
    },
    preamble: {
      sv: 'Länsstyrelsen i Stockholm bjuder in till en heldag om prostitution och människohandel. Sista anmälningsdag är den 29 september.',
      en: 'The county board of Stockholm invites to a full day on prostitution and human trafficking. Register by 29 September.',
    },
    body: [
      paragraph(
        'Sedan 2009 samordnar Länsstyrelsen i Stockholm arbetet mot prostitution och människohandel i hela landet. Nu ordnar den [en nationell konferens](/handelser/nationell-konferens-2016) om människohandel och sexuell exploatering, med föredrag om efterfrågan på sexuella tjänster. Några av dem som medverkar:',
      ),
      list(
        'Åsa Regnér, barn-, äldre- och jämställdhetsminister',
        'Per-Anders Sunesson, Sveriges ambassadör för arbetet mot människohandel',
        'Patrik Cederlöf, nationell samordnare mot prostitution och människohandel',
        'Simon Häggström, kriminalinspektör och chef för prostitutionsgruppen vid Stockholmspolisen',
        'Anna Lagerdal, kriminalinspektör',
        'Max Waltman, filosofie doktor och gästforskare vid Harvard',
      ),
      paragraph('Det kostar inget att vara med. Platserna är begränsade och anmälan är bindande.'),
      note(
        'Nyheten säger inte vilken dag konferensen hålls och inte heller var. Vi har inte hittat uppgifterna någon annanstans. Också året för sista anmälningsdag är underförstått.',
        'The news does not say on which day the conference is held, nor where. We have not found it elsewhere. The year of the registration deadline is implied, too.',
      ),
    ],
    hashtags: [],
    counties: [],
    related: { reports: [], happenings: ['nationell-konferens-2016'], assignments: [], news: [] },
    provenance: from('W09', 's001', 'high', {
      sv: 'Dag och plats för konferensen saknas i källan.',
      en: 'The day and place of the conference are missing from the source.',
    }),
  },
  {
    slug: '2016-05-13-manual',
    date: '2016-05-13',
    headline: {
      sv: 'Stöd i handen för dig som misstänker människohandel',
      en: 'A manual for professionals who suspect human trafficking',
    },
    preamble: {
      sv: 'En ny manual visar yrkesverksamma vem som ansvarar för vad, och vad man själv kan göra.',
      en: 'A new manual shows professionals who is responsible for what, and what they can do themselves.',
    },
    body: [
      paragraph(
        'Länsstyrelsen i Stockholm har gett ut [en manual](/rapporter/manual-vid-misstanke-om-manniskohandel) för den som i sitt arbete möter människor som har utsatts för människohandel. Den svarar på tre frågor:',
      ),
      list(
        'Vilket ansvar har myndigheterna för att den utsatta får stöd och skydd?',
        'Hur kan de gå till väga i ett ärende om människohandel?',
        'Vilket metodstöd kan de få från Länsstyrelsen i Stockholm?',
      ),
      paragraph('Manualen kan laddas ner eller beställas från länsstyrelsens webbplats.'),
      note(
        'Så var det 2016. Adressen som nyheten gav är trasig, och i dag sköter Jämställdhetsmyndigheten de här frågorna. På sidan [Hjälp](/hjalp) står vart du vänder dig nu.',
        'That was in 2016. The address given in the news is broken, and today the Swedish Gender Equality Agency handles these matters. [Help](/hjalp) says where to turn now.',
      ),
    ],
    hashtags: [],
    counties: [],
    related: { reports: ['manual-vid-misstanke-om-manniskohandel'], happenings: [], assignments: [], news: [] },
    provenance: from('W10', 's001', 'high'),
  },
  {
    slug: '2016-05-09-ambassador',
    date: '2016-05-09',
    headline: {
      sv: 'Sverige får en ambassadör mot människohandel',
      en: 'Sweden gets an ambassador against human trafficking',
    },
    preamble: {
      sv: 'Regeringen inrättar tjänsten. Per-Anders Sunesson tillträder den 16 maj 2016.',
      en: 'The Government creates the post. Per-Anders Sunesson takes it up on 16 May 2016.',
    },
    body: [
      paragraph(
        'Med en ambassadör för arbetet mot människohandel vill regeringen ge Sverige större tyngd i världen när det gäller att försvara de mänskliga rättigheterna. Per-Anders Sunesson kommer närmast från Socialdepartementet, där han är enhetschef.',
      ),
      paragraph(
        'Ambassadören ska hjälpa till att nå mål 16.2 i Agenda 2030: att få slut på övergrepp mot barn, på utnyttjande av dem och handel med dem, och på våld och tortyr som drabbar barn.',
      ),
      note(
        'Tjänsten kallades ny, men en ambassadör med samma uppgift fanns redan 2006. Regeringen gav beskedet den 4 maj, några dagar före nyheten. Också målen 5.2 och 8.7 i Agenda 2030 rör människohandel.',
        'The post was called new, but there was an ambassador with the same task as early as 2006. The Government announced it on 4 May, some days before this news. Targets 5.2 and 8.7 of Agenda 2030 concern human trafficking too.',
      ),
    ],
    hashtags: [],
    counties: [],
    related: { reports: [], happenings: [], assignments: [], news: ['2016-05-23-nationell-konferens'] },
    provenance: from('W11', 's001; WEB:sverigesradio.se; WEB:regeringen.se', 'high'),
  },
])

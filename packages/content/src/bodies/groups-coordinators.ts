import { from } from '../cite.ts'
import { groupsInOneTerm } from './in-one-term.ts'
import { heading, list, note, paragraph } from '../library/blocks.ts'
import { membersFrom } from './group-parts.ts'

/** Those who work with the national coordination day by day. */
export const coordinators = groupsInOneTerm(import.meta.url, [
  {
    slug: 'regionkoordinatorer',
    name: { sv: 'Regionkoordinatorerna', en: 'The regional coordinators' },
    aliases: ['regionkoordinator', 'regionskoordinator'],
    level: 'national',
    from: '2009/2016-08',
    until: null,
    counties: [],
    focus: {
      sv: 'Se till att den som utsatts för människohandel får det stöd hen har rätt till, i samarbete med polisen.',
      en: 'To make sure, together with the police, that a person exposed to trafficking gets the support she or he has a right to.',
    },
    mandate: {
      sv: 'Anställda av kommunernas socialtjänst. Betalas delvis med medel från den nationella samordningen.',
      en: 'Employed by municipal social services. Part-funded by the national coordination.',
    },
    members: membersFrom({ fact: 'K05', sources: 's001; WEB:nmtsverige.se; WEB:nck.uu.se' }, [
      ['umea-kommun', '2016-08', '2018-12/..'],
    ]),
    otherMembers: {
      sv: 'Socialtjänsten i regionerna Bergslagen, Mitt, Nord, Stockholm, Syd, Väst och Öst',
      en: 'Social services in the regions Bergslagen, Mitt, Nord, Stockholm, Syd, Väst and Öst',
    },
    conveners: [
      {
        from: '2009/2016-08',
        until: '2018-01-01',
        agency: 'lansstyrelsen-stockholm',
        provenance: from('G08', 's004; WEB:nmtsverige.se', 'high'),
      },
      {
        from: '2018-01-01',
        until: null,
        agency: 'jamstalldhetsmyndigheten',
        provenance: from('G08', 'WEB:nmtsverige.se', 'high'),
      },
    ],
    history: [
      {
        on: '2016-08',
        text: {
          sv: 'Norrbotten, Västerbotten, Västernorrland och Jämtland får en gemensam regionkoordinator.',
          en: 'Norrbotten, Västerbotten, Västernorrland and Jämtland get a shared regional coordinator.',
        },
        provenance: from('K05', 's001', 'high'),
      },
      {
        on: '2018-23',
        text: {
          sv: 'Region Öst kommer till. Hela landet har därmed regionkoordinatorer.',
          en: 'The region Öst is added. The whole country then has regional coordinators.',
        },
        provenance: from('G08', 'WEB:nmtsverige.se', 'high'),
      },
    ],
    body: [
      paragraph(
        'En regionkoordinator är anställd i socialtjänsten men arbetar för flera kommuner eller län. När polisen misstänker människohandel finns koordinatorn med för att informera den utsatta, stötta och se till att stödet verkligen kommer fram.',
      ),
      heading(2, 'Uppgiften', 'The task'),
      list(
        'informera och stötta den utsatta',
        'stå för det sociala perspektivet bredvid polisens',
        'stödja kommunernas handläggare i deras ärenden',
      ),
      heading(2, 'Var de finns', 'Where they are'),
      paragraph(
        'Först fanns koordinatorer i Bergslagen, Mitt, Nord, Stockholm, Syd och Väst. Hösten 2018 tillkom Öst. I norr delar fyra län på en koordinator, med Umeå kommun som arbetsgivare.',
      ),
      note('När den första koordinatorn anställdes är inte känt: någon gång mellan 2009 och augusti 2016.'),
    ],
    provenance: from('G08', 's004; WEB:nmtsverige.se', 'high'),
  },
  {
    slug: 'nspm',
    name: { sv: 'Enheten för nationell samordning, NSPM', en: 'Unit for national coordination, NSPM' },
    aliases: ['NSPM'],
    level: 'national',
    from: '2018',
    until: null,
    counties: [],
    focus: {
      sv: 'Samordna arbetet mot prostitution och människohandel i hela landet.',
      en: 'To coordinate the work against prostitution and trafficking in the whole country.',
    },
    mandate: { sv: 'Enhet i Jämställdhetsmyndigheten.', en: 'A unit of the Gender Equality Agency.' },
    members: membersFrom({ fact: 'G14', sources: 'WEB:nspm' }, [['jamstalldhetsmyndigheten', '2018', null]]),
    otherMembers: null,
    conveners: [],
    history: [
      {
        on: '2023-04-24?',
        text: {
          sv: 'En ny webbplats för den nationella samordningen ersätter nmtsverige.se.',
          en: 'A new website for the national coordination replaces nmtsverige.se.',
        },
        provenance: from('E15', 'WEB:nmtsverige.se; WEB:jamstalldhetsmyndigheten.se', 'medium', {
          sv: 'Den 24 april är känd, året är slutet till.',
          en: '24 April is known, the year is inferred.',
        }),
      },
    ],
    body: [
      paragraph(
        'NSPM är den enhet på Jämställdhetsmyndigheten som sköter den nationella samordningen sedan 2018. År 2023 arbetade tio personer där. Myndigheten leder också [metodstödsteamet](/samordningsgrupper/nmt) och stödjer [regionkoordinatorerna](/samordningsgrupper/regionkoordinatorer).',
      ),
    ],
    provenance: from('G14', 'WEB:nspm', 'high'),
  },
])

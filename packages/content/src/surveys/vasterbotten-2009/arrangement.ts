import { collection } from '../../collection.ts'
import { note, paragraph } from '../../library/blocks.ts'
import { appendix, countyBoard, foreword, group, nationalPlan, otherReports } from './own-text.ts'

const GROUP = 'vasterbotten'
const text = { type: 'text', signatures: null } as const

/** The situation report of 2009, in the chapters and with the footnotes of the original. */
export const arrangement2009 = collection('arrangements', import.meta.url, [
  {
    slug: 'lagesrapport-vasterbotten-2009',
    round: 'vasterbotten-2009',
    title: {
      sv: 'Lägesrapport. Arbete mot prostitution och människohandel för sexuella ändamål i Västerbotten',
      en: 'Situation report: work against prostitution and human trafficking for sexual purposes in Västerbotten',
    },
    summary: {
      sv: 'Vad de sju medlemmarna i Västerbottens samordningsgrupp gjorde och tänkte om arbetet mot prostitution och människohandel, från december 2008 till juni 2009.',
      en: 'What the seven members of the Västerbotten coordination group did and thought about the work against prostitution and human trafficking, from December 2008 to June 2009.',
    },
    publishers: ['lansstyrelsen-vasterbotten'],
    on: '2009-09-30',
    chapters: [
      {
        ...text,
        key: 'forord',
        role: 'foreword',
        title: { sv: 'Förord', en: 'Foreword' },
        body: foreword,
        signatures: {
          place: 'Umeå',
          on: '2009-09-30',
          people: [
            { name: 'Helena Österlind', role: { sv: 'jämställdhetsdirektör', en: 'director of gender equality' } },
            {
              name: 'Alexandra Sundberg',
              role: {
                sv: 'samordnare för frågor om mäns våld mot kvinnor',
                en: 'coordinator on men’s violence against women',
              },
            },
          ],
        },
      },
      {
        ...text,
        key: 'handlingsplanen',
        role: 'chapter',
        title: { sv: 'Den nationella handlingsplanen', en: 'The national action plan' },
        body: nationalPlan,
      },
      {
        ...text,
        key: 'lansstyrelsens-uppdrag',
        role: 'chapter',
        title: { sv: 'Länsstyrelsens uppdrag', en: 'The mandate of the county board' },
        body: countyBoard,
      },
      {
        ...text,
        key: 'samordningsgruppen',
        role: 'chapter',
        title: { sv: 'Den regionala samordningsgruppen', en: 'The regional coordination group' },
        body: group,
      },
      {
        type: 'answers',
        key: 'svar',
        title: {
          sv: 'Aktiviteter i Västerbotten december 2008 – juni 2009',
          en: 'Activities in Västerbotten, December 2008 – June 2009',
        },
        body: [
          paragraph(
            'Länsstyrelsen ställde fem frågor till gruppens medlemmar.',
            'The county board put five questions to the members of the group.',
          ),
          note(
            'Rapporten kallar gruppen omväxlande samordningsgrupp och samverkansgrupp. Det är samma grupp.',
            'The report uses two Swedish names for the group. It is the same group.',
          ),
        ],
        by: 'agency',
        group: null,
        remarks: [
          {
            group: GROUP,
            agency: 'polismyndigheten-i-vasterbottens-lan',
            text: {
              sv: 'Rapporten ger två tider för polisens kartläggning: 2009 i det här svaret och december 2008 i kapitel 5. Se [rapportens sida](/rapporter/polisens-kartlaggning-norra-sverige-2008).[^polisens-kartlaggning]',
              en: 'The report gives two times for the survey of the police: 2009 in this answer, and December 2008 in chapter 5. See [the page of the survey](/rapporter/polisens-kartlaggning-norra-sverige-2008).[^polisens-kartlaggning]',
            },
          },
          {
            group: GROUP,
            agency: 'lansstyrelsen-vasterbotten',
            text: {
              sv: 'Rapporten säger både att länsstyrelsen saknar formell plan och att dess uppdrag kommer ur den nationella handlingsplanen. Båda gäller: uppdraget är nationellt, den egna planen saknas.',
              en: 'The report says both that the county board has no formal plan and that its assignment comes from the national action plan. Both are true: the assignment is national, and there is no plan of its own.',
            },
          },
          {
            group: GROUP,
            agency: 'aklagarmyndigheten',
            text: {
              sv: 'I förteckningen över gruppens medlemmar står Åklagarkammaren, som är en del av Åklagarmyndigheten. Svaren står i myndighetens namn.',
              en: 'The list of the members of the group has Åklagarkammaren, a public prosecution office, which is a part of the Prosecution Authority. The answers stand in the name of the authority.',
            },
          },
        ],
      },
      {
        ...text,
        key: 'andra-rapporter',
        role: 'chapter',
        title: { sv: 'Rapporter och kartläggningar som berör länet', en: 'Reports and surveys touching the county' },
        body: otherReports,
      },
      {
        ...text,
        key: 'bilaga',
        role: 'appendix',
        title: { sv: 'Bilaga: samordningsgruppen', en: 'Appendix: the coordination group' },
        body: appendix,
      },
    ],
    footnotes: [
      {
        key: 'handlingsplanen',
        text: {
          sv: 'Rapporten hänvisar till regeringens webbplats, där planen gick att läsa.',
          en: 'The report refers to the website of the Government, where the plan could be read.',
        },
      },
      { key: 'bilagan', text: { sv: 'Mer om gruppen står i bilagan.', en: 'The appendix tells more of the group.' } },
      {
        key: 'polisens-kartlaggning',
        text: {
          sv: 'Polisens kartläggning följde med rapporten.',
          en: 'The survey of the police came with the report.',
        },
      },
    ],
    edits: [],
    attachments: [
      {
        title: {
          sv: 'Människohandel för sexuella ändamål: polisens kartläggning i de fyra nordligaste länen',
          en: 'Human trafficking for sexual purposes: police survey of the four northernmost counties',
        },
        address: '/rapporter/polisens-kartlaggning-norra-sverige-2008',
      },
    ],
  },
])

import type { Desk } from './desk.ts'
import { GROUP } from './desk.ts'
import { SOURCE } from './directory.ts'
import type { Example } from './examples.ts'
import { aParagraph } from './texts.ts'

const to = { groups: [GROUP] }
const text = ({ text: { kind, slug } }: Desk) => ({ kind, slug })
const ofHash = (desk: Desk) => ({ ...text(desk), hash: desk.text.hash })
const publishing = (desk: Desk) => ({ ...ofHash(desk), languages: ['sv'], change: 'major' })
const comment = (desk: Desk) => ({ ...text(desk), id: desk.text.comment })

/** Texts: one about the county of the group, which somebody has handed in. */
export const textExamples: Record<string, Example> = {
  'documents.list': {},
  'documents.get': { input: text },
  'documents.history': { input: text },
  'documents.difference': { input: (desk) => ({ ...text(desk), from: 1, to: 2 }) },
  'documents.referring': { input: text },
  'documents.queue': {},
  'documents.english': {},
  'documents.rules': {},
  'documents.find': { input: () => ({ words: 'Västerbotten' }) },
  'documents.beside': { input: text },
  'documents.create': {
    input: () => ({
      ...{ kind: 'news', title: { sv: 'En ny text' }, lead: { sv: 'Om länet.' }, counties: ['24'], source: SOURCE },
    }),
    to,
  },
  'documents.save': {
    input: (desk) => ({ ...text(desk), base: desk.text.number, blocks: [aParagraph('Ett annat.')] }),
    to,
  },
  'documents.comment': { input: (desk) => ({ ...text(desk), path: null, text: 'Bra.' }), to },
  'documents.resolve': { input: comment, to },
  'documents.reopen': { input: comment, to },
  'documents.submit': { input: ofHash, to, unless: ['already-submitted'] },
  'documents.return': { input: (desk) => ({ ...ofHash(desk), reason: 'Källan saknas.' }), to },
  'documents.approve': { input: ofHash, to },
  'documents.publish': { input: publishing, to, unless: ['not-approved'] },
  'documents.publishUrgently': { input: publishing, to },
  'documents.unschedule': {
    input: (desk) => ({ ...text(desk), from: '2027-01-01T08:00:00.000Z' }),
    to,
    unless: ['nothing-scheduled'],
  },
  'documents.withdraw': {
    input: (desk) => ({ ...text(desk), languages: ['sv'], reason: { sv: 'Inaktuell.' } }),
    to,
    unless: ['not-public'],
  },
  'documents.reviewBy': { input: (desk) => ({ ...text(desk), day: '2027-06-01' }), to },
}

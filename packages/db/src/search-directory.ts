import {
  calendarDate,
  nameOn,
  termsOn,
  type Agency,
  type CoordinationGroup,
  type DatedFact,
  type GroupText,
  type LocalText,
  type PublicGroup,
  type SupportLine,
} from '@samordning/domain'
import type { PublicTime } from './known.ts'
import { textsOfBody, type Findable } from './search-entries.ts'

// The index holds the newest name as title; older ones are found in the text.
const LAST_DAY = calendarDate('9999-12-31')

/** What is told of a group for a time, with the words of the PDFs that it links to. */
export type GroupTextInTime = { text: GroupText; time: PublicTime; linked: readonly string[] }

/** What is kept up in the workspace. `agencies` holds the members of the groups too, for their names. */
export type Directory = {
  agencies: readonly Agency[]
  groups: readonly PublicGroup[]
  groupTexts: readonly GroupTextInTime[]
  supportLines: readonly SupportLine[]
}

export function directory({ agencies, groups, groupTexts, supportLines }: Directory): Findable[] {
  const names = new Map(agencies.map((agency) => [agency.slug, lastName(agency)]))
  const textsOf = Map.groupBy(groupTexts, ({ text }) => text.slug)
  return [
    ...groups.flatMap((group) => whileTold(groupFound(group, names), textsOf.get(group.slug) ?? [])),
    ...agencies.map((agency) => ({
      kind: 'agency' as const,
      slug: agency.slug,
      title: lastName(agency),
      texts: [lastTerms(agency).about, ...otherNames(agency), lastTerms(agency).orgNumber],
    })),
    ...supportLines
      .map((line) => ({ slug: line.slug, ...lastTerms(line) }))
      .map((line) => ({
        kind: 'support-line' as const,
        slug: line.slug,
        title: line.name,
        texts: [line.number, ...line.printedAs, line.purpose, line.hours?.text],
      })),
  ]
}

function groupFound(group: PublicGroup, names: ReadonlyMap<string, LocalText>): Findable {
  const { name, aliases, focus, mandate } = lastTerms(group)
  const members = group.members.flatMap((member) => [names.get(member.agency), member.listedAs])
  const texts = [...aliases, focus, mandate, ...earlierNames(group), group.otherMembers, ...members]
  return { kind: 'group', slug: group.slug, title: name, texts }
}

/** A group as it is found while each of its texts is public, and in the times between, when it has none: always once. */
function whileTold(group: Findable, texts: readonly GroupTextInTime[]): Findable[] {
  const inOrder = texts.toSorted((one, other) => (one.time.from < other.time.from ? -1 : 1))
  const told = inOrder.map(({ text, time, linked }) => ({
    ...group,
    texts: [...group.texts, ...textsOfBody(text.body)],
    ...{ linked, time },
  }))
  const ends = [null, ...inOrder.map(({ time }) => time.until)]
  const between = ends.flatMap((from, index) => {
    const until = inOrder[index]?.time.from ?? null
    const isNever = index > 0 && (from === null || from === until)
    return isNever ? [] : [{ ...group, time: { from, until } }]
  })
  return [...between, ...told]
}

/** The title has the newest name already. */
function otherNames(agency: Agency): (LocalText | string)[] {
  const newest = lastName(agency).sv
  return agency.names.flatMap(({ name, aliases }) => (name.sv === newest ? aliases : [name, ...aliases]))
}

/** What a group was called before it got its newest name. */
function earlierNames(group: Pick<CoordinationGroup, 'terms'>): (LocalText | string)[] {
  const newest = lastTerms(group).name.sv
  return group.terms.flatMap(({ name, aliases }) => (name.sv === newest ? [] : [name, ...aliases]))
}

function lastTerms<T extends DatedFact>(thing: { terms: readonly T[] }): T {
  return termsOn(thing, LAST_DAY)
}

function lastName(agency: Agency): LocalText {
  return nameOn(agency, LAST_DAY).name
}

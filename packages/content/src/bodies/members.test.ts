import { calendarDate, convenersOn, isInOrder, membersOn, nameOn, type CalendarDate } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { readContent, type Content } from '../index.ts'
import { linesOf } from '../vectors.ts'

const { agencies, groups } = readContent()
type Group = Content['groups'][number]

describe('groups over time', () => {
  test.each(linesOf('members.txt'))('%s -> %s', (question, expected) => {
    const [slug, text, about] = question.split(' ') as [string, string, string?]
    const group = groups.find((one) => one.slug === slug)
    if (!group) throw new Error(`no group is called ${slug}`)
    expect(answer(group, calendarDate(text), about) || 'none').toBe(expected)
  })

  test('no member is in a group for sure after the body itself has ceased', () => {
    for (const group of groups) {
      for (const member of group.members) {
        const body = agencies.find(({ slug }) => slug === member.agency)
        if (body?.until) expect(member.until, `${member.agency} in ${group.slug}`).not.toBeNull()
        if (body?.from) expect(isInOrder({ from: body.from, until: member.until })).toBe(true)
      }
    }
  })

  test('both county groups have seven members', () => {
    const county = groups.filter(({ level }) => level === 'county')
    expect(county.map(({ slug, members }) => [slug, members.length])).toEqual([
      ['vasterbotten', 7],
      ['norrbotten', 7],
    ])
  })
})

function answer(group: Group, day: CalendarDate, about?: string): string {
  if (about === 'convener')
    return convenersOn(group, day)
      .map(({ agency }) => agency)
      .join(' ')
  const members = membersOn(group, day)
  if (about === 'names') return members.map(({ agency, listedAs }) => listedAs ?? nameOf(agency, day)).join('; ')
  return members.map(({ agency, isCertain }) => (isCertain ? agency : `${agency}?`)).join(' ')
}

function nameOf(slug: string, day: CalendarDate): string | undefined {
  const agency = agencies.find((one) => one.slug === slug)
  return agency && nameOn(agency, day).name.sv
}

import { isInOrder } from '@samordning/domain'
import { describe, expect, test } from 'vitest'
import { readContent } from '../index.ts'

const { agencies, groups } = readContent()

describe('groups over time', () => {
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

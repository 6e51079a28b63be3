import { createCaller } from '@samordning/api'
import { linesOf } from '@samordning/content/vectors'
import { calendarDate } from '@samordning/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadedDatabase } from './loaded.ts'

let api: ReturnType<typeof createCaller>

beforeAll(async () => {
  api = createCaller({ db: await loadedDatabase(), today: calendarDate('2026-11-22') })
})

describe('who was in a group on a day', () => {
  test.for(linesOf('members.txt'))('%s -> %s', async ([question, expected]) => {
    expect((await answerTo(question)) || 'none').toBe(expected)
  })
})

async function answerTo(question: string): Promise<string> {
  const [slug, date, about] = question.split(' ') as [string, string, string?]
  const page = await api.groups.get({ slug, date })
  if (about === 'convener') return page.conveners.map(({ agency }) => agency.slug).join(' ')
  const members = page.members.filter((member) => member.standing !== 'does-not-hold')
  if (about === 'names') return members.map(({ listedAs, nameThen }) => listedAs ?? nameThen.sv).join('; ')
  return members.map(({ agency, standing }) => (standing === 'holds' ? agency.slug : `${agency.slug}?`)).join(' ')
}

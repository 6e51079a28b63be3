import { migrateToLatest, openDatabase } from '@samordning/db'
import { expect, test, vi } from 'vitest'
import { publicDoor } from './public-door.ts'
import { builtSite } from './site.ts'

const origin = 'http://127.0.0.1:3000'
const logged = vi.spyOn(console, 'error').mockImplementation(() => {})

/** The door as visitors have it, over a database that has been closed under it. */
async function doorOverClosedDatabase() {
  const db = openDatabase(':memory:')
  await migrateToLatest(db)
  await db.destroy()
  return publicDoor({ db, origin, ...(await builtSite(origin)) })
}

const INSIDES = /driver|destroyed|database|sqlite|kysely|\.ts|at async|node_modules/i

test.for(['/', '/lan', '/lan/vasterbotten', '/sok?q=hemligt', '/en/lagstiftning', '/siffror'])(
  '%s: a fault of ours is told without what is inside, and noted without what was asked',
  async (path) => {
    logged.mockClear()
    const answer = await (await doorOverClosedDatabase()).request(path)
    const text = (await answer.text()).replaceAll(/<head>.*<\/head>|<style.*<\/style>/gs, '')
    expect(answer.status).toBe(500)
    expect(text).toContain('</h1>')
    expect(text).not.toMatch(INSIDES)
    const notes = logged.mock.calls.flat().map(String).join('\n')
    expect(notes).toContain('destroyed')
    expect(notes).not.toContain('hemligt')
  },
)

test.for(['counties.list', 'counties.get?input={"slug":"gotland"}', 'search.find?input={"query":"hemligt"}'])(
  'the API says no more of it: %s',
  async (call) => {
    logged.mockClear()
    const answer = await (await doorOverClosedDatabase()).request(`/trpc/${call}`)
    const body: unknown = await answer.json()
    expect(answer.status).toBe(500)
    expect(body).toEqual({
      error: {
        message: 'Something went wrong on our side',
        code: -32603,
        data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, path: call.split('?')[0] },
      },
    })
    const notes = logged.mock.calls.flat().map(String).join('\n')
    expect(notes).toContain('destroyed')
    expect(notes).not.toContain('hemligt')
  },
)

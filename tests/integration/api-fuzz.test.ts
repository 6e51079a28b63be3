import { appRouter } from '@samordning/api'
import { expect, inject, test } from 'vitest'
import { oddValues } from './odd-values.ts'

const SEED = 20_090_930
const REQUESTS = 500
const AT_ONCE = 10

const procedures = Object.keys(appRouter._def.procedures)
const fields =
  'offence judged from until slug limit cursor county kind year query date hashtag receiver locale __proto__'.split(' ')
const pages =
  'lan samordningsgrupper myndigheter lagstiftning lagstiftning/pa-dagen lagstiftning/jamfor uppdrag rapporter nyheter handelser sok en/lan assets trpc'.split(
    ' ',
  )
const words = 'q datum brott dom fran till ar lan typ efter antal kommun utgivare tagg myndighet _routes index'.split(
  ' ',
)

/** Numbers that look random and are the same every time (mulberry32). */
function numbersFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function requestsFrom(seed: number) {
  const next = numbersFrom(seed)
  const oneOf = <T>(from: readonly T[]): T => from[next(from.length)]!
  const someInput = () => {
    if (next(5) === 0) return oneOf(oddValues)
    return Object.fromEntries(Array.from({ length: next(4) }, () => [oneOf(fields), oneOf(oddValues)]))
  }
  const text = (value: unknown) => (typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value))
  const cutShort = (json: string) => json.slice(0, next(json.length + 1)).toWellFormed()

  const kinds: (() => { path: string; init?: RequestInit })[] = [
    () => ({ path: `/trpc/${oneOf(procedures)}?input=${encodeURIComponent(JSON.stringify(someInput()))}` }),
    () => ({ path: `/trpc/${oneOf(procedures)}?input=${encodeURIComponent(cutShort(JSON.stringify(someInput())))}` }),
    () => ({
      path: `/trpc/${oneOf(procedures)},${oneOf(procedures)}?batch=1&input=${encodeURIComponent(JSON.stringify(someInput()))}`,
    }),
    () => ({ path: `/trpc/${encodeURIComponent(text(oneOf(oddValues)))}?input={}` }),
    () => ({
      path: `/trpc/${oneOf(procedures)}`,
      init: {
        method: oneOf(['POST', 'PUT', 'DELETE', 'PATCH']),
        headers: { 'Content-Type': oneOf(['application/json', 'text/plain', 'multipart/form-data', 'x']) },
        body: cutShort(JSON.stringify(someInput())),
      },
    }),
    () => ({ path: `/${oneOf(pages)}/${encodeURIComponent(text(oneOf(oddValues)))}` }),
    () => ({
      path: `/${oneOf(pages)}?${oneOf(words)}=${encodeURIComponent(text(oneOf(oddValues)))}&${oneOf(words)}=${oneOf(['%', '%E0%A4%A', '&&', '+', '1'])}`,
    }),
  ]
  return Array.from({ length: REQUESTS }, () => oneOf(kinds)())
}

test(`none of ${REQUESTS} malformed requests is a fault of ours, and every refusal says something`, async () => {
  const requests = requestsFrom(SEED)
  const outcomes: { request: string; status: number; text: string }[] = []
  while (requests.length > 0) {
    outcomes.push(
      ...(await Promise.all(
        requests.splice(0, AT_ONCE).map(async ({ path, init }) => {
          const response = await fetch(inject('origin') + path, { redirect: 'manual', ...init })
          const request = `${init?.method ?? 'GET'} ${path} ${init?.body ?? ''}`.slice(0, 300)
          return { request, status: response.status, text: await response.text() }
        }),
      )),
    )
  }
  expect(outcomes.filter(({ status }) => status >= 500)).toEqual([])
  const refusals = outcomes.filter(({ status }) => status >= 400)
  expect(refusals.filter(({ text }) => text.length < 20)).toEqual([])
  expect(refusals.filter(({ text }) => /node_modules|\.ts:\d|SQLITE|at async/.test(text))).toEqual([])
  // Otherwise this would prove nothing.
  expect(refusals.length).toBeGreaterThan(REQUESTS / 3)
  expect(outcomes.length - refusals.length).toBeGreaterThan(REQUESTS / 20)
  expect(await (await fetch(`${inject('origin')}/healthz`)).json()).toEqual({ status: 'ok' })
})

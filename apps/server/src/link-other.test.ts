import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { CERTIFICATE, KEY } from './certificate-for-tests.ts'
import { askOther } from './link-other.ts'

const userAgent = 'Samordning link check (+https://www.example/om)'
const asked: string[] = []
let server: Server
let port: number

/** What the other site answers at each address. */
const ANSWERS: Record<string, (method: string) => { status: number; location?: string }> = {
  '/finns': () => ({ status: 200 }),
  '/borta': () => ({ status: 410 }),
  '/fel': () => ({ status: 503 }),
  '/stangt': () => ({ status: 403 }),
  '/kan-inte-head': (method) => ({ status: method === 'HEAD' ? 404 : 200 }),
  '/flyttad': () => ({ status: 301, location: '/finns' }),
  '/flyttad-bort': () => ({ status: 302, location: '/borta' }),
  '/runt': () => ({ status: 302, location: '/runt' }),
  '/inat': () => ({ status: 302, location: 'https://10.0.0.1/' }),
  '/oskyddad': () => ({ status: 302, location: 'http://127.0.0.1/' }),
}

beforeAll(async () => {
  server = createServer({ key: KEY, cert: CERTIFICATE }, ({ url = '', method = '', headers }, answer) => {
    asked.push(`${method} ${url} ${headers['user-agent']}`)
    if (url === '/tiger') return
    const { status, location } = ANSWERS[url]?.(method) ?? { status: 404 }
    answer.writeHead(status, location === undefined ? {} : { Location: location }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

/** The machine itself stands in for another site. */
const near = () => new RequestFilteringHttpsAgent({ allowIPAddressList: ['127.0.0.1'], ca: CERTIFICATE })
const look = (path: string, agent = near()) => askOther({ userAgent, agent })(`https://127.0.0.1:${port}${path}`)

test.for([
  ['/finns', null],
  ['/flyttad', null],
  ['/kan-inte-head', null],
  ['/stangt', null],
  ['/oskyddad', null],
  ['/aldrig-funnits', { why: 'gone', status: 404 }],
  ['/borta', { why: 'gone', status: 410 }],
  ['/flyttad-bort', { why: 'gone', status: 410 }],
  ['/fel', { why: 'failing', status: 503 }],
  ['/runt', { why: 'loop', status: null }],
  ['/inat', { why: 'private', status: null }],
] as const)('what is found at %s', async ([path, finding]) => {
  expect(await look(path)).toEqual(finding)
})

test('says who asks, and asks for no more than the head where that is enough', async () => {
  asked.length = 0
  await look('/finns')
  expect(asked).toEqual([`HEAD /finns ${userAgent}`])
})

test.for(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0.0.0.0'])(
  'nothing is asked of the machine itself, however it is called: %s',
  async (host) => {
    asked.length = 0
    expect(await askOther({ userAgent })(`https://${host}:${port}/finns`)).toEqual({ why: 'private', status: null })
    expect(asked).toEqual([])
  },
)

test.for(['10.0.0.1', '192.168.1.1', '169.254.169.254', '[fe80::1]', '[fd00::1]', '100.64.0.1'])(
  'nothing is asked of a closed network: %s',
  async (host) => {
    expect(await askOther({ userAgent })(`https://${host}/`)).toEqual({ why: 'private', status: null })
  },
)

test('a certificate that does not hold is said', async () => {
  const stranger = new RequestFilteringHttpsAgent({ allowIPAddressList: ['127.0.0.1'] })
  expect(await look('/finns', stranger)).toEqual({ why: 'insecure', status: null })
})

test('a site that does not answer is said', async () => {
  const silent = askOther({ userAgent, agent: near() })
  expect(await silent('https://127.0.0.1:1/')).toEqual({ why: 'no-answer', status: null })
})

test('nobody waits for a site that is silent when the process is about to end', async () => {
  const stopping = new AbortController()
  const found = askOther({ userAgent, agent: near() })(`https://127.0.0.1:${port}/tiger`, stopping.signal)
  await vi.waitUntil(() => asked.some((one) => one.includes('/tiger')))
  stopping.abort()
  expect(await found).toEqual({ why: 'no-answer', status: null })
})

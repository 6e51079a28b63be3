import { readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { emptyFolder, end, printedAtFirst, started } from './process.ts'

// Each of these starts processes, some of them several.
vi.setConfig({ testTimeout: 60_000 })

test.for(['SIGTERM', 'SIGINT'] as const)(
  '%s: who is being served is served, nobody else is let in, and the database is closed',
  async (signal) => {
    const folder = emptyFolder()
    const server = await started({ DATA_DIR: folder })
    const idle = await connection(server.origin)
    idle.socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n')
    await idle.received('{"status":"ok"}')

    // The server has said that it is listening to this one, and waits for the rest of what it has to say.
    const visitor = await connection(server.origin)
    visitor.socket.write(
      'POST /trpc/counties.list HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n' +
        'Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n',
    )
    await visitor.received('100 Continue')

    server.child.kill(signal)
    await once(idle.socket, 'close')
    await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow()
    expect(server.child.exitCode).toBeNull()

    visitor.socket.write('2\r\n{}\r\n0\r\n\r\n')
    await visitor.received('}}}')
    const answered = performance.now()
    await once(visitor.socket, 'close')
    // Not after the five seconds for which connections are kept otherwise.
    expect(performance.now() - answered).toBeLessThan(4_000)
    expect(visitor.text()).toMatch(/HTTP\/1\.1 405 [^]*Unsupported POST-request to query procedure[^]*}}}$/)

    expect(await server.ended).toEqual({
      code: 0,
      stdout: expect.stringMatching(printedAtFirst(server.origin)),
      stderr: '',
    })
    expect(readdirSync(folder)).toEqual(['files', 'lock.db', 'samordning.db', 'staff.key'])
  },
)

test('a second process on the same folder is refused while the first one serves, and welcome after', async () => {
  const folder = emptyFolder()
  const first = await started({ DATA_DIR: folder })
  await expect(started({ DATA_DIR: folder })).rejects.toThrow(
    `DATA_DIR ${folder} is in use by another process; stop that one first, or choose another folder`,
  )
  expect((await fetch(`${first.origin}/lan`)).status).toBe(200)
  await end(first)
  expect((await fetch(`${(await started({ DATA_DIR: folder })).origin}/lan`)).status).toBe(200)
})

test('a process that was killed leaves no lock behind, and nothing is lost', async () => {
  const folder = emptyFolder()
  await end(await started({ DATA_DIR: folder }), 'SIGKILL')
  const again = await started({ DATA_DIR: folder })
  expect(await (await fetch(`${again.origin}/lan/vasterbotten`)).text()).toContain('Skellefteå')
})

async function connection(origin: string) {
  const { hostname, port } = new URL(origin)
  const socket: Socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  let text = ''
  socket.setEncoding('utf8').on('data', (part: string) => (text += part))
  const received = async (part: string) => {
    while (!text.includes(part)) await once(socket, 'data')
  }
  return { socket, received, text: () => text }
}

import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { ListenError, listen } from './listen.ts'
import { stop } from './stop.ts'

const host = '127.0.0.1'
const setting = 'PORT'

test('a port in use is named, with a way on', async () => {
  const first = createServer()
  const port = await listen(first, { port: 0, host, setting })
  const refusal = await listen(createServer(), { port, host, setting }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(ListenError)
  expect(String(refusal)).toContain(
    `Port ${port} on ${host} is in use; stop what uses it, or choose another with PORT=`,
  )
  await stop(first)
})

test('a stop lets what is under way finish, and takes nobody new', async () => {
  const arrived = Promise.withResolvers<null>()
  const server = createServer((_request, response) => {
    arrived.resolve(null)
    setTimeout(() => response.end('finished'), 100)
  })
  const address = `http://${host}:${await listen(server, { port: 0, host, setting })}/`
  const answer = fetch(address).then((response) => response.text())
  await arrived.promise
  const stopped = stop(server)
  await expect(fetch(address)).rejects.toThrow()
  expect(await answer).toBe('finished')
  await stopped
})

import { once } from 'node:events'
import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** How much of it travelled: compressed, without the headers. */
  bytes: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** GET as a browser does it, but not following redirects. @NOTE `fetch` hides how much travelled. */
export async function get(url: string, encoding = 'br, gzip'): Promise<Answer> {
  const asked = request(url, { agent, headers: { 'Accept-Encoding': encoding } }).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const sent = await buffer(response)
  const body = decompress(sent, response.headers['content-encoding']).toString('utf8')
  return { status: response.statusCode ?? 0, headers: response.headers, body, bytes: sent.byteLength }
}

function decompress(sent: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(sent)
  return encoding === 'gzip' ? gunzipSync(sent) : sent
}

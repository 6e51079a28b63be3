import { request, type Agent } from 'node:https'
import { RequestFilteringHttpsAgent } from 'request-filtering-agent'
import type { Finding } from './link-own.ts'

type Parts = {
  /** Says who asks, and where more is to be read. */
  userAgent: string
  /** Connects to public addresses only: a name may lead into our own network. */
  agent?: Agent
}

const PATIENCE_MS = 10_000
const MOST_STEPS = 5
/** How sites answer to HEAD that do not know it, or would not have us know. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 501])
const GONE = new Set([404, 410])

/** Looks where a link to another site leads: HEAD, then GET, over TLS alone. A site that refuses us is not broken. */
export function askOther({
  userAgent,
  agent = new RequestFilteringHttpsAgent(),
}: Parts): (address: string, stopping?: AbortSignal) => Promise<Finding> {
  async function follow(address: URL, stopping: AbortSignal | undefined, steps = 0): Promise<Finding> {
    let answer = await ask(address, 'HEAD', stopping)
    if (ASK_AGAIN.has(answer.status)) answer = await ask(address, 'GET', stopping)
    const { status, location } = answer
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, address.href)) {
      const to = new URL(location, address)
      if (to.protocol !== 'https:') return null
      return steps === MOST_STEPS ? { why: 'loop', status: null } : follow(to, stopping, steps + 1)
    }
    if (GONE.has(status)) return { why: 'gone', status }
    return status >= 500 ? { why: 'failing', status } : null
  }

  function ask(
    address: URL,
    method: 'HEAD' | 'GET',
    stopping?: AbortSignal,
  ): Promise<{ status: number; location: string | undefined }> {
    return new Promise((resolve, reject) => {
      const headers = { 'User-Agent': userAgent, Accept: '*/*' }
      const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(stopping ? [stopping] : [])])
      request(address, { method, agent, headers, signal }, (answer) => {
        // How it begins is enough.
        answer.destroy()
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location })
      })
        .on('error', reject)
        .end()
    })
  }

  return async (address, stopping) => {
    try {
      return await follow(new URL(address), stopping)
    } catch (error) {
      return findingOf(error)
    }
  }
}

/** What a connection that failed says of the link. Where our own network is what fails, nothing. */
function findingOf(error: unknown): Finding {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'ENOTFOUND') return { why: 'no-host', status: null }
  if (/^(EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/.test(code)) return 'unknown'
  if (/ is not allowed\. Because/.test(message)) return { why: 'private', status: null }
  if (/CERT|TLS|SSL|VERIFY/.test(code)) return { why: 'insecure', status: null }
  return { why: 'no-answer', status: null }
}

import { instant } from '@samordning/domain'
import type { Env } from './env.ts'
import { askOwn } from './link-own.ts'
import { noLinkChecks, startLinkRounds, type LinkRounds } from './link-round.ts'

type Parts = Omit<Parameters<typeof askOwn>[0], 'publicOrigin'> & Pick<Env, 'linkChecks' | 'publicOrigin'>

/** Looks at links as the settings say. */
export async function linkChecksOf({ linkChecks, ...parts }: Parts): Promise<LinkRounds> {
  if (linkChecks === 'off') return { ...noLinkChecks, stop: () => Promise.resolve() }
  const userAgent = `Samordning link check (+${parts.publicOrigin}/om)`
  // Loaded where it is wanted: it is the only part that reaches out.
  const other = linkChecks === 'all' ? (await import('./link-other.ts')).askOther({ userAgent }) : null
  return startLinkRounds({ ...parts, own: askOwn(parts), other, now: () => instant(new Date()) })
}

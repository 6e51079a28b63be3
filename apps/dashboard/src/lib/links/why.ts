import { m as t } from '@samordning/messages/texts'
import type { server } from '../staff.ts'

type Broken = Awaited<ReturnType<typeof server.links.list.query>>['broken'][number]

const WORDS: Record<string, (found: { status: number }) => string> = {
  missing: t.links_why_missing,
  withdrawn: t.links_why_withdrawn,
  'not-public': t.links_why_not_public,
  'no-place': t.links_why_no_place,
  'own-failing': t.links_why_own_failing,
  gone: t.links_why_gone,
  failing: t.links_why_failing,
  'no-host': t.links_why_no_host,
  'no-answer': t.links_why_no_answer,
  insecure: t.links_why_insecure,
  private: t.links_why_private,
  loop: t.links_why_loop,
}

/** Why a link leads nowhere, in words. */
export function whyInWords({ why, status }: Pick<Broken, 'why' | 'status'>): string {
  return WORDS[why]?.({ status: status ?? 0 }) ?? why
}

/** The broken links by the text that they stand on, in the order that they came. */
export function byText<Row extends Pick<Broken, 'kind' | 'slug'>>(broken: readonly Row[]): [string, Row[]][] {
  return [...Map.groupBy(broken, ({ kind, slug }) => `/texter/${kind}/${slug}`)]
}

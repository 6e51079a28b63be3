import { asking, shown } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import { REPORT } from '#lib/surveys/report/arranging.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, params, parent }) => {
  depends(REPORT)
  // The answers in it are the latest that are approved.
  depends('staff:survey')
  await parent()
  const of = { report: params.slug }
  return { read: await shown(`rapport/${params.slug}`, () => server.surveys.report.query(of, asking())) }
}

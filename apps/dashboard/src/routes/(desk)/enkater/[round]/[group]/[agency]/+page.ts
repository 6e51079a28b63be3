import { asking, shown } from '#lib/shown.ts'
import { server } from '#lib/staff.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ depends, params, parent }) => {
  depends('staff:survey')
  await parent()
  const { round, group, agency } = params
  const of = { round, group, agency }
  const page = `enkater/${round}/${group}/${agency}`
  return { of, form: await shown(page, () => server.surveys.form.query(of, asking())) }
}

import type { HandleClientError } from '@sveltejs/kit/hooks'
import { m } from '@samordning/messages'
import { faultOf, sentenceOf } from '#lib/fault.ts'

/** Why a page could not be shown, in words. */
export const handleError: HandleClientError = ({ kind, error }) => {
  if (kind !== 'unknown') return { status: error.status, message: m.dashboard_fault_gone(), reason: 'gone' }
  const fault = faultOf(error)
  return { status: fault.status || 500, message: sentenceOf(fault), reason: fault.reason }
}

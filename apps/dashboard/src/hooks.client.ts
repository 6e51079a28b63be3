import { faultOf, sentenceOf } from '#lib/fault.ts'
import type { HandleClientError } from '@sveltejs/kit'

/** What a page could not be shown for. The words are chosen on the error page, in the language it is shown in. */
export const handleError: HandleClientError = ({ error, status }) => {
  const fault = faultOf(error)
  return { status: fault.status || status, message: sentenceOf(fault), reason: status === 404 ? 'gone' : fault.reason }
}

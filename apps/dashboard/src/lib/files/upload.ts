import { FILE_REFUSALS, LARGEST_FILE, type LocalText } from '@samordning/domain'
import { ask } from '../ask.ts'
import { Refused, faultOf, inLanguage, sentenceOf } from '../fault.ts'
import { language } from '../language.svelte.ts'

/** What was taken in, and what is asked of whoever uses it. */
export type Uploaded = { id: string; name: string; advice: LocalText | null }

/** How much of it has gone, from 0 to 1. */
type Progress = (share: number) => void

/**
 * Sends a file to the server. When the session is over the person is asked to sign in, and it is sent again.
 *
 * @throws {Error} with a message for the person
 */
export async function upload(file: File, progress: Progress): Promise<Uploaded> {
  try {
    if (file.size > LARGEST_FILE) throw refused('size', FILE_REFUSALS.size)
    return await ask(() => send(file, progress))
  } catch (error) {
    const told = error instanceof Refused ? error.message : ''
    throw new Error(told || sentenceOf(faultOf(error)), { cause: error })
  }
}

/** @NOTE `fetch` tells nothing of how much has gone. */
function send(file: File, progress: Progress): Promise<Uploaded> {
  const sending = new XMLHttpRequest()
  sending.open('POST', '/filer')
  sending.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
  sending.responseType = 'json'
  sending.upload.onprogress = ({ loaded, total }) => progress(loaded / total)
  return new Promise((resolve, reject) => {
    sending.onload = () => {
      const answer = sending.response as (Uploaded & { reason?: string; message?: LocalText }) | null
      if (sending.status === 201 && answer) resolve(answer)
      else reject(refused(answer?.reason ?? 'unknown', answer?.message))
    }
    sending.onerror = () => reject(new Refused('no-contact'))
    sending.send(file)
  })
}

function refused(reason: string, told?: LocalText): Refused {
  return new Refused(reason, told && inLanguage(told, language.current))
}

import type { EmptyReason, Extent, LocalText as Text } from '@samordning/domain'
import { EMPTY_REASONS } from '@samordning/domain'
import { m } from '@samordning/messages'
import { inLocale } from '../components/text.tsx'

const NAMES: Record<Extent | 'silent', () => string> = {
  yes: m.matrix_yes,
  partly: m.matrix_partly,
  no: m.matrix_no,
  silent: m.matrix_silent,
}

export function extentInWords(extent: Extent | 'silent'): string {
  return NAMES[extent]()
}

/** Yes, partly or no: a shape before the word, so that a column can be taken in at a glance. */
export function ExtentMark({ extent }: { extent: Extent }) {
  return (
    <span className="extent">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
        {extent !== 'no' && (
          <path d={extent === 'yes' ? 'M6 1a5 5 0 0 1 0 10a5 5 0 0 1 0-10' : 'M6 1a5 5 0 0 0 0 10z'} />
        )}
      </svg>{' '}
      {extentInWords(extent)}
    </span>
  )
}

/** Why a place is empty. */
export function WhyEmpty({ reason }: { reason: EmptyReason }) {
  const words: Text = EMPTY_REASONS[reason]
  return <span className="empty">{inLocale(words)}</span>
}

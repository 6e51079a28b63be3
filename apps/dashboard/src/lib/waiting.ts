import type { StaffOutputs } from '@samordning/api/staff-client'
import type { Locale } from '@samordning/domain'
import { m } from '@samordning/messages'
import { inLanguage } from './fault.ts'
import { addressOf } from './things.ts'

export type Waiting = StaffOutputs['me']['waiting'][number]

/** What waits, in a sentence. */
export function sayWaiting({ kind, values }: Waiting, locale: Locale): string {
  const said = (key: string): string => {
    const value = values[key]
    return value === undefined || typeof value === 'string' ? (value ?? '') : inLanguage(value, locale)
  }
  const name = said('name')
  switch (kind) {
    case 'assure':
      return m.dashboard_waiting_assure({ name })
    case 'appointment-ending':
      return m.dashboard_waiting_appointment_ending({ person: said('person'), name })
    case 'appointment-ended':
      return m.dashboard_waiting_appointment_ended({ person: said('person'), name })
    case 'representative-ending':
      return m.dashboard_waiting_representative_ending({ person: said('person'), name })
    case 'representative-ended':
      return m.dashboard_waiting_representative_ended({ person: said('person'), name })
    case 'contact-ending':
      return m.dashboard_waiting_contact_ending({ name })
    case 'contact-ended':
      return m.dashboard_waiting_contact_ended({ name })
    case 'successor':
      return m.dashboard_waiting_successor({ name })
    case 'invitation':
      return m.dashboard_waiting_invitation({ name: name || m.dashboard_invitation_nobody() })
    case 'review':
      return m.dashboard_waiting_review({ title: said('title') })
    case 'urgent':
      return m.dashboard_waiting_urgent({ title: said('title') })
    case 'returned':
      return m.dashboard_waiting_returned({ title: said('title') })
    case 'approved':
      return m.dashboard_waiting_approved({ title: said('title') })
    case 'review-by':
      return m.dashboard_waiting_review_by({ title: said('title') })
    case 'english':
      return m.dashboard_waiting_english({ title: said('title') })
    case 'answer':
      return m.dashboard_waiting_answer({ title: said('title'), name })
    case 'answer-returned':
      return m.dashboard_waiting_answer_returned({ title: said('title'), name })
    case 'answer-handed':
      return m.dashboard_waiting_answer_handed({ title: said('title'), name })
    case 'answers-to-approve':
      return m.dashboard_waiting_answers_to_approve({ title: said('title'), name })
    case 'mail':
      return m.dashboard_waiting_mail({ subject: said('subject') })
  }
}

/** Where it is done. */
export function placeOf({ subject }: Waiting): string {
  switch (subject.kind) {
    case 'account':
      return '/konton'
    case 'mail':
      return '/utkorg'
    case 'document':
      return `/texter/${subject.slug}`
    case 'survey':
      return `/enkater/${subject.slug}`
    default:
      return addressOf(subject)
  }
}

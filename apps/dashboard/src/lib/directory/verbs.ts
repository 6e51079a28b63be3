import { m } from '@samordning/messages'
import { sentenceOf, type Fault } from '../fault.ts'

/** What was done, in words. */
export const VERBS: Record<string, () => string> = {
  created: m.directory_verb_created,
  renamed: m.directory_verb_renamed,
  described: m.directory_verb_described,
  corrected: m.directory_verb_corrected,
  ended: m.directory_verb_ended,
  undone: m.directory_verb_undone,
  assured: m.directory_verb_assured,
  'succession-added': m.directory_verb_succession_added,
  'event-added': m.directory_verb_event_added,
  'member-added': m.directory_verb_member_added,
  'member-ended': m.directory_verb_member_ended,
  'convener-added': m.directory_verb_convener_added,
  'convener-ended': m.directory_verb_convener_ended,
  'representative-added': m.directory_verb_representative_added,
  'representative-ended': m.directory_verb_representative_ended,
  'appointment-added': m.directory_verb_appointment_added,
  'appointment-changed': m.directory_verb_appointment_changed,
  'appointment-ended': m.directory_verb_appointment_ended,
  'appointment-corrected': m.directory_verb_appointment_corrected,
  'contact-added': m.directory_verb_contact_added,
  'contact-changed': m.directory_verb_contact_changed,
  'contact-ended': m.directory_verb_contact_ended,
  'owner-added': m.directory_verb_owner_added,
  'owner-ended': m.directory_verb_owner_ended,
}

/** Why a change can't be taken back. */
export function sayUndoFault(fault: Fault): string {
  return fault.reason === 'stale' ? m.directory_undo_stale() : sentenceOf(fault)
}

import { standing, type Appointment, type CalendarDate } from '@samordning/domain'

/** An appointment as the public sees it: where it stands on the day, and nothing of how the name has been misspelt. */
export function asPublic(appointment: Appointment, on: CalendarDate) {
  const { person, role, office, agency, counties, from, until, provenance } = appointment
  return { person, role, office, agency, counties, from, until, provenance, standing: standing(appointment, on) }
}

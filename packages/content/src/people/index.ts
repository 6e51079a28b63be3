import { appointments } from './appointments.ts'
import { stateAppointments } from './appointments-state.ts'
import { contactPoints } from './contact-points.ts'
import { supportLines } from './support-lines.ts'

/** People in their roles, and ways to get in touch. */
export const people = [appointments, stateAppointments, contactPoints, supportLines]

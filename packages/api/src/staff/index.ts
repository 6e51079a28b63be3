import { createStaffCallerFactory } from './trpc.ts'
import { staffRouter } from './router.ts'

export { reasonOf } from '../faults.ts'
export { newCeremonies } from './ceremonies.ts'
export type { StaffContext, StaffParts } from './context.ts'
export { FreeMail, FreeName } from './free-text.ts'
export { nameMoved, putMovedFile } from './files/moving.ts'
export { findForStaff } from './files/reading.ts'
export { upload, type Uploaded } from './files/uploading.ts'
export { inviteFromOutside, linkForFirstAdministrator, recoverFromOutside } from './first-administrator.ts'
export { newPresence } from './documents/beside.ts'
export type { LinkChecks } from './links/router.ts'
export { listLinked, ownerOf } from './links/standing.ts'
export { listToMove, MovedError, putDraft, putMoved } from './documents/moving.ts'
export { newLive } from './live.ts'
export { admit } from './trpc.ts'
export { staffRouter, type StaffRouter } from './router.ts'
export { sealWith } from './sealing.ts'
export { sendReminders } from './surveys/reminding.ts'
export { newThrottle } from './throttle.ts'

/** Calls the staff procedures in process. */
export const createStaffCaller = createStaffCallerFactory(staffRouter)

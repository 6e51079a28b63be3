import { createStaffClient } from '@samordning/api/staff-client'

/** The staff procedures. Call them through `ask`, which sees to signing in again. */
export const server = createStaffClient()

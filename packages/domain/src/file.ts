import * as z from 'zod'

/** Identity of a stored file: SHA-256 of its bytes as they were uploaded, in lower-case hex. */
export const FileId = z.string().regex(/^[0-9a-f]{64}$/)
export type FileId = z.infer<typeof FileId>

import type { NodemailerError } from 'nodemailer'

/** What went wrong, for the outbox; and its codes alone, for the log: what a mail server says often holds the address. */
export function faultOf(error: unknown): { said: string; codes: string } {
  const { message = String(error), code, responseCode } = (error ?? {}) as Partial<NodemailerError>
  return { said: message.slice(0, 300), codes: [code, responseCode].filter(Boolean).join(' ') || 'no code' }
}

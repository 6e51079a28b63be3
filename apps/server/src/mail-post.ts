import type { DueMail } from '@samordning/db'
import { createTransport } from 'nodemailer'

/** Hands a mail over to a mail server. Fulfilled when the server has said that it took it. */
export type Post = (mail: DueMail) => Promise<void>

/** How long a mail server may keep silent before it counts as gone, in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/** Mail over SMTP. What `url` says of the connection (`?requireTLS=true`, timeouts) goes before what stands here. */
export function postThrough({ url, from }: { url: string; from: string }): Post {
  const transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true })
  const host = from.slice(from.lastIndexOf('@') + 1)
  return async ({ id, to, subject, body: text, created }) => {
    await transport.sendMail({
      from: { name: 'Samordning', address: from },
      to: { name: '', address: to },
      subject,
      text,
      date: new Date(created),
      // The same each time: where a mail had to be sent twice, the receiver's program can show it once (RFC 5322, 3.6.4).
      messageId: `<mail-${id}.${created.replace(/\D/g, '')}@${host}>`,
      // No answers by machines, such as "out of office" (RFC 3834, 5).
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}

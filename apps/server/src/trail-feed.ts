import { dayAfter, startOfDay, type CalendarDate, type TrailHead } from '@samordning/domain'
// Escapes for XML as well; by its own name the formatter would take what it is given for HTML.
import { html as xml } from 'hono/html'

type Head = TrailHead & { day: CalendarDate }

const inWords = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'long' })

/**
 * How far the audit trail reached at the end of each day, as a feed that anybody can keep (Atom, RFC 4287). What `audit:verify --feed` looks
 * for is the number and the hash of an entry, with a colon between.
 */
export async function trailFeed({ heads, origin, today }: { heads: Head[]; origin: string; today: CalendarDate }) {
  const self = `${origin}/granskningskedja.atom`
  const feed = await xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
  <id>${self}</id>
  <title>Granskningskedjans huvud</title>
  <subtitle>Hur långt spåret nådde när dygnet var slut: den sista postens nummer och kontrollsumma</subtitle>
  <link rel="self" type="application/atom+xml" href="${self}"/>
  <link rel="alternate" type="text/html" href="${origin}/om/kallor#sparet"/>
  <author><name>Nej till sexköp</name></author>
  <updated>${startOfDay(today)}</updated>
${heads.map((head) => entry(self, head))}</feed>
`
  return String(feed)
}

function entry(self: string, { day, seq, hash }: Head) {
  return xml`  <entry>
    <id>${self}#${day}</id>
    <title>${inWords.format(Date.parse(day))}: post ${seq}</title>
    <updated>${startOfDay(dayAfter(day))}</updated>
    <content>${seq}:${hash}</content>
  </entry>
`
}

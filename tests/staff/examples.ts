import type { Action, Resource } from '@samordning/domain'
import { BODY, GROUP, type Desk } from './desk.ts'
import { rowsIn, SOURCE } from './directory.ts'
import { surveyExamples } from './examples-surveys.ts'
import { textExamples } from './examples-texts.ts'

/**
 * How a procedure is called, and what it is then done to: to what is limited to nobody (left out), to things of a body and a group, or to
 * whoever asks themselves.
 */
export type Example = {
  input?: (desk: Desk) => object
  to?: Resource | 'own'
  /** What one has to be allowed to do, where that depends on what it is done to. */
  action?: Action
  /** Reasons or codes by which it may be refused to somebody who is allowed: what it needs can't be had here. */
  unless?: string[]
}

const body: Resource = { agencies: [BODY], groups: [GROUP] }
const group: Resource = { groups: [GROUP] }
const said = { source: SOURCE }
const later = { from: '2027-03-01', ...said }
const name = { sv: 'Ett nytt namn', en: 'A new name' }
const words = { sv: 'Vad det är och gör.', en: 'What it is and does.' }
const terms = {
  kind: 'region',
  orgNumber: null,
  counties: ['24'],
  partOf: null,
  about: words,
  website: 'https://region.example/',
}
const groupTerms = { name, aliases: ['Gruppen'], focus: words, mandate: words, counties: ['24'] }
const lineTerms = {
  ...{ name, number: '020-00 00 01', printedAs: ['020 00 00 01'], audiences: ['affected'], purpose: words },
  ...{ hours: { text: { sv: 'Vardagar' }, rrules: ['FREQ=WEEKLY;BYDAY=MO,TU 09:00-16:00'] }, cost: { sv: 'Gratis' } },
  fallbacks: ['112'],
}
const office = { person: 'Samordnare Ny', nameVariants: ['S. Ny'], role: { sv: 'Samordnare' }, office: 'other' }
const appointment = { ...office, agency: BODY, counties: ['24'] }
const contact = { kind: 'mail', value: 'ny@region.example', purpose: { sv: 'Annat' }, audience: 'members' }
const ends = { from: '2024-05-01', until: null }

/** The directory: every procedure that reads or changes it. */
export const directoryExamples: Record<string, Example> = {
  'agencies.list': { input: () => ({ q: 'region' }) },
  'agencies.export': { input: () => ({ q: 'region' }) },
  'agencies.get': { input: () => ({ slug: BODY }) },
  'agencies.rename': {
    input: (desk) => ({ slug: BODY, name, aliases: ['Nytt'], ...later, seen: rowsIn(desk.body.names) }),
    to: body,
  },
  'agencies.describe': {
    input: (desk) => ({ slug: BODY, ...terms, ...later, seen: rowsIn(desk.body.terms) }),
    to: body,
  },
  'agencies.end': { input: () => ({ slug: BODY, kind: 'abolished', successor: null, ...later }), to: body },
  'agencies.addSuccession': {
    input: () => ({ slug: BODY, kind: 'split', to: 'region-norrbotten', on: '2026', detail: words, ...said }),
    to: body,
  },
  'agencies.correct': {
    input: (desk) => {
      const instead = { from: '2019-01-01', until: null, name, aliases: ['Nytt'] }
      return { slug: BODY, part: 'names', id: desk.body.names[0]!.id, instead, ...said }
    },
    to: body,
  },
  'agencies.create': { input: () => ({ slug: 'en-ny', name, aliases: ['Ny'], ...terms, from: '2026', ...said }) },

  'groups.list': {},
  'groups.export': {},
  'groups.get': { input: () => ({ slug: GROUP }) },
  'groups.describe': {
    input: (desk) => ({ slug: GROUP, ...groupTerms, ...later, seen: rowsIn(desk.group.terms) }),
    to: group,
  },
  'groups.addEvent': { input: () => ({ slug: GROUP, on: '2026-11', text: words, ...said }), to: group },
  'groups.end': { input: () => ({ slug: GROUP, ...later }), to: group },
  'groups.correct': {
    input: (desk) => {
      const instead = { ...ends, agency: BODY, listedAs: 'Regionen' }
      return { slug: GROUP, part: 'members', id: desk.member.id, instead, ...said }
    },
    to: group,
  },
  'groups.create': {
    input: () => ({ slug: 'en-ny-grupp', level: 'county', ...groupTerms, from: '2026', ...said }),
  },
  'groups.addMember': {
    input: () => ({ slug: GROUP, agency: 'region-norrbotten', listedAs: 'Regionen', ...later }),
    to: group,
  },
  'groups.endMember': { input: (desk) => ({ slug: GROUP, id: desk.member.id, ...later }), to: group },
  'groups.addConvener': { input: () => ({ slug: GROUP, agency: 'region-norrbotten', ...later }), to: group },
  'groups.endConvener': { input: (desk) => ({ slug: GROUP, id: desk.convener.id, ...later }), to: group },
  'groups.addRepresentative': {
    input: () => ({ slug: GROUP, agency: BODY, person: 'Ledamot Ny', ...later }),
    to: body,
  },
  'groups.endRepresentative': { input: (desk) => ({ slug: GROUP, id: desk.representative.id, ...later }), to: body },

  'appointments.list': {},
  'appointments.export': {},
  'appointments.add': { input: () => ({ ...appointment, ...later }), to: body },
  'appointments.change': { input: (desk) => ({ id: desk.appointment.id, ...appointment, ...later }), to: body },
  'appointments.end': { input: (desk) => ({ id: desk.appointment.id, ...later }), to: body },
  'appointments.correct': {
    input: (desk) => ({ id: desk.appointment.id, instead: { ...appointment, ...ends }, ...said }),
    to: body,
  },

  'contacts.list': {},
  'contacts.export': { input: () => ({ group: GROUP }), to: group },
  'contacts.add': { input: () => ({ agency: BODY, ...contact, holder: null, ...later }), to: body },
  'contacts.change': { input: (desk) => ({ id: desk.held.id, ...contact, ...later }), to: body },
  'contacts.end': { input: (desk) => ({ id: desk.held.id, ...later }), to: body },

  'supportLines.list': {},
  'supportLines.export': {},
  'supportLines.get': { input: () => ({ slug: 'provlinjen' }) },
  'supportLines.describe': {
    input: (desk) => ({ slug: 'provlinjen', ...lineTerms, ...later, seen: rowsIn(desk.line.terms) }),
    to: body,
  },
  'supportLines.assure': { input: () => ({ slug: 'provlinjen' }), to: body },
  'supportLines.addOwner': { input: () => ({ slug: 'provlinjen', agency: 'region-norrbotten', ...later }), to: body },
  'supportLines.endOwner': {
    input: (desk) => ({ slug: 'provlinjen', id: desk.line.owners[0]!.id, ...later }),
    to: body,
  },
  'supportLines.end': { input: () => ({ slug: 'provlinjen', ...later }), to: body },
  'supportLines.correct': {
    input: (desk) => {
      const instead = { ...ends, ...lineTerms }
      return { slug: 'provlinjen', part: 'terms', id: desk.line.terms[0]!.id, instead, ...said }
    },
    to: body,
  },
  'supportLines.create': {
    input: () => ({ slug: 'en-ny-linje', ...lineTerms, owner: BODY, from: '2026', ...said }),
  },

  'changes.list': { input: () => ({ kind: 'agency', subject: BODY }) },
  'changes.undo': { input: (desk) => ({ id: desk.change }), to: body, action: 'agency.change' },
  'directory.find': { input: () => ({ q: 'region' }) },
  'directory.sources': { input: () => ({ q: '' }) },
  'names.list': {},
}

const mail = 'ny@lansstyrelsen.example'
const grants = [{ role: 'member', group: GROUP, agency: BODY }]
const answer = { id: 'x', rawId: 'x', type: 'public-key', response: {} }
const passkey = { ceremony: 'x', answer }
const account = (desk: Desk) => ({ account: desk.colleague })
const accountId = (desk: Desk) => ({ id: desk.colleague })
const none = ['NOT_FOUND']

/** Everything else behind the door: whoever is signed in, accounts, the outbox, the trail. */
export const otherExamples: Record<string, Example> = {
  ...surveyExamples,
  ...textExamples,
  'accounts.list': { to: 'own' },
  'accounts.get': { input: accountId, to: group },
  'accounts.invitations': { to: 'own' },
  'accounts.invite': { input: () => ({ mail, name: 'Ny', locale: 'sv', grants }), to: group },
  'accounts.cancelInvitation': { input: (desk) => ({ id: desk.invitation }), to: group },
  'accounts.setRoles': { input: (desk) => ({ ...accountId(desk), grants }) },
  'accounts.endSessions': { input: accountId },
  'accounts.close': { input: accountId },
  'accounts.reopen': { input: accountId },
  'accounts.sendRecovery': { input: accountId },
  'files.list': { input: () => ({ words: 'rapport' }) },
  'files.get': { input: (desk) => ({ id: desk.file }) },
  'files.replace': { input: (desk) => ({ name: 'arsrapport', id: desk.file }) },
  'links.check': {},
  'links.list': {},
  'live.changes': { to: 'own' },
  'me.waiting': { to: 'own' },
  'me.ways': { to: 'own' },
  'me.change': { input: () => ({ name: 'Ett annat namn', locale: 'en' }), to: 'own' },
  'me.passkeyOptions': { to: 'own' },
  'me.addPasskey': { input: () => ({ ...passkey, name: 'Nyckel' }), to: 'own', unless: ['passkey-failed'] },
  'me.renamePasskey': { input: () => ({ id: 'x', name: 'Nyckel' }), to: 'own', unless: none },
  'me.removePasskey': { input: () => ({ id: 'x' }), to: 'own', unless: none },
  'me.newTotp': { to: 'own' },
  'me.setPassphrase': {
    input: () => ({ passphrase: 'x', totp: 'x', code: '000000' }),
    to: 'own',
    unless: ['weak-passphrase'],
  },
  'me.renewCodes': { to: 'own' },
  'outbox.list': { input: () => ({}) },
  'outbox.open': { input: () => ({ id: 1 }), unless: none },
  'outbox.resend': { input: () => ({ id: 1 }), unless: none },
  'sessions.confirmOptions': { to: 'own' },
  'sessions.confirm': {
    input: () => ({ passphrase: 'vinter flaggstång', code: '000000' }),
    to: 'own',
    unless: ['sign-in-failed'],
  },
  'sessions.list': { to: 'own' },
  'sessions.end': { input: () => ({ id: 'x' }), to: 'own', unless: none },
  'sessions.endOthers': { to: 'own' },
  'sessions.signOut': { to: 'own' },
  'trail.list': { input: (desk) => account(desk) },
  'trail.export': { input: () => ({}) },
  'trail.state': {},
  'trail.erase': { input: account, unless: ['account-open'] },
}

/** What anybody may ask, signed in or not; each name here is a door that stands open. */
export const openExamples: Record<string, Example> = {
  'invitations.get': { input: () => ({ token: 'x' }), unless: ['link-gone'] },
  'invitations.passkeyOptions': { input: () => ({ token: 'x' }), unless: ['link-gone'] },
  'invitations.newTotp': { input: () => ({ token: 'x' }), unless: ['link-gone'] },
  'invitations.acceptWithPasskey': {
    input: () => ({ token: 'x', name: 'Ny', locale: 'sv', ...passkey }),
    unless: ['link-gone', 'BAD_REQUEST'],
  },
  'invitations.acceptWithPassphrase': {
    input: () => ({ token: 'x', name: 'Ny', locale: 'sv', passphrase: 'x', totp: 'x', code: '000000' }),
    unless: ['link-gone', 'BAD_REQUEST'],
  },
  'sessions.current': {},
  'sessions.passkeyOptions': {},
  'sessions.withPasskey': { input: () => passkey, unless: ['sign-in-failed'] },
  'sessions.withPassphrase': {
    input: () => ({ mail, passphrase: 'x', code: '000000' }),
    unless: ['sign-in-failed'],
  },
  'sessions.askForLink': { input: () => ({ mail, code: '000000' }) },
}

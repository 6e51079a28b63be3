import {
  AgencyKind,
  AgencyTerms,
  Appointment,
  ContactPoint,
  CoordinationGroup,
  CountyCode,
  FuzzyDate,
  Slug,
  SuccessionKind,
} from '@samordning/domain'
import { z } from 'zod'
import { FreeLine, FreeLocalLine, FreeLocalText } from '../free-text.ts'

/** What a form may say of each part of the directory: the domain's own shapes, with free texts that refuse personal identity numbers. */
const Aliases = z.array(FreeLine).max(30)
const Counties = z.array(CountyCode).max(21)

/** The two ends of something, as precisely as is known. */
export const Ends = { from: FuzzyDate.nullable(), until: FuzzyDate.nullable() }

export const NameSaid = { name: FreeLocalLine, aliases: Aliases }

export const AgencyTermsSaid = {
  kind: AgencyKind,
  orgNumber: FreeLine.pipe(AgencyTerms.shape.orgNumber.unwrap()).nullable(),
  counties: Counties,
  partOf: Slug.nullable(),
  about: FreeLocalText,
  website: FreeLine.pipe(z.url({ protocol: /^https?$/ })).nullable(),
}

export const SuccessionSaid = {
  kind: SuccessionKind,
  to: Slug.nullable(),
  on: FuzzyDate.nullable(),
  detail: FreeLocalText.optional(),
}

export const GroupTermsSaid = {
  ...NameSaid,
  focus: FreeLocalText,
  mandate: FreeLocalText.nullable(),
  counties: Counties,
}

export const MemberSaid = { agency: Slug, listedAs: FreeLine.nullable() }
export const ConvenerSaid = { agency: Slug }
export const RepresentativeSaid = { agency: Slug, person: FreeLine }
export const GroupEventSaid = { on: FuzzyDate.nullable(), text: FreeLocalText }
export const GroupLevel = CoordinationGroup.shape.level

export const AppointmentSaid = {
  person: FreeLine,
  nameVariants: z.array(FreeLine).max(10),
  role: FreeLocalLine,
  office: Appointment.shape.office,
  agency: Slug.nullable(),
  counties: Counties,
}

const PHONE = /^\+?\d[\d -]{4,20}$/
const FORMS = {
  phone: PHONE,
  mail: z.email(),
  web: z.url({ protocol: /^https?$/ }),
}

const MALFORMED = {
  phone: { sv: 'Skriv ett telefonnummer, som 08-465 004 00.', en: 'Write a phone number, like 08-465 004 00.' },
  mail: {
    sv: 'Skriv en e-postadress, som namn@myndighet.example.',
    en: 'Write an e-mail address, like name@agency.example.',
  },
  web: {
    sv: 'Skriv en webbadress, som https://myndighet.example.',
    en: 'Write a web address, like https://agency.example.',
  },
}

export const ContactSaid = {
  kind: ContactPoint.shape.kind,
  value: FreeLine,
  purpose: FreeLocalLine,
  audience: ContactPoint.shape.audience,
}

/** What is wrong with a way to reach somebody, as it is written; undefined when nothing is. */
export function faultOfContact({ kind, value }: { kind: ContactPoint['kind']; value: string }) {
  if (kind === 'address') return undefined
  const form = FORMS[kind]
  const isRight = form instanceof RegExp ? form.test(value) : form.safeParse(value).success
  return isRight ? undefined : MALFORMED[kind]
}

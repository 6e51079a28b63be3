import { personalNumbersIn } from '@samordning/domain'
import { findPhoneNumbersInText } from 'libphonenumber-js'
import personnummer from 'personnummer'
import { leftOut, type Line, type PageRemark } from './remark.ts'

// @NOTE Its types tell Node of a default export inside the module, and bundlers of the class itself, which it is.
type PersonalNumberClass = typeof personnummer extends { default: infer Inside } ? Inside : typeof personnummer
const PersonalNumber = personnummer as unknown as PersonalNumberClass

/** Also with "(at)" for the sign, as pages write it to hide from machines. */
const MAIL = /[\p{L}\p{N}._%+-]+ ?(?:@|[([]at[)\]]) ?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu

/** What stands where something was left out. */
export const GAP = '[…]'

type Found = { start: number; end: number; what: [sv: string, en: string] }

/**
 * A line without what reaches or identifies a person: mail addresses, personal identity numbers, and every phone number but those
 * that are public. What was left out is said, and not repeated.
 * @param isPublic whether a number, digits only, is one of a public service
 */
export function withoutPersonal(
  line: Line,
  isPublic: (digits: string) => boolean,
): { text: string; remarks: PageRemark[] } {
  const found = [...personalNumbers(line.text), ...mails(line.text), ...phones(line.text, isPublic)]
  const apart = found
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start }, index, all) => all.slice(0, index).every(({ end }) => end <= start))
  const text = apart.reduceRight((words, { start, end }) => words.slice(0, start) + GAP + words.slice(end), line.text)
  return {
    text,
    remarks: apart.map(({ what: [sv, en] }) => leftOut(line.number, `${sv} togs inte med.`, `${en} was left out.`)),
  }
}

function personalNumbers(text: string): Found[] {
  return personalNumbersIn(text, (digits) => PersonalNumber.valid(digits)).map((place) => ({
    ...place,
    what: ['Ett personnummer', 'A personal identity number'],
  }))
}

function mails(text: string): Found[] {
  return [...text.matchAll(MAIL)].map((match) => ({ ...span(match), what: ['En e-postadress', 'An e-mail address'] }))
}

function phones(text: string, isPublic: (digits: string) => boolean): Found[] {
  return (
    findPhoneNumbersInText(text, 'SE')
      // A Swedish number begins with nought or a plus sign: what does not is a day, or the number of a bill.
      .filter(({ startsAt }) => /[0+(]/.test(text.charAt(startsAt)))
      .filter(({ number }) => !isPublic(`0${number.nationalNumber}`))
      .map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt, what: ['Ett telefonnummer', 'A phone number'] }))
  )
}

function span(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length }
}

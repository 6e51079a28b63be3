import { Mail, PersonName, personalNumbersIn, type LocalText } from '@samordning/domain'
import personnummer from 'personnummer'
import { z } from 'zod'

// @NOTE Its types tell Node of a default export inside the module, and bundlers of the class itself, which it is.
type PersonalNumberClass = typeof personnummer extends { default: infer Inside } ? Inside : typeof personnummer
const PersonalNumber = personnummer as unknown as PersonalNumberClass

const LONGEST = 5_000
const LONGEST_LINE = 300

/** What is told to whoever has written such a number. */
export const PERSONAL_NUMBER: LocalText = {
  sv: 'Här står något som ser ut som ett personnummer eller samordningsnummer. Ta bort det: uppgifter om enskilda personer får inte finnas här.',
  en: 'This contains something that looks like a personal identity number or coordination number. Remove it: data about individuals must not be kept here.',
}

/** Whether a text holds a Swedish personal identity number or coordination number, however it is spaced. */
export function hasPersonalNumber(text: string): boolean {
  return personalNumbersIn(text, (digits) => PersonalNumber.valid(digits)).length > 0
}

function refuseNumbers(text: string, context: z.RefinementCtx) {
  if (hasPersonalNumber(text))
    context.addIssue({ code: 'custom', message: PERSONAL_NUMBER.en!, params: { told: PERSONAL_NUMBER } })
}

/** Text of at most so many characters, without personal identity numbers. */
export function freeText(longest: number) {
  return z.string().trim().max(longest).superRefine(refuseNumbers)
}

/** Text that somebody writes freely: no personal identity numbers, whatever it is about. */
export const FreeText = freeText(LONGEST)

/** The same on one line: a name, a heading. */
export const FreeLine = freeText(LONGEST_LINE)
  .min(1)
  .regex(/^[^\r\n]*$/, 'is more than one line')

/** The same in Swedish, and in English where it is given. */
export const FreeLocalText = z.strictObject({ sv: FreeText.min(1), en: FreeText.min(1).optional() })
export const FreeLocalLine = z.strictObject({ sv: FreeLine, en: FreeLine.optional() })

/** What somebody wants to be called, or calls what is theirs; and where mail reaches them. */
export const FreeName = PersonName.superRefine(refuseNumbers)
export const FreeMail = Mail.superRefine(refuseNumbers)

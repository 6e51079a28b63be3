import type { LocalText } from '@samordning/domain'
import type { z } from 'zod'

/** What is wrong with each field, in words for whoever filled it in. */
export function fieldsOf(error: z.ZodError): Record<string, LocalText> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || 'input', inWords(issue)]))
}

function inWords(issue: z.core.$ZodIssue): LocalText {
  switch (issue.code) {
    case 'custom':
      return toldBy(issue) ?? { sv: 'Det här kan inte användas.', en: sentence(issue.message) }
    case 'too_small':
      return issue.minimum === 1
        ? { sv: 'Fyll i det här.', en: 'Fill this in.' }
        : { sv: `Minst ${issue.minimum}.`, en: `At least ${issue.minimum}.` }
    case 'too_big':
      return { sv: `Högst ${issue.maximum} tecken.`, en: `At most ${issue.maximum} characters.` }
    case 'invalid_type':
      return { sv: 'Fyll i det här.', en: 'Fill this in.' }
    case 'unrecognized_keys':
      return { sv: `Okänt fält: ${issue.keys.join(', ')}.`, en: `Unknown field: ${issue.keys.join(', ')}.` }
    case 'invalid_format':
      return issue.format === 'email'
        ? {
            sv: 'Skriv en e-postadress, som namn@myndighet.example.',
            en: 'Write an e-mail address, like name@agency.example.',
          }
        : { sv: 'Det här kan inte läsas.', en: sentence(issue.message) }
    default:
      return { sv: 'Det här kan inte användas.', en: sentence(issue.message) }
  }
}

function toldBy(issue: z.core.$ZodIssueCustom): LocalText | undefined {
  return issue.params?.['told'] as LocalText | undefined
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

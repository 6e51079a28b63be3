import type { CalendarDate } from './calendar-date.ts'
import { dayInWords } from './day-in-words.ts'
import { distinctFrom, finderOf, type Term } from './glossary.ts'
import type { LawReference } from './law-note.ts'
import { textIn, type Locale } from './local-text.ts'
import { scaleOn, type OffenceKey, type PenaltyScale } from './offence.ts'
import { sentencesIn, type Span } from './reading.ts'
import { findingAt, ownWordsInPlace, type Finding, type LegalGround, type Passage } from './writing-finding.ts'

/** Looks at a passage; `text` is what its writer says in own words, each where it stands. */
type Check = (passage: Passage, text: string) => Finding[]

/** What the glossary and the law have to say of the writer's own words. */
export function termFindings(
  passages: readonly Passage[],
  { locale, terms, law }: { locale: Locale; terms: readonly Term[]; law: LawOfText },
): Finding[] {
  const checks = [avoidedWords(terms, locale), mixedTerms(terms, locale), namesOfAnotherDay(law, locale)]
  return passages.flatMap((passage) => {
    const text = ownWordsInPlace(passage.text)
    return checks.flatMap((check) => check(passage, text))
  })
}

/** Words that are used for a term but not by us: "trafficking" for människohandel. */
function avoidedWords(terms: readonly Term[], locale: Locale): Check {
  const avoided = terms.flatMap((term) =>
    term.avoid.filter((one) => one.locale === locale).map((one) => [one.word, { term, ...one }] as const),
  )
  const find = finderOf(new Map(avoided))
  return (passage, text) =>
    find(text).map(({ of, offset, length }) =>
      findingAt(passage, {
        kind: 'word-avoided',
        offset,
        length,
        message: { sv: of.because.sv, en: of.because.en ?? of.because.sv },
        suggestion: of.instead && asWritten(of.instead, text.charAt(offset)),
        grounds: groundsOf(of.term),
      }),
    )
}

/** What stands between two words for one and the same thing. "Och" and "eller" stand between two things. */
const EQUATING: Record<Locale, RegExp> = {
  sv: /^\s*(?:\/|\(|[,(]?\s*(?:dvs\.?|d\.v\.s\.|det vill säga|alltså|(?:även|också) kalla[td]|som (?:även|också) kallas|så kallad|med andra ord)\s)\s*$/iu,
  en: /^\s*(?:\/|\(|[,(]?\s*(?:i\.e\.|that is|in other words|also (?:called|known as)|so-called),?\s)\s*$/iu,
}

/** Terms that the text makes one of, though they are two: "människohandel (människosmuggling)". */
function mixedTerms(terms: readonly Term[], locale: Locale): Check {
  const find = finderOf(phrasesOf(terms, locale))
  return (passage, text) => {
    const found = find(text)
    return found.slice(1).flatMap((second, index) => {
      const first = found[index]!
      const between = text.slice(first.offset + first.length, second.offset)
      if (!EQUATING[locale].test(between) || !distinctFrom(first.of, terms).includes(second.of)) return []
      const pair = [first.of, second.of]
      const [one, other] = pair.map(({ name }) => name)
      return [
        findingAt(passage, {
          kind: 'terms-mixed',
          offset: first.offset,
          length: second.offset + second.length - first.offset,
          message: {
            sv: `”${one!.sv}” och ”${other!.sv}” är två olika saker. Skriv vilken du menar.`,
            en: `“${textIn(one!, 'en').text}” and “${textIn(other!, 'en').text}” are two different things. Say which you mean.`,
          },
          grounds: pair.flatMap(groundsOf),
        }),
      ]
    })
  }
}

function phrasesOf(terms: readonly Term[], locale: Locale): Map<string, Term> {
  return new Map(
    terms.flatMap((term) =>
      [
        textIn(term.name, locale).text,
        ...term.forms[locale],
        ...term.avoid.filter((one) => one.locale === locale).map(({ word }) => word),
      ].map((phrase) => [phrase, term] as const),
    ),
  )
}

function groundsOf({ law, provenance }: Term): LegalGround[] {
  return law === null ? [] : [{ provision: law.provision, fact: provenance.fact }]
}

/** Offences whose names the law has changed, and that texts name all the time. */
const RENAMED: readonly OffenceKey[] = ['purchase', 'purchase-from-child']

/** The law that a text speaks of: the days that it says itself, or else its own day. */
export type LawOfText = { describes: readonly LawReference[]; on: CalendarDate; scales: readonly PenaltyScale[] }

/**
 * Names of an offence that the law of the text's day did not use: "köp av sexuell tjänst" of 2026. A sentence that names
 * a year of the old name, or the act it came with, may speak of that time; so may what stands between quotation marks.
 */
function namesOfAnotherDay(law: LawOfText, locale: Locale): Check {
  const find = finderOf(namesOf(law.scales, locale))
  return (passage, text) =>
    find(text).flatMap(({ of: bearers, ...span }) => {
      const { offence } = bearers[0]!
      if (!RENAMED.includes(offence)) return []
      const days = law.describes.filter((about) => about.offence === offence).map(({ on }) => on)
      const day = days.at(-1) ?? law.on
      const then = scaleOn(law.scales, { offence, degree: 'normal' }, day)
      const isFitting = [...days, law.on].some((on) => bearers.some((scale) => isBorneOn(scale, on)))
      if (!then?.name || !then.provision || isFitting || speaksOfThen(sentenceAround(text, span), bearers)) return []
      const name = textIn(then.name, locale).text
      return [
        findingAt(passage, {
          kind: 'name-of-another-day',
          ...span,
          message: {
            sv: `Den ${dayInWords(day).sv} heter brottet ”${then.name.sv}”.`,
            en: `On ${dayInWords(day).en} the offence is called “${textIn(then.name, 'en').text}”.`,
          },
          suggestion: asWritten(name, text.charAt(span.offset)),
          grounds: [{ provision: then.provision, fact: then.provenance.fact }],
        }),
      ]
    })
}

function namesOf(scales: readonly PenaltyScale[], locale: Locale): Map<string, PenaltyScale[]> {
  const bearers = new Map<string, PenaltyScale[]>()
  for (const scale of scales) {
    const name = scale.name && textIn(scale.name, locale).text
    if (name !== null) bearers.set(name, [...(bearers.get(name) ?? []), scale])
  }
  return bearers
}

function isBorneOn({ from, until }: PenaltyScale, on: CalendarDate): boolean {
  return (from === null || from <= on) && (until === null || on < until)
}

function speaksOfThen(sentence: string, bearers: readonly PenaltyScale[]): boolean {
  const years = [...sentence.matchAll(/(?<![\p{N}:])(?:19|20)\d{2}(?![\p{N}:])/gu)].map((match) => match[0])
  return bearers.some(({ from, until, amendingAct }) => {
    const number = amendingAct?.replace('SFS ', '')
    const isThen = (year: string) =>
      (from === null || from.slice(0, 4) <= year) && (until === null || year <= until.slice(0, 4))
    return years.some(isThen) || (number !== undefined && sentence.includes(number))
  })
}

function sentenceAround(text: string, { offset }: Span): string {
  const around = sentencesIn(text).find((one) => one.offset <= offset && offset < one.offset + one.length)
  return around ? text.slice(around.offset, around.offset + around.length) : text
}

/** With a capital where the word that it replaces has one. */
function asWritten(words: string, first: string): string {
  return first === first.toLowerCase() ? words : words.charAt(0).toUpperCase() + words.slice(1)
}

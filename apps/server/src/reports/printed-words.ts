import {
  dayInWords,
  footnoteRefs,
  inlines,
  textIn,
  type CalendarDate,
  type Locale,
  type LocalText,
} from '@samordning/domain'

/** A piece of words on paper: text, which may lead to a whole address, or a reference to a footnote. `isAgain`: it was referred to before. */
export type Run = { text: string; href: string | null } | { note: number; isAgain: boolean }

/** Words in the language that they are in, which may be Swedish in an English report. */
export type Words = { lang: Locale; runs: Run[] }

/** What the words of a report are set for: the language of its reader, and where the site is. */
export type Setting = {
  locale: Locale
  /** Where visitors reach the site: addresses within it are made whole. */
  origin: string
}

/** The words of texts in one language, in the order of reading: the footnotes that were referred to are remembered. */
export function wordSetter({ locale, origin }: Setting, notes: ReadonlySet<number>) {
  const seen = new Set<number>()
  const site = `${origin}${locale === 'en' ? '/en' : ''}`

  function runsOf(text: string): Run[] {
    return inlines(clean(text)).map((run) => ({ text: run.text, href: whole(run.href, { site, origin }) }))
  }

  function noteOf(note: string): Run[] {
    const number = Number(note)
    if (!notes.has(number)) return runsOf(`[^${note}]`)
    const isAgain = seen.has(number)
    seen.add(number)
    return [{ note: number, isAgain }]
  }

  return {
    /** Words with links and references to footnotes. */
    words(local: LocalText): Words {
      const { text, language } = textIn(local, locale)
      const runs = footnoteRefs(text).flatMap(({ text: part, note }) => (note === null ? runsOf(part) : noteOf(note)))
      return { lang: language, runs }
    },
    /** Our own words, in the reader's language. */
    own: (text: string, href: string | null = null): Words => ({ lang: locale, runs: [{ text: clean(text), href }] }),
    /** A day as people write it. */
    day: (day: CalendarDate) => textIn(dayInWords(day), locale).text,
    /** A name, which is not a link whatever it says. */
    name: (text: string): Words => ({ lang: 'sv', runs: [{ text: clean(text), href: null }] }),
    /** An address of the site or of another, whole; null where it leads nowhere from paper. */
    address: (href: string) => whole(href, { site, origin }),
  }
}

export type WordSetter = ReturnType<typeof wordSetter>

/** The words without their links and notes. */
export function plain({ runs }: Words): string {
  return runs.map((run) => ('note' in run ? '' : run.text)).join('')
}

/** A link to a thing of ours (`ref:`) has no address of its own on paper, and no program may be started from there. */
function whole(href: string | null, { site, origin }: { site: string; origin: string }): string | null {
  if (href === null) return null
  if (href.startsWith('/filer/')) return origin + href
  if (href.startsWith('/') && !href.startsWith('//')) return site + href
  return /^(?:https?|mailto|tel):/i.test(href) ? href : null
}

/** One line, with nothing in it that XML can't hold or that nobody sees. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
}

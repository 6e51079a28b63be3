type Text = { text: string; lang: string | undefined }

/** Words that a sentence hardly does without, and that the other language does not have. */
const tells = {
  sv: /(?<![\p{L}-])(och|att|för|är|som|på|av|med|från|till|om|inte|ett|den|det|mot|vid|efter|eller|sedan|enligt|länets|utan)(?![\p{L}-])/giu,
  en: /(?<![\p{L}-])(the|and|of|is|are|that|with|from|to|not|by|was|which|has|have|this|its)(?![\p{L}-])/giu,
}

/** A name may hold one such word ("Män för Jämställdhet"); running text holds more. */
const ENOUGH = 2

/** Texts that are in the other language than the one they are marked as: by their commonest words. */
export function foreignTexts(texts: readonly Text[], page: 'sv' | 'en'): string[] {
  return texts
    .filter(({ text, lang = page }) => {
      const marked = lang.slice(0, 2) === 'en' ? 'en' : 'sv'
      const other = marked === 'sv' ? 'en' : 'sv'
      return count(text, other) >= ENOUGH && count(text, other) > count(text, marked)
    })
    .map(({ text }) => text)
}

function count(text: string, language: keyof typeof tells): number {
  return text.match(tells[language])?.length ?? 0
}

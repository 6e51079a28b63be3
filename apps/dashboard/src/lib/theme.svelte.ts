import { keep, kept } from './kept.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'theme'
const DARK = '(prefers-color-scheme: dark)'

let current = $state<Theme>(THEMES.find((theme) => theme === kept(KEY)) ?? 'system')

/** Light or dark: as the system says, or as chosen here. */
export const theme = {
  get current(): Theme {
    return current
  },
  choose(chosen: Theme): void {
    current = chosen
    keep(KEY, chosen === 'system' ? null : chosen)
    show(chosen)
  },
}

/**
 * The tokens know dark by what the system says. A choice of one's own takes the place of that condition in the style sheets, so that the
 * colours stand in one file only.
 */
export function show(chosen: Theme): void {
  const condition = { system: DARK, light: 'not all', dark: 'all' }[chosen]
  for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
    if (rule instanceof CSSMediaRule && isAboutDark(rule)) rule.media.mediaText = condition
  }
  document.documentElement.style.colorScheme = chosen === 'system' ? '' : chosen
}

const ours = new WeakSet<CSSRule>()

function isAboutDark(rule: CSSMediaRule): boolean {
  if (rule.media.mediaText === DARK) ours.add(rule)
  return ours.has(rule)
}

import { foreignTexts } from './language.ts'
import type { Visited } from './crawl.ts'

/** What holds for every page, each with what a page does against it. */
export const rules: Record<string, (visited: Visited) => string[]> = {
  'has one h1': ({ page }) => {
    const first = page.headings.filter(({ level }) => level === 1)
    return first.length === 1 ? [] : [`${first.length} h1`]
  },

  'skips no level of heading': ({ page: { headings } }) =>
    headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      .map(({ level, text }) => `h${level} "${text}" comes too deep`),

  'has no heading without words': ({ page }) =>
    page.headings.filter(({ text }) => text.trim() === '').map(({ level }) => `an empty h${level}`),

  'has its landmarks once': ({ page: { landmarks } }) =>
    Object.entries(landmarks)
      .filter(([name, count]) => (name === 'nav' ? count === 0 : count !== 1))
      .map(([name, count]) => `${count} ${name}`),

  'names each of its navigations apart': ({ page: { navigations } }) =>
    navigations
      .filter((name, index) => name === '' || navigations.indexOf(name) !== index)
      .map((name) => `two navigations, or one without a name: "${name}"`),

  'says which language it is in': ({ address, page }) =>
    page.lang === languageOf(address) ? [] : [`lang="${page.lang}"`],

  'marks what is in another language': ({ address, page }) =>
    foreignTexts(page.texts, languageOf(address)).map((text) => `not marked: "${text.trim().slice(0, 120)}"`),

  'shows no value of a program': ({ page }) =>
    page.texts.flatMap(({ text }) =>
      /\bundefined\b|\[object \w+\]|\bNaN\b|\bnull\b|Invalid Date|\{\w+\}/.test(text) ? [`"${text.trim()}"`] : [],
    ),

  'tells no way to reach an official': ({ page }) =>
    page.texts.flatMap(
      ({ text }) => /\b0(?:10|90|7[02369])[-–\s]?\d[\d\s–-]{4,}|[\w.+-]+@[\w-]+\.\w+/.exec(text)?.[0] ?? [],
    ),

  'sends no script but the exit and, where it has a day to choose, the slider: each inline, under 1 kB': ({ page }) => {
    const { scripts } = page
    const [last, slider, ...others] = scripts.toReversed()
    const isExit = last?.text.includes("getElementById('exit')") === true
    const isSlider = slider === undefined || slider.text.includes('[data-days]')
    const isSmall = scripts.every(({ text, src }) => src === undefined && text.length < 1000)
    if (isExit && isSlider && isSmall && others.length === 0) return []
    return [`${scripts.length} scripts: ${scripts.map(({ text, src }) => src ?? text.slice(0, 40)).join(', ')}`]
  },

  'loads nothing from another host': ({ page }) => page.loaded.filter((address) => !isOurs(address)),

  'sets no cookie': ({ answer }) => answer.headers['set-cookie'] ?? [],

  'is kept nowhere': ({ answer }) =>
    answer.headers['cache-control'] === 'no-store' ? [] : [`Cache-Control: ${answer.headers['cache-control']}`],

  'is sent with the headers that protect its reader': ({ answer }) =>
    Object.entries(headers)
      .filter(([name, value]) => !value.test(String(answer.headers[name])))
      .map(([name]) => `${name}: ${answer.headers[name]}`),
}

const headers: Record<string, RegExp> = {
  'content-security-policy':
    /^default-src 'none'; script-src 'sha256-[\w+/]+=*' 'sha256-[\w+/]+=*'; (?!.*unsafe).*form-action 'self'; frame-ancestors 'none'/,
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'permissions-policy': /geolocation=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
}

export function languageOf(address: string): 'sv' | 'en' {
  return /^\/en([/?]|$)/.test(address) ? 'en' : 'sv'
}

/** Addresses within the site have one slash in front; `data:` holds what it shows. */
export function isOurs(address: string): boolean {
  return /^(\/(?!\/)|data:|#)/.test(address)
}

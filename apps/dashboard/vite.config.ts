import * as domain from '@samordning/domain'
import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'
import * as z from 'zod'

/**
 * Libraries write a few `style="…"` in their markup, which our Content-Security-Policy refuses. The same style set by script is allowed:
 * an attachment does that when the element is made.
 */
const stylesByScript = {
  name: 'styles-by-script',
  markup: ({ content }: { content: string }) => ({
    code: content.replace(
      /\sstyle="([^"{]*)"/g,
      (_all, style: string) => ` {@attach (element) => { element.style.cssText = ${JSON.stringify(style)} }}`,
    ),
  }),
}

/**
 * Making a schema does nothing but make a schema: those that no page reads are left out, and zod with them, wherever a page wants only a
 * function of the domain. The server judges what is sent.
 */
const schemas = Object.entries(domain).filter(([, made]) => made instanceof z.ZodType)
const names = new Set(schemas.map(([name]) => name))
// @NOTE A component is a function too: one called as a schema would be left out of the page, without a word.
const taken = globSync('src/**/*.svelte').filter((file) => names.has(basename(file, '.svelte')))
if (taken.length > 0)
  throw new Error(`Called as a schema of the domain, and so left out of the build: ${taken.join(', ')}`)

const pureFunctions = [
  'z',
  ...['iso.date', 'iso.datetime', ...Object.keys(z)].map((name) => `z.${name}`),
  ...schemas.map(([name]) => name),
]

export default defineConfig({
  build: { rolldownOptions: { treeshake: { manualPureFunctions: pureFunctions } } },
  plugins: [
    sveltekit({
      // Every address is answered with the same page, which finds its own way: the server holds no screen behind sign-in.
      adapter: adapter({ fallback: 'index.html', precompress: true }),
      preprocess: stylesByScript,
    }),
  ],
})

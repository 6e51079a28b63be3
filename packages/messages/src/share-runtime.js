import { writeFileSync } from 'node:fs'

/** The words of texts are compiled for themselves, so that pages without texts don't carry them; the language of the page is one. */
for (const ending of ['js', 'd.ts'])
  writeFileSync(new URL(`../dist-texts/runtime.${ending}`, import.meta.url), "export * from '../dist/runtime.js'\n")

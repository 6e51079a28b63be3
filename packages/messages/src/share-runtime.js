import { writeFileSync } from 'node:fs'

/** Words of some pages alone are compiled for themselves, so that other pages don't carry them; the language of the page is one. */
for (const part of ['texts', 'surveys'])
  for (const ending of ['js', 'd.ts'])
    writeFileSync(new URL(`../dist-${part}/runtime.${ending}`, import.meta.url), "export * from '../dist/runtime.js'\n")

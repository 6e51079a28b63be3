import * as svelte from 'prettier-plugin-svelte'

/** @type {import('prettier').Config} */
export default {
  semi: false,
  singleQuote: true,
  printWidth: 120,
  plugins: [svelte],
  overrides: [
    { files: '*.svelte', options: { parser: 'svelte' } },
    { files: 'package.json', options: { parser: 'json' } },
  ],
}

import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

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

export default defineConfig({
  plugins: [
    sveltekit({
      // Every address is answered with the same page, which finds its own way: the server holds no screen behind sign-in.
      adapter: adapter({ fallback: 'index.html', precompress: true }),
      preprocess: stylesByScript,
    }),
  ],
})

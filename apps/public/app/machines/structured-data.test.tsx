import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StructuredData } from './structured-data.tsx'

test('words that look like markup stay words, and end nothing', () => {
  const headline = '</script><script>alert(1)</script> & <!-- mer'
  const html = renderToStaticMarkup(<StructuredData of={{ '@type': 'NewsArticle', headline }} />)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  expect(html.match(/<script/g)).toHaveLength(1)
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html)?.[1] ?? ''
  expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline })
})

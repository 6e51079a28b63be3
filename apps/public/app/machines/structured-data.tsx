/**
 * What the page is about, in the words of schema.org, for search engines and other programs (JSON-LD 1.1).
 * It is data: no browser runs it, so the Content-Security-Policy needs no exception.
 */
export function StructuredData({ of }: { of: object }) {
  // @NOTE "</script>" in a headline must not end the element.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...of }).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

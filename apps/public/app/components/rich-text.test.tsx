import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { LinkedPdf } from './linked-files.tsx'
import { Inline, RichText } from './rich-text.tsx'

const linked = (sv: string) => renderToStaticMarkup(<Inline text={{ sv }} />)
const file = 'a'.repeat(64)

describe('a reference to a thing of our own', () => {
  test.for([
    ['county/uppsala', '/lan/uppsala'],
    ['group/vasterbotten', '/samordningsgrupper/vasterbotten'],
    ['agency/polismyndigheten', '/myndigheter/polismyndigheten'],
    ['instrument/sfs-2011-517', '/lagstiftning/sfs-2011-517'],
    ['provision/purchase', '/lagstiftning#brott-purchase'],
    ['report/sou-2010-49', '/rapporter/sou-2010-49'],
    ['news/2016-10-18-eu-dagen', '/nyheter/2016-10-18-eu-dagen'],
    ['happening/temadagar-2016', '/handelser/temadagar-2016'],
    ['assignment/ett-uppdrag', '/uppdrag/ett-uppdrag'],
    ['page/om', '/om'],
    ['page/tillganglighet', '/om/tillganglighet'],
    [`file/${file}`, `/filer/${file}/original`],
  ] as const)('%s leads to %s', ([reference, address]) => {
    expect(linked(`Läs [mer](ref:${reference}).`)).toBe(`Läs <a href="${address}">mer</a>.`)
  })

  test.for([
    'person/nagon',
    'page/finns-inte',
    'page/lan/:slug',
    'provision/ocker',
    'county/',
    'toString/x',
    'file/../x',
    'x',
  ])('%s leads nowhere, and stands as plain words', (reference) =>
    expect(linked(`Läs [mer](ref:${reference}).`)).toBe('Läs mer.'),
  )
})

test.for(['/lan/uppsala', 'https://example.org/x', 'tel:112', 'mailto:a@b.example', '#not-1'])(
  '%s leads where it says',
  (address) => expect(linked(`Läs [mer](${address}).`)).toContain(`href="${address}"`),
)

test.for(['javascript:alert', 'JavaScript:alert', 'data:text/html,x', '//example.org/x', 'example.org'])(
  '%s starts nothing, and stands as plain words',
  (address) => expect(linked(`Läs [mer](${address}).`)).toBe('Läs mer.'),
)

test('a quote is followed by who said it, their title and whom they speak for', () => {
  const quote = { type: 'quote', text: { sv: 'Ord' }, speaker: 'Talare', role: { sv: 'samordnare' } } as const
  const html = renderToStaticMarkup(<RichText blocks={[{ ...quote, organisation: { sv: 'En myndighet' } }]} />)
  expect(html).toContain('<figcaption>Talare, samordnare, En myndighet</figcaption>')
  expect(renderToStaticMarkup(<RichText blocks={[{ ...quote, speaker: null, role: null }]} />)).not.toContain(
    'figcaption',
  )
})

describe('a picture', () => {
  const picture = {
    type: 'figure',
    file,
    alt: { sv: 'En karta' },
    caption: { sv: 'Se [länet](ref:county/uppsala)' },
  } as const

  test('comes in the format and width that the browser can use, with its words', () => {
    const html = renderToStaticMarkup(<RichText blocks={[picture]} />)
    expect(html).toMatch(
      /<source type="image\/avif" srcSet="\/filer\/a{64}\/320\.avif 320w, .*1920\.avif 1920w".*type="image\/webp"/,
    )
    expect(html).toContain(`<img src="/filer/${file}/1280.jpg" alt="En karta"`)
    expect(html).toContain('<figcaption>Se <a href="/lan/uppsala">länet</a></figcaption>')
  })

  test('that is decoration is passed over by screen readers', () => {
    expect(renderToStaticMarkup(<RichText blocks={[{ ...picture, alt: null, caption: null }]} />)).toMatch(
      /alt="".*<\/picture><\/figure>/,
    )
  })
})

describe('a link to a PDF', () => {
  const text = (href: string) => [{ type: 'paragraph' as const, text: { sv: `Läs [rapporten](${href}).` } }]
  const words = (href: string, files: readonly LinkedPdf[]) =>
    renderToStaticMarkup(<RichText blocks={text(href)} files={files} />).replaceAll('\u00a0', ' ')

  test('says what it is and weighs, and that it is not accessible when it has no tags', () => {
    expect(words(`ref:file/${file}`, [{ target: file, bytes: 1_234_567, isTagged: false }])).toContain(
      `<a href="/filer/${file}/original">rapporten</a> (PDF, 1,2 MB, inte tillgänglighetsanpassad).`,
    )
    expect(words('/filer/rapport', [{ target: 'rapport', bytes: 84_000, isTagged: true }])).toContain(
      '<a href="/filer/rapport">rapporten</a> (PDF, 84 kB).',
    )
  })

  test('says nothing of what nothing is known of, and nothing after other links', () => {
    const known = [{ target: file, bytes: 1_234_567, isTagged: false }]
    for (const href of [`ref:file/${'b'.repeat(64)}`, 'ref:county/uppsala', 'https://www.example/rapport.pdf'])
      expect(words(href, known)).toMatch(/rapporten<\/a>\./)
  })
})

import { test, expect } from '@playwright/test'
import { expectText, openEditor, paste } from './editor-page.ts'

/** As Word puts it on the clipboard: conditional comments, office elements, signs of its lists. */
const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
<h1><a name="_Toc1"></a><span style='mso-fareast-font-family:"Times New Roman"'>Samverkan i<br>länet<o:p></o:p></span></h1>
<p class=MsoNormal><span style='font-size:11.0pt;font-family:"Calibri",sans-serif'>Läs <a
href="https://example.se/a?b=1&amp;c=2"><span style='color:#0563C1'>hela
rapporten</span></a> från <b>gruppen</b>.<span style='mso-comment-continuation:1'></span><span class=MsoCommentReference><a
class=msocomanchor href="#_msocom_1">[A1]</a></span><o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Polisen<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Regionen<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoQuote>Vi möts varje månad.<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=302><p class=MsoNormal><b>Län<o:p></o:p></b></p></td><td><p
class=MsoNormal>Antal<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>Uppsala</p></td><td><p class=MsoNormal>7</p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="cid:image001.png"/></v:shape><![endif]--><![if !vml]><img
width=10 src="cid:image001.png"><![endif]></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Stämmer det?</p></div></div>
<!--EndFragment--></body></html>`

const PAGE = `<meta charset='utf-8'><div class="article" style="font-family: Arial"><header><h4>Nytt stöd</h4></header>
<div>Först.<br><br>Sedan <em>detta</em>, <a href="/lokal">lokalt</a> och <a href="http://example.org/">utom huset</a>.</div>
<ol><li>Ett<ul><li>Ett a</li></ul></li><li><p>Två</p></li></ol><blockquote><p>Så är det.</p><p>Alltid.</p></blockquote>
<table><tbody><tr><td><p>Bara plats</p></td></tr></table>
<table><caption>Antal</caption><tr><th>Län</th><th>2024</th></tr><tr><th>Uppsala</th></tr></table>
<script>alert(1)</script><svg><text>bild</text></svg><img src="https://example.org/a.png" onerror="alert(1)"></div>`

test('what is pasted from Word keeps headings, links, lists, quotes and tables, and says what was left behind', async ({
  page,
}) => {
  await openEditor(page)
  await paste(page, WORD)
  await expectText(page, [
    { type: 'heading', level: 2, text: { sv: 'Samverkan i länet' } },
    { type: 'paragraph', text: { sv: 'Läs [hela rapporten](https://example.se/a?b=1&c=2) från gruppen.' } },
    { type: 'list', items: [{ sv: 'Polisen' }, { sv: 'Regionen' }] },
    { type: 'quote', text: { sv: 'Vi möts varje månad.' }, speaker: null },
    {
      type: 'table',
      caption: { sv: 'Tabell' },
      head: [{ sv: 'Län' }, { sv: 'Antal' }],
      rows: [[{ sv: 'Uppsala' }, { sv: '7' }]],
    },
  ])
  const told = page.getByRole('status').filter({ hasText: 'Inklistrat' })
  for (const words of ['Bilder', 'Kommentarer', 'flera nivåer', 'Fetstil', 'saknar namn'])
    await expect(told).toContainText(words)
  await expect(told).not.toContainText('Numrerade')
})

test('what is pasted from a page keeps its structure, with lists of one level, and nothing that runs', async ({
  page,
}) => {
  await openEditor(page)
  await paste(page, PAGE)
  await expectText(page, [
    { type: 'heading', level: 3, text: { sv: 'Nytt stöd' } },
    { type: 'paragraph', text: { sv: 'Först.' } },
    { type: 'paragraph', text: { sv: 'Sedan detta, lokalt och [utom huset](http://example.org/).' } },
    { type: 'list', items: [{ sv: 'Ett' }, { sv: 'Ett a' }, { sv: 'Två' }] },
    { type: 'quote', text: { sv: 'Så är det. Alltid.' } },
    { type: 'paragraph', text: { sv: 'Bara plats' } },
    { type: 'table', caption: { sv: 'Antal' }, rows: [[{ sv: 'Uppsala' }, { sv: '–' }]] },
  ])
})

test('what is cut and pasted within the text keeps its key and its English; what is copied gets a key of its own', async ({
  page,
}) => {
  const block = { type: 'paragraph' as const, text: { sv: 'Ett stycke.', en: 'A paragraph.' } }
  await openEditor(page, [
    { key: 'aaaaaaaa', ...block },
    { key: 'bbbbbbbb', type: 'paragraph', text: { sv: 'Två.' } },
  ])
  await paste(page, '<p data-key="aaaaaaaa" data-en="A paragraph." data-pm-slice="0 0 []">Ett stycke.</p>')
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { text: { key: string }[] }).text.map(({ key }) => key)))
    .toEqual(['aaaaaaaa', 'bbbbbbbb', expect.stringMatching(/^(?!aaaaaaaa|bbbbbbbb)[0-9a-z]{8}$/)])
})

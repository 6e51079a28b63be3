/** What nobody means to send, and somebody does. */
export const oddValues: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\0',
    '\ud800',
    '🙂',
    '\u202e',
    '%',
    '%00',
    '*',
    '"*',
    'NEAR(a b)',
    "' or 1=1 --",
    '<script>',
    '{{7*7}}',
  ],
  ...['../..', '\r\nSet-Cookie: a=b', 'null', 'NaN', '1e309', '-1', '2011-02-30', '0000-00-00', 'W10', 'WyIiLCIiXQ'],
  ...['å'.repeat(200), 'ö '.repeat(100), 'a'.repeat(5_000), 'vasterbotten', 'gotland', '__proto__', 'constructor'],
  ...[null, true, false, 0, -1, 1.5, 5, 1e308, 2 ** 53],
  ...[[], [[]], {}, { slug: {} }, { length: 1e9 }, [null, { a: [] }]],
]

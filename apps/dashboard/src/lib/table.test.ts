import { expect, test } from 'vitest'
import { filtered, onScreen, ordered, searchable } from './table.ts'

const columns = [
  { key: 'name', label: 'Namn', text: ({ name }: Row) => name },
  { key: 'day', label: 'Dag', text: ({ said }: Row) => said, order: ({ day }: Row) => day },
]
type Row = { name: string; said: string; day: string }
const rows: Row[] = [
  { name: 'Örebro', said: '2 maj', day: '05-02' },
  { name: 'Arboga', said: '11 april', day: '04-11' },
  { name: 'Åmål', said: '3 juni', day: '06-03' },
]
const names = (found: readonly Row[]) => found.map(({ name }) => name)

test('å ä ö come last, in that order', () => {
  expect(names(ordered(rows, columns, { key: 'name', isDescending: false }))).toEqual(['Arboga', 'Åmål', 'Örebro'])
})

test('days are in the order of time and not of their words', () => {
  expect(names(ordered(rows, columns, { key: 'day', isDescending: true }))).toEqual(['Åmål', 'Örebro', 'Arboga'])
})

test('a filter finds rows that have all its words, in whichever column', () => {
  const texts = searchable(rows, columns)
  expect(names(filtered(texts, 'APRIL arb'))).toEqual(['Arboga'])
  expect(names(filtered(texts, 'april örebro'))).toEqual([])
  expect(filtered(texts, '  ')).toEqual(rows)
})

test('of ten thousand rows only those near the screen are made', () => {
  const { first, end } = onScreen(10_000, { top: 180_000, height: 720, rowHeight: 36 })
  expect([first, end]).toEqual([4988, 5032])
  expect(onScreen(3, { top: 0, height: 720, rowHeight: 36 })).toEqual({ first: 0, end: 3 })
  // A filter has made the table shorter than where it was scrolled to.
  expect(onScreen(3, { top: 180_000, height: 720, rowHeight: 36 }).end).toBe(3)
})

import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('a cell with a semicolon, a quote or a new line is one cell still', () => {
  expect(csv({ head: ['a', 'b'], rows: [['x;y', 'säg "hej"\nnu']] })).toBe('\uFEFFa;b\r\n"x;y";"säg ""hej""\nnu"\r\n')
})

test.for(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1'])('%j is no formula to a spreadsheet', (text) => {
  expect(csv({ head: [], rows: [[text]] })).toContain(`'${text}`)
})

import { expect, test } from 'vitest'
import { keyOf, readDraft, writeDraft } from './drafts.ts'

const form = { name: '', from: '' }
const draft = { value: { name: 'Polisen', from: '2015-01-01' }, madeFrom: 'v3', at: '2026-11-22T17:50:00.000Z' }

test('what was written is there again, with what it was made from', () => {
  expect(readDraft(writeDraft(draft), form)).toEqual(draft)
})

test('a draft of a form that has got another field is left alone', () => {
  expect(readDraft(writeDraft(draft), { ...form, reason: '' })).toBeNull()
})

test.for([null, '', '{', '[]', '{"value":{"name":"","from":""}}', 'null'])('%j is no draft', (text) => {
  expect(readDraft(text, form)).toBeNull()
})

test('two accounts on one computer do not see each other’s drafts', () => {
  expect(keyOf({ account: 'a', form: 'f' })).not.toBe(keyOf({ account: 'b', form: 'f' }))
})

import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { pages } from '../support/pages.ts'
import { get } from './get.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of taste in which React has its own: each of its ways is valid.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // A report's title is as long as it is.
    'long-title': 'off',
    // Styles come from this very server, and the policy lets in no others.
    'require-sri': 'off',
    // The stylesheet keeps numbers together, which leaves them as they are when copied.
    'tel-non-breaking': 'off',
    // A support line's place is its number (`/hjalp#112`), which HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
})

describe.each(pages)('$name ($language): $address', ({ address, status }) => {
  test('answers as it should, in valid HTML', async () => {
    const { status: answered, body } = await get(inject('origin') + address)
    const { results } = await validator.validateString(body, address)
    const faults = results
      .flatMap(({ messages }) => messages)
      .map((one) => `${one.ruleId}: ${one.message} ${one.selector}`)
    expect(answered).toBe(status)
    expect(faults).toEqual([])
  })
})

import { normaliseRegistration } from '@samordning/domain'
import { expect, test } from 'vitest'
import { readContent } from '../index.ts'

const printed = readContent().assignments.flatMap(({ slug, registration }) =>
  registration !== null && !registration.isDerived ? [{ slug, registration }] : [],
)

test.each(printed)('the registration number of $slug is the one that its print reads as', ({ registration }) => {
  expect(registration.raw.map(normaliseRegistration)).toContain(registration.normalised)
})

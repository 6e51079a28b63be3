import { readContent } from '@samordning/content'
import { RichText, withKeys } from '@samordning/domain'
import { expect, test } from 'vitest'
import { Node, schema } from '../../apps/dashboard/src/lib/editor/document-schema.ts'
import { fromDoc, newKey, toDoc } from '../../apps/dashboard/src/lib/editor/document.ts'

/** Every text of blocks in the starting content, wherever it stands. */
function textsIn(value: unknown): RichText[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.some((one) => 'type' in Object(one) && RichText.safeParse([one]).success))
    return [RichText.parse(value)]
  return Object.values(value).flatMap(textsIn)
}

const texts = textsIn(readContent())

test('every text of the content is the same after it has been in the editor', () => {
  expect(texts.length).toBeGreaterThan(30)
  for (const text of texts) {
    const body = withKeys(text, newKey)
    const doc = Node.fromJSON(schema, toDoc(body))
    doc.check()
    expect(fromDoc(doc.toJSON())).toEqual(body)
  }
})

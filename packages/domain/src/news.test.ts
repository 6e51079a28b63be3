import { describe, expect, test } from 'vitest'
import { Hashtag, hashtagPlaces, hashtagsIn } from './news.ts'

test('hashtagPlaces says where each hashtag stands, also one that is there twice', () => {
  const text = 'Se #duavgör, (#åäö) och #duavgör.'
  expect(hashtagPlaces(text).map(({ from, to }) => text.slice(from, to))).toEqual(['#duavgör', '#åäö', '#duavgör'])
})

describe('hashtagsIn', () => {
  test('finds hashtags with å, ä and ö', () => {
    expect(hashtagsIn('Kampanjen heter #duavgör, seminariet #porrfritt och dagen #åäö.')).toEqual([
      '#duavgör',
      '#porrfritt',
      '#åäö',
    ])
  })

  test('takes upper and lower case as one, also Å Ä Ö', () => {
    expect(hashtagsIn('#Duavgör #DUAVGÖR #duavgör')).toEqual(['#duavgör'])
  })

  test('ends a hashtag at the first sign that is not a letter, digit or underscore', () => {
    expect(hashtagsIn('(#du_avgör2016), #porr-fritt')).toEqual(['#du_avgör2016', '#porr'])
  })

  test('does not take a lone mark for a hashtag', () => {
    expect(hashtagsIn('# rubrik, nummer #, och C#')).toEqual([])
  })

  test('gives hashtags that are well formed', () => {
    expect(hashtagsIn('#Duavgör och #porrfritt').every((tag) => Hashtag.safeParse(tag).success)).toBe(true)
  })
})

test('a hashtag has its mark, and no blanks', () => {
  expect(Hashtag.safeParse('#duavgör').success).toBe(true)
  expect(Hashtag.safeParse('duavgör').success).toBe(false)
  expect(Hashtag.safeParse('#du avgör').success).toBe(false)
})

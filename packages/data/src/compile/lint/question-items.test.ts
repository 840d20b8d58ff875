import { describe, expect, it } from 'vitest'
import { BASE_RECORDS } from '../../../test/base-records.ts'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const QUESTION = 'questions/who-built-it.yml'

describe('the rule on authored questions', () => {
  it('reports each flaw at the stem', () => {
    expect(
      faultLines({
        [QUESTION]: (base) => base.replace('of the bridge?', 'of the bridge').replace('Westland', 'sudland'),
      }),
    ).toEqual([
      'records/questions/who-built-it.yml:2:7  E240 flawed-question  stem the stem does not end with a question mark',
      'records/questions/who-built-it.yml:2:7  E240 flawed-question  stem two options are the same',
    ])
  })

  it('reports a question with two right answers', () => {
    expect(
      faultLines({ [QUESTION]: replacing('Sudland, correct: false', 'Sudland, correct: true') }),
    ).toEqual([
      'records/questions/who-built-it.yml:2:7  E240 flawed-question  stem does not have exactly one right answer',
    ])
  })

  it('reports an id that a question made from records could have', () => {
    expect(
      faultLines({ [QUESTION]: null, 'questions/q-who-built-it.yml': BASE_RECORDS[QUESTION] ?? '' }),
    ).toEqual([
      'records/questions/q-who-built-it.yml:1:1  E240 flawed-question  has an id with "q-", which questions made from records begin with; rename its file',
    ])
  })

  it('leaves a question without a flaw alone', () => {
    expect(faultLines({})).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { BASE_RECORDS } from '../../../test/base-records.ts'
import { faultLines, replacing } from '../../../test/record-tree.ts'

const QUESTION = 'questions/who-built-it.yml'

describe('the rules on authored questions', () => {
  it('report each flaw at its place', () => {
    expect(
      faultLines({
        [QUESTION]: (base) => base.replace('of the bridge?', 'of the bridge').replace('Westland', 'SUDLAND'),
      }),
    ).toEqual([
      'records/questions/who-built-it.yml:2:7  E240 flawed-question  stem does not end with a question mark',
      expect.stringMatching(
        /^records\/questions\/who-built-it.yml:6:\d+ {2}E241 same-answer {2}options\[2\].text is the same as “Sudland”$/,
      ),
    ])
  })

  it('report a question with two right answers', () => {
    expect(
      faultLines({ [QUESTION]: replacing('Sudland, correct: false', 'Sudland, correct: true') }),
    ).toEqual([expect.stringContaining('E240 flawed-question  options do not have exactly one right answer')])
  })

  it('report an id that a question made from records could have', () => {
    expect(
      faultLines({ [QUESTION]: null, 'questions/q-who-built-it.yml': BASE_RECORDS[QUESTION] ?? '' }),
    ).toEqual([
      'records/questions/q-who-built-it.yml:1:1  E240 flawed-question  has an id with "q-", which questions made from records begin with; rename its file',
    ])
  })

  it('hold a question that names a template to them too, since a person wrote it', () => {
    const lines = faultLines({ [QUESTION]: (base) => `${base.replace('bridge?', 'bridge')}template: made\n` })
    expect(lines).toEqual([expect.stringContaining('E240')])
  })

  it('leave a question without a flaw alone', () => {
    expect(faultLines({})).toEqual([])
  })
})

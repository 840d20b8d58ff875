import { describe, expect, it } from 'vitest'
import { BASE_RECORDS } from '../../../test/base-records.ts'
import { faultLines } from '../../../test/record-tree.ts'

const copySite = (BASE_RECORDS['sources/daily-wire.yml'] ?? '')
  .replace(/grade: .*/, 'grade: repost')
  .replace(/url: .*/, 'url: https://copy.example/bridge')
const QUESTION = 'questions/who-built-it.yml'
const asking = (stem: string, explanation: string, supports = 'trade-doubled') => ({
  [QUESTION]: (base: string) =>
    base
      .replace('Which state paid for the piers of the bridge?', stem)
      .replace('Norland paid for the piers.', explanation)
      .replace('[bridge-treaty, norland]', `[${supports}]`)
      .replace('topic: ties', 'topic: trade'),
})

describe('the rules on neutral questions', () => {
  it('report an authored question at its part', () => {
    expect(faultLines(asking('By how much did trade grow?', 'It doubled.'))).toEqual([
      'records/questions/who-built-it.yml:2:7  E262 question-takes-side  stem asks about something disputed; ask who said or denied it, never which side is right',
      'records/questions/who-built-it.yml:7:14  E261 question-without-denial  explanation rests on "trade-doubled", but does not say who denies or disputes it, or states otherwise',
    ])
    expect(faultLines(asking('Who denied that it grew?', 'Bo Second denied it.'))).toEqual([])
  })

  it('report an accusation without its accuser', () => {
    const lines = faultLines({
      ...asking('Who denied that it grew?', 'Bo Second denied it.'),
      'claims/trade-doubled.yml': (base) => base.replace('kind: fact-claim', 'kind: accusation'),
    })
    expect(lines).toEqual([expect.stringContaining('E260 question-without-accuser')])
  })

  it('report a record of low confidence, and a number without the others', () => {
    expect(
      faultLines({
        ...asking('Which state was it?', 'It was Norland.', 'opening'),
        'events/opening.yml': (base) => base.replace('confidence: high', 'confidence: low'),
      }),
    ).toEqual([
      'records/questions/who-built-it.yml:10:12  E263 question-on-weak-record  supports[0] "opening" is of low confidence; ask something else',
    ])
    const numberInCopies = {
      'sources/copy-site.yml': copySite,
      'provisions/bridge-article-2.yml': (base: string) =>
        base.replace('ministry-page\n', 'copy-site\n').replace(/$/, '  - source: ministry-page\n'),
    }
    const naming = (explanation: string) =>
      faultLines({ ...asking('Which state was it?', explanation, 'bridge-article-2'), ...numberInCopies })
    expect(naming('Article 2 has the tolls.')).toEqual([
      'records/questions/who-built-it.yml:10:12  E263 question-on-weak-record  supports[0] names Article 2, a number that copies of reports alone give; say what "bridge-article-2" deals with instead',
    ])
    expect(naming('Article 1 has none of them.')).toEqual([])
    expect(faultLines(asking('Which state was it?', 'It was 10 million.', 'turnover'))).toEqual([
      expect.stringContaining(
        'E264 one-number-of-several  explanation gives one number of "turnover" for 2020',
      ),
    ])
  })
})

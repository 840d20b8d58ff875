import { describe, expect, it } from 'vitest'
import { adding, faultLines, replacing } from '../../../test/record-tree.ts'

const noted = (note: string) => ({ 'events/opening.yml': adding(`note: ${note}`) })
const NOBODY_DENIES = { 'claims/trade-doubled.yml': replacing('stance: denies', 'stance: qualifies') }

describe('the rule that somebody denied where we write "denied"', () => {
  it('lets the word stand for whom a claim on the topic records, and for the state of that person', () => {
    expect(faultLines(noted('Bo Second denied it.'))).toEqual([])
    expect(faultLines(noted('Sudland denied it.'))).toEqual([])
  })

  it('reports the word for anybody else', () => {
    expect(faultLines(noted('Ada First denied it.'))).toEqual([
      'records/events/opening.yml:14:7  E252 denied-without-denial  note says "denied", but names nobody whom a claim on its topic records as denying or disputing',
    ])
  })

  it('reports the word where no claim on the topic holds a denial', () => {
    expect(faultLines({ ...noted('Sudland denied it.'), ...NOBODY_DENIES })).toHaveLength(1)
    expect(
      faultLines({
        'events/opening.yml': (base) =>
          base.replace('topics: [trade]', 'topics: [ties]').concat('note: Sudland denied it.\n'),
      }),
    ).toHaveLength(1)
  })

  it('holds in the notes of a claim, which name nobody, as long as one of its voices denies', () => {
    const note = (base: string) => base.replace('The two offices count differently.', 'He denied it.')
    expect(faultLines({ 'claims/trade-doubled.yml': note })).toEqual([])
    expect(
      faultLines({
        'claims/trade-doubled.yml': (base) => note(base).replace('stance: denies', 'stance: qualifies'),
      }),
    ).toEqual([expect.stringContaining('E252')])
  })

  it('lets a question ask who denied only on a topic on which somebody did', () => {
    const asking = (base: string) =>
      base.replace('Which state paid for the piers of the bridge?', 'Who denied that the piers stand?')
    expect(faultLines({ 'questions/who-built-it.yml': asking })).toEqual([expect.stringContaining('E252')])
    expect(
      faultLines({
        'questions/who-built-it.yml': (base) => asking(base).replace('topic: ties', 'topic: trade'),
      }),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const read = (...words: string[]) => {
  const result = readArguments(words)
  if ('problem' in result) throw new Error(result.problem)
  return { ...result.run, parts: result.parts.map(({ name }) => name) }
}

describe('the command line of the mutation tests', () => {
  it('means every part, whole and afresh, where it says nothing', () => {
    const all = ['session', 'compile', 'derive', 'derive/questions']
    expect(read()).toMatchObject({ parts: all, share: undefined, incremental: false, files: [] })
    expect(read().concurrency).toBeGreaterThanOrEqual(1)
  })

  it('names parts, a name with a part inside it both, each once', () => {
    expect(read('derive', 'session', 'session').parts).toEqual(['session', 'derive', 'derive/questions'])
    expect(read('derive/questions').parts).toEqual(['derive/questions'])
  })

  it('takes a share, files, a number of processes, and results of before', () => {
    const words = ['compile', '--share', '2/8', '--files', 'a.ts', '--files', 'b/*.ts', '--concurrency', '3']
    expect(read(...words, '--incremental')).toEqual({
      parts: ['compile'],
      share: { number: 2, of: 8 },
      files: ['a.ts', 'b/*.ts'],
      concurrency: 3,
      incremental: true,
    })
  })

  it.for([
    [['der'], /der; there are session, compile/],
    [['--share', '9/8'], /--share is 9\/8/],
    [['--concurrency', '0'], /--concurrency is 0/],
    [['--fast'], /--fast/],
  ] as const)('says what is wrong with %s', ([words, problem]) => {
    expect(readArguments(words)).toEqual({ problem: expect.stringMatching(problem) })
  })
})

import { describe, expect, it } from 'vitest'
import { interleave } from './interleave.ts'

function contestants(names: readonly string[], log: string[]) {
  return names.map((name) => ({
    name,
    measure: async () => {
      log.push(name)
      return log.length
    },
  }))
}

describe('measuring several things in turn', () => {
  it('takes each once a round, in the same order, the warm-up first', async () => {
    const log: string[] = []
    await interleave(contestants(['A', 'B', 'C'], log), { warmUp: 1, rounds: 2 })
    expect(log.join('')).toBe('ABCABCABC')
  })

  it('gives what was measured after the warm-up, by name', async () => {
    const measured = await interleave(contestants(['A', 'B'], []), { warmUp: 2, rounds: 2 })
    expect([...measured]).toEqual([
      ['A', [5, 7]],
      ['B', [6, 8]],
    ])
  })

  it('refuses two of one name, whose measurements would mix', async () => {
    await expect(interleave(contestants(['A', 'A'], []), { warmUp: 0, rounds: 1 })).rejects.toThrow(
      'one name',
    )
  })
})

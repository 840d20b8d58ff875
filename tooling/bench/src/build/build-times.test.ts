import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { timeBuilders } from './build-times.ts'

describe('the time of builders', () => {
  it('is that of each run after the warm-up, ours apart from the peers', async () => {
    const order: string[] = []
    const builder = (name: string) => ({
      name,
      build: async () => {
        order.push(name)
        await setTimeout(20)
      },
    })
    const { ours, peers } = await timeBuilders([builder('ours'), builder('one')], { warmUp: 1, rounds: 2 })
    expect(order).toEqual(['ours', 'one', 'ours', 'one', 'ours', 'one'])
    expect([ours, ...peers].map(({ name, seconds }) => [name, seconds.length])).toEqual([
      ['ours', 2],
      ['one', 2],
    ])
    for (const seconds of ours.seconds) expect(seconds).toBeGreaterThan(0.01)
  })

  it('is not given where a build fails', async () => {
    const build = () => Promise.reject(new Error('no space left'))
    await expect(timeBuilders([{ name: 'ours', build }], { warmUp: 0, rounds: 1 })).rejects.toThrow(
      'no space',
    )
  })
})

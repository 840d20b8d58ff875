import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { zipFiles } from './zip.ts'

const FILES = [
  { path: 'one.txt', text: 'قرارداد' },
  { path: 'inside/two.bin', bytes: Uint8Array.of(0, 255, 10) },
]

describe('an archive', () => {
  it('holds texts and bytes as they are, in their order', () => {
    const read = unzipSync(zipFiles(FILES))
    expect(Object.keys(read)).toEqual(['one.txt', 'inside/two.bin'])
    expect(strFromU8(read['one.txt'] ?? new Uint8Array())).toBe('قرارداد')
    expect(read['inside/two.bin']).toEqual(Uint8Array.of(0, 255, 10))
  })

  it('is the same bytes in any time zone', () => {
    const { TZ } = process.env
    onTestFinished(() => {
      if (TZ === undefined) delete process.env.TZ
      else process.env.TZ = TZ
    })
    const archives = ['Pacific/Auckland', 'America/New_York', 'Asia/Tehran'].map((zone) => {
      process.env.TZ = zone
      return zipFiles(FILES)
    })
    expect(archives[1]).toEqual(archives[0])
    expect(archives[2]).toEqual(archives[0])
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runWorker } from './run.ts'

const root = mkdtempSync(join(tmpdir(), 'worker-records-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
mkdirSync(join(root, 'records/topics'), { recursive: true })
writeFileSync(join(root, 'records/topics/trade.yml'), 'a: 1\n')

describe('a worker', () => {
  it('says how many records it read', async () => {
    const { records, milliseconds } = await runWorker('parse-once', root)
    expect(records).toBe(1)
    expect(milliseconds).toBeGreaterThan(0)
  })

  it('counts its own memory and not that of the process that started it', async () => {
    const before = await runWorker('parse-once', root)
    const ballast = Buffer.alloc(256 * 2 ** 20, 1)
    const after = await runWorker('parse-once', root)
    expect(before.peakBytes).toBeGreaterThan(2 ** 20)
    expect(after.peakBytes - before.peakBytes).toBeLessThan(ballast.length / 2)
  })

  it('fails where the records have faults, and says so', async () => {
    await expect(runWorker('check-once', root)).rejects.toThrow('faults, the first of them')
  })
})

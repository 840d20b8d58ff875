import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeStaged } from './staging.ts'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'))
  folder = join(root, 'exports')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(base: string, path: string, text: string): void {
  mkdirSync(join(base, path, '..'), { recursive: true })
  writeFileSync(join(base, path), text)
}

describe('writing beside and moving at the end', () => {
  it('replaces what is written again, folders as a whole, and keeps the rest', async () => {
    write(folder, 'full/a.pdf', 'old')
    write(folder, 'full/a.md', 'kept')
    write(folder, 'full/png/9.png', 'of a slide that is gone')
    const moved = await writeStaged(folder, async (staging) => {
      write(staging, 'full/a.pdf', 'new')
      write(staging, 'full/png/1.png', 'new')
    })
    expect(moved).toEqual(['full/a.pdf', 'full/png'])
    expect(readFileSync(join(folder, 'full/a.pdf'), 'utf8')).toBe('new')
    expect(readFileSync(join(folder, 'full/a.md'), 'utf8')).toBe('kept')
    expect(readdirSync(join(folder, 'full/png'))).toEqual(['1.png'])
    expect(readdirSync(root)).toEqual(['exports'])
  })

  it('leaves everything as it was after a failure half-way', async () => {
    write(folder, 'full/a.pdf', 'old')
    const failing = writeStaged(folder, async (staging) => {
      write(staging, 'full/a.pdf', 'half')
      throw new Error('the browser is gone')
    })
    await expect(failing).rejects.toThrow('the browser is gone')
    expect(readFileSync(join(folder, 'full/a.pdf'), 'utf8')).toBe('old')
    expect(readdirSync(root)).toEqual(['exports'])
  })

  it('removes what an ended run left, and not what a running one is writing', async () => {
    // No process has a number that high.
    mkdirSync(join(root, '.exports.999999999.new'))
    const running = `.exports.${process.ppid}.new`
    mkdirSync(join(root, running))
    await writeStaged(folder, async (staging) => write(staging, 'full/a.pdf', 'new'))
    expect(readdirSync(root).sort()).toEqual([running, 'exports'])
  })

  it('makes the folders that lead to it', async () => {
    const deep = join(root, 'a/b/exports')
    await writeStaged(deep, async (staging) => write(staging, 'full/a.pdf', 'new'))
    expect(readdirSync(join(root, 'a/b'))).toEqual(['exports'])
  })

  it('makes no folder where nothing was whole', async () => {
    await expect(writeStaged(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(folder)).toBe(false)
  })
})

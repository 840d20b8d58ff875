import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceDirectory } from './replace-directory.ts'

let parent = ''
let directory = ''
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'replace-'))
  directory = join(parent, 'dist')
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const write = (name: string, text: string) => async (staging: string) =>
  writeFileSync(join(staging, name), text)
const filesOf = () =>
  readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')])

describe('replacing a directory', () => {
  it('leaves what was written, and nothing of what was there before', async () => {
    await replaceDirectory(directory, write('a', '1'))
    await replaceDirectory(directory, write('b', '2'))
    expect(filesOf()).toEqual([['b', '2']])
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('leaves the old content until the new is whole, and also when writing fails', async () => {
    await replaceDirectory(directory, write('a', '1'))
    const failing = replaceDirectory(directory, async (staging) => {
      await write('b', 'half')(staging)
      expect(filesOf()).toEqual([['a', '1']])
      throw new Error('the disk is full')
    })
    await expect(failing).rejects.toThrow('the disk is full')
    expect(filesOf()).toEqual([['a', '1']])
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('removes what an ended build left, and not what a running one is writing', async () => {
    // No process has a number that high.
    mkdirSync(join(parent, '.dist.999999999.new'))
    const { ppid } = process
    mkdirSync(join(parent, `.dist.${ppid}.new`))
    mkdirSync(join(parent, '.dist.notes'))
    await replaceDirectory(directory, write('a', '1'))
    expect(readdirSync(parent).sort()).toEqual([`.dist.${ppid}.new`, '.dist.notes', 'dist'])
  })

  it('puts the whole of one in place when the other was quicker', async () => {
    await replaceDirectory(directory, async (staging) => {
      await write('a', 'slower')(staging)
      // What another build does meanwhile.
      mkdirSync(directory)
      writeFileSync(join(directory, 'b'), 'quicker')
    })
    expect(filesOf()).toEqual([['a', 'slower']])
    expect(existsSync(join(parent, `.dist.${process.pid}.old`))).toBe(false)
  })
})

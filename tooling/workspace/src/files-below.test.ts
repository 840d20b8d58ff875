import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

describe('the files below a directory', () => {
  it('are named by their paths from it, however deep, in the order of those', () => {
    mkdirSync(join(directory, 'b/c'), { recursive: true })
    for (const name of ['b/c/d.txt', 'b/a.txt', 'Z.txt', 'a.txt']) writeFileSync(join(directory, name), '')
    expect(filesBelow(directory)).toEqual(['Z.txt', 'a.txt', 'b/a.txt', 'b/c/d.txt'])
  })

  it('are the same with a slash after the directory, and are no directories', () => {
    mkdirSync(join(directory, 'empty'))
    writeFileSync(join(directory, 'a.txt'), '')
    expect(filesBelow(`${directory}/`)).toEqual(['a.txt'])
  })
})

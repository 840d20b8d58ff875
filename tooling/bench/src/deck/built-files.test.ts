import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { weighBuiltFiles } from './built-files.ts'

it('adds up the files of a directory and of those below it', () => {
  const directory = mkdtempSync(join(tmpdir(), 'built-files-'))
  mkdirSync(join(directory, 'assets/deep'), { recursive: true })
  writeFileSync(join(directory, 'index.html'), 'x'.repeat(10))
  writeFileSync(join(directory, 'assets/deep/main.js'), 'x'.repeat(5))
  expect(weighBuiltFiles(directory)).toEqual({ bytes: 15, files: 2 })
  rmSync(directory, { recursive: true, force: true })
})

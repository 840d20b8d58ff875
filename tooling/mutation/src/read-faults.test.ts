import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFaults } from './read-faults.ts'

const root = mkdtempSync(join(tmpdir(), 'faults-'))
writeFileSync(join(root, 'a.ts'), 'const a = 1\nconst b = [\n  a,\n]\n')
afterAll(() => rmSync(root, { recursive: true }))

const at = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  status: 'Survived' as const,
  fileName: join(root, 'a.ts'),
  location: {
    start: { line: startLine, column: startColumn },
    end: { line: endLine, column: endColumn },
  },
  mutatorName: 'ArrayDeclaration',
  replacement: '',
})

describe('a fault', () => {
  it('comes with the code that it replaced, on one line or on several', () => {
    const faults = readFaults([at(1, 7, 1, 8), { ...at(2, 11, 4, 2), replacement: '[]' }], root)
    expect(faults).toEqual([
      expect.objectContaining({ fileName: 'a.ts', line: 1, column: 7, original: 'a', replacement: '' }),
      expect.objectContaining({ line: 2, original: '[\n  a,\n]', replacement: '[]' }),
    ])
  })
})

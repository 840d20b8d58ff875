import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { compileTree, recordFiles } from '../../test/record-tree.ts'
import { jsonSchemaOf } from '../schema/json-schema.ts'
import { formatFault, formatPath } from './fault.ts'
import { findReferences } from './references.ts'

describe('linking records', () => {
  it('reports any one reference that points at nothing, at its place and once', () => {
    const base = compileTree()
    const references = base.ok
      ? base.loaded.flatMap(({ kind, record, source }) =>
          findReferences(jsonSchemaOf(kind), record).map(({ path }) => ({ file: source.file, path })),
        )
      : []
    expect(references.length).toBeGreaterThan(50)
    for (const { file, path } of references) {
      const inRecords = file.replace('records/', '')
      const document = parseDocument(recordFiles().get(inRecords) ?? '')
      document.setIn(path, 'no-such-record-anywhere')
      const broken = document.toString()
      const result = compileTree({ [inRecords]: broken })
      const faults = result.ok ? [] : result.faults.filter(({ code }) => code === 'E102')
      expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([`${file} ${formatPath(path)}`])
      const [fault] = faults
      if (!fault) continue
      const line = broken.split('\n')[fault.line - 1] ?? ''
      expect(line.slice(fault.column - 1)).toMatch(/^no-such-record-anywhere/)
    }
  })

  it('does not report a reference to a record that has a fault of its own', () => {
    const result = compileTree({ 'actors/norland.yml': 'type: kingdom\n' })
    const faults = result.ok ? [] : result.faults
    expect([...new Set(faults.map(({ file }) => file))]).toEqual(['records/actors/norland.yml'])
  })

  it('suggests no id when none is close', () => {
    const result = compileTree({
      'topics/trade.yml': (text) => text.replace('broader: ties', 'broader: mathematics'),
    })
    expect(result.ok ? [] : result.faults.map(formatFault)).toEqual([
      'records/topics/trade.yml:3:10  E102 unknown-topic  broader "mathematics" is not a topic',
    ])
  })
})

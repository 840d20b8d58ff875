import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { adding, type Overrides, replacing, writeRecord, writeRecordTree } from '../../test/record-tree.ts'
import { compileRecords } from './compile.ts'
import { EXCEPTIONS_FILE } from './exceptions.ts'
import { formatFault } from './fault.ts'
import { openRecordSet } from './record-set.ts'

const LABEL: Overrides = { 'events/opening.yml': adding('note: The regime sends a minister.') }
const ENTRY = `- code: E204
  record: opening
  path: note
  reason: The word is the name of a river.
`

/** The faults of a tree of records beside a list of exceptions. */
function linesWith(list: string, overrides: Overrides = {}): string[] {
  const root = writeRecordTree(overrides)
  writeFileSync(join(root, EXCEPTIONS_FILE), list)
  const result = compileRecords(root)
  return result.ok ? [] : result.faults.map(formatFault)
}

describe('a list of exceptions', () => {
  it('takes out the fault that it names, and no other', () => {
    expect(linesWith(ENTRY, LABEL)).toEqual([])
    const twice = { ...LABEL, 'claims/trade-doubled.yml': adding('note: The regime counts.') }
    expect(linesWith(ENTRY, twice).map((line) => line.split('  ')[0])).toEqual([
      'records/claims/trade-doubled.yml:27:7',
    ])
    expect(linesWith(ENTRY.replace('path: note', 'path: title'), LABEL)).toHaveLength(2)
    expect(linesWith(ENTRY.replace('E204', 'E203'), LABEL)).toHaveLength(2)
  })

  it('is itself at fault for an entry that meets no fault', () => {
    expect(linesWith(`# Why\n${ENTRY}`)).toEqual([
      'lint-exceptions.yml:2:3  E190 needless-exception  E204 finds nothing at "note" of opening; remove the entry',
    ])
  })

  it('calls no entry needless while a record cannot be read, since the rules have not seen all', () => {
    const lines = linesWith(ENTRY, { 'events/notes.txt': '' })
    expect(lines.join()).not.toContain('E190')
    expect(lines).toHaveLength(1)
  })

  it('cannot take out a fault of parsing or linking', () => {
    const broken = { 'events/opening.yml': replacing('[norland, sudland]', '[norland, sudlnd]') }
    const entry = '- {code: E102, record: opening, path: "actors[1]", reason: None.}\n'
    expect(linesWith(entry, broken)).toEqual([
      'lint-exceptions.yml:1:10  E191 wrong-exception  [0].code "E102" is not the code of a rule that may have exceptions',
      expect.stringContaining('E102 unknown-actor'),
    ])
  })

  it.for([
    ['an unknown code', 'E204', 'E299', '1:9', '[0].code "E299" is not the code of a rule'],
    ['an unknown record', 'opening', 'closing', '2:11', '[0].record "closing" does not exist'],
    ['an empty reason', 'The word is the name of a river.', "' '", '4:11', '[0].reason is empty; say why'],
    ['a reason that is no text', 'The word is the name of a river.', '3', '4:11', '[0].reason is not a text'],
    ['a missing key', '  path: note\n', '', '1:3', '[0].path is missing'],
    ['a key of its own', 'path: note', 'path: note\n  until: 2030', '4:10', '[0].until is not a key'],
  ] as const)('does not take $0', ([, found, replacement, place, message]) => {
    const lines = linesWith(ENTRY.replace(found, replacement), LABEL)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain(`lint-exceptions.yml:${place}  E191 wrong-exception  ${message}`)
  })

  it.for(['code: E204\n', '- opening\n', '- [E204]\n', '- {code: E204'])('does not take %j', (list) => {
    expect(linesWith(list, LABEL).join('\n')).toContain('E191 wrong-exception')
  })

  it('is read again in an open set when it changed, and when a record that it names came or went', () => {
    const root = writeRecordTree(LABEL)
    const write = (list: string) => writeFileSync(join(root, EXCEPTIONS_FILE), list)
    write(ENTRY)
    const records = openRecordSet(root)
    const codes = () => records.check().faults.map(({ code }) => code)
    expect(codes()).toEqual([])
    write('')
    expect(codes()).toEqual(['E204'])
    write(ENTRY)
    expect(codes()).toEqual([])

    const opening = readFileSync(join(root, 'records/events/opening.yml'), 'utf8')
    rmSync(join(root, 'records/events/opening.yml'))
    records.rescan()
    expect(codes()).toContain('E191')
    writeRecord(root, 'events/opening.yml', opening)
    records.rescan()
    expect(codes()).toEqual([])
  })

  it('may be empty, or all comment', () => {
    expect(linesWith('')).toEqual([])
    expect(linesWith('# No exceptions.\n')).toEqual([])
  })
})

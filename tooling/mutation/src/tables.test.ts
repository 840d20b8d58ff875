import { describe, expect, it } from 'vitest'
import { scoreOf } from './score.ts'
import { type Fault, scoreTable, survivorReport } from './tables.ts'

const fault = (changes: Partial<Fault>): Fault => ({
  status: 'Survived',
  fileName: 'src/a.ts',
  line: 3,
  column: 7,
  mutatorName: 'BooleanLiteral',
  original: 'true',
  replacement: 'false',
  ...changes,
})

describe('the table of scores', () => {
  it('has a row a part, and says which score is too low', () => {
    const parts = [
      { name: 'one', score: { noticed: 9, survived: 1, percent: 90 }, isSample: false, leftOut: 2 },
      { name: 'another', score: { noticed: 84, survived: 16, percent: 84 }, isSample: true, leftOut: 0 },
    ]
    expect(scoreTable(parts, 85).split('\n')).toEqual([
      'part     score %  95 % interval  noticed  survived  left out  at least 85',
      'one      90.0     all made       9        1         2         enough',
      'another  84.0     75.6 to 89.9   84       16        0         under 85',
    ])
  })
})

describe('the report of survivors', () => {
  it('shows each place and what was changed there, the weakest file first', () => {
    const faults = [
      fault({ status: 'Killed' }),
      fault({}),
      fault({ fileName: 'src/b.ts', status: 'NoCoverage', original: 'a\nb', replacement: '' }),
      fault({ fileName: 'src/c.ts', status: 'Killed' }),
    ]
    const report = survivorReport('part', faults)
    expect(report).toContain('3:7 BooleanLiteral, every test passes\n\n```diff\n- true\n+ false\n```')
    expect(report).toContain('no test reaches it\n\n```diff\n- a\n- b\n+ \n```')
    expect(report.match(/^## .*/gm)).toEqual(['## src/b.ts: 0.0 %', '## src/a.ts: 50.0 %'])
    expect(report).toMatch(/^# Faults in part that no test noticed\n/)
    expect(scoreOf(faults).survived).toBe(2)
  })
})

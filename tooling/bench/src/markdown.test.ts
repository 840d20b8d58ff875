import { describe, expect, it } from 'vitest'
import { writeNumber, writeSection, writeSpread, writeTable } from './markdown.ts'

describe('a table in Markdown', () => {
  it('aligns words left and numbers right', () => {
    expect(writeTable(['What', 'ms'], [['one', '1.5']])).toBe('| What | ms |\n| --- | ---: |\n| one | 1.5 |')
  })

  it('keeps a bar inside its cell', () => {
    expect(writeTable(['a|b'], [])).toContain('| a\\|b |')
  })
})

describe('a section in Markdown', () => {
  it('has the heading, then the table, then the notes', () => {
    const text = writeSection('Speed', { headers: ['What'], rows: [['one']], notes: ['First.', 'Second.'] })
    expect(text).toBe('## Speed\n\n| What |\n| --- |\n| one |\n\n- First.\n- Second.')
  })
})

describe('a measured number', () => {
  it.each([
    [0.012345, '0.0123'],
    [1.2345, '1.23'],
    [123.45, '123'],
    [999.6, '1,000'],
    [1000.4, '1,000'],
    [1234.5, '1,235'],
    [1_234_567, '1,234,567'],
  ])('such as %d is written %s', (value, written) => {
    expect(writeNumber(value)).toBe(written)
  })
})

describe('a spread', () => {
  it('is the median alone where the extremes are written alike', () => {
    expect(writeSpread({ median: 1.0002, least: 1, most: 1.0004 })).toBe('1')
    expect(writeSpread({ median: 1, least: 1, most: 2 })).toBe('1 (1–2)')
  })
})

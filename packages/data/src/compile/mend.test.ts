import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTree, recordFiles, replacing } from '../../test/record-tree.ts'
import type { Fault } from './fault.ts'
import { applyEdits, planMending } from './mend.ts'

/** The texts of the files of a tree after one round of mending. */
function mended(overrides: Parameters<typeof recordFiles>[0]): Record<string, string> {
  const result = compileTree(overrides)
  const files = recordFiles(overrides)
  return Object.fromEntries(
    planMending(result.ok ? [] : result.faults).map(({ file, edits }) => [
      file,
      applyEdits(files.get(file.replace('records/', '')) ?? '', edits),
    ]),
  )
}

describe('mending', () => {
  it('writes the id that a record has now for one that it gave up, and leaves all else as it is written', () => {
    const overrides = {
      'actors/norland.yml': (base: string) => `${base}formerIds: [northland]\n`,
      'events/opening.yml': (base: string) =>
        `# kept\n${base.replace('[norland, sudland]', '[ "northland",  sudland ] # who')}`,
    }
    const before = recordFiles(overrides).get('events/opening.yml') ?? ''
    expect(mended(overrides)).toEqual({
      'records/events/opening.yml': before.replace('"northland"', '"norland"'),
    })
  })

  it('writes the name for a whole variant of it, and leaves a part of a name to a reader', () => {
    const overrides = {
      'actors/ada-first.yml': replacing('[Adah First]', '[Adah First, Adah]'),
      'events/opening.yml': replacing('The bridge opens to traffic.', 'Adah First opens it. So says Adah.'),
    }
    expect(mended(overrides)['records/events/opening.yml']).toContain('Ada First opens it. So says Adah.')
  })

  it('marks as low what rests on copies alone', () => {
    const text = mended({ 'events/opening.yml': replacing('source: daily-wire', 'source: copy-site') })
    expect(text['records/events/opening.yml']).toContain('confidence: low')
  })

  it('does not touch what a reader must decide', () => {
    expect(
      mended({
        'events/opening.yml': replacing('[norland, sudland]', '[norlnd, sudland]'),
        'topics/trade.yml': replacing('Goods that', 'The regime and goods that'),
      }),
    ).toEqual({})
  })

  it('makes every change that touches no other, each at its place, whatever the order of the faults', () => {
    const edits = fc.array(
      fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 6 }), text: fc.string() }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(edits, fc.string({ minLength: 46, maxLength: 60 }), (drafts, text) => {
        const faults = drafts.map(({ start, length, text: right }): Fault => {
          const fix = { start, end: start + length, text: right }
          return { file: 'a', line: 1, column: 1, code: 'E1', name: 'n', path: '', message: 'm', fix }
        })
        const [plan] = planMending(faults)
        const made = plan?.edits ?? []
        // What is between the changes stays, and the changes stand between it.
        let at = 0
        const parts = made.map(({ start, end, text: right }) => {
          const kept = text.slice(at, start)
          expect(start).toBeGreaterThanOrEqual(at)
          at = end
          return kept + right
        })
        expect(applyEdits(text, made)).toBe([...parts, text.slice(at)].join(''))
        // None is left out that would have touched no chosen one.
        for (const { fix } of faults) {
          if (!fix) continue
          const touches = made.some(({ start, end }) => fix.start < end && start < fix.end)
          expect(touches).toBe(true)
        }
      }),
    )
  })
})

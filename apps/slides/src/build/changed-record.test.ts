import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Dataset, indexRecords } from '@partnership/data'
import { afterAll, describe, expect, it } from 'vitest'
import { pageFiles, ROOT } from '../deck/deck-files.ts'
import { loadDataset } from '../references/dataset.ts'

const directory = mkdtempSync(join(tmpdir(), 'deck-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Builds the deck from a changed dataset, as `pnpm build` does. */
function build(name: string, change: (dataset: Dataset) => Dataset) {
  const path = join(directory, `${name}.json`)
  writeFileSync(path, JSON.stringify(change(loadDataset(readFileSync))))
  const out = join(directory, name)
  const { status, stderr } = spawnSync(process.execPath, [resolve(import.meta.dirname, 'build.ts'), out], {
    env: { ...process.env, PARTNERSHIP_DATASET: path },
    encoding: 'utf8',
  })
  return { status, stderr, out }
}

/** Everything that the built deck could show. */
function shippedText(out: string): string {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|html)$/.test(file))
    .map((file) => readFileSync(join(out, file), 'utf8'))
    .join('\n')
}

/** A reference that no record took the place of; pairs of brackets of other kinds belong to the program code. */
const UNRESOLVED = new RegExp(
  String.raw`\[\[(?:count:|between:|(?:${[...indexRecords(loadDataset(readFileSync)).keys()].join('|')})[.|\]])`,
)

describe('a change of a record', () => {
  it('changes the built deck: its slides, its notes and its components', () => {
    const { status, stderr, out } = build('changed', (dataset) => ({
      ...dataset,
      treaties: dataset.treaties.map((treaty) => ({
        ...treaty,
        acts: treaty.acts.map((act) =>
          treaty.id === 'russia-iran-2025' && act.id === 'signature' ? { ...act, date: '2025-01-18' } : act,
        ),
      })),
      events: dataset.events.map((event) =>
        event.id === 'fall-of-assad' ? { ...event, title: 'A title of tomorrow' } : event,
      ),
    }))
    expect(stderr).not.toMatch(/error/i)
    expect(status).toBe(0)
    const text = shippedText(out)
    expect(text).toContain('18 January 2025')
    expect(text).toContain('A title of tomorrow')
    expect(text).not.toContain('17 January 2025 · in force')
    expect(text).not.toMatch(UNRESOLVED)
  })

  it('stops the build when slides name a record that is gone, and says which, page by page', () => {
    const gone = 'kazan-talks'
    const { status, stderr, out } = build('broken', (dataset) => ({
      ...dataset,
      events: dataset.events.filter(({ id }) => id !== gone),
    }))
    expect(status).toBe(1)
    const naming = pageFiles().filter((page) => readFileSync(join(ROOT, page), 'utf8').includes(gone))
    expect(naming.length).toBeGreaterThan(1)
    const named = [...stderr.matchAll(/^(pages\/\S+\.md):\d+:\d+ {2}S101 unknown-record .*kazan-talks/gm)]
    expect([...new Set(named.map(([, page]) => page))].sort()).toEqual(naming)
    expect(existsSync(out)).toBe(false)
  })
})

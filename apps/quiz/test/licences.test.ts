import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ShippedPackage } from '@partnership/supply-chain/shipped-package'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { COURSE_PACKAGE } from '../src/build/scorm/build-course.ts'

const DIST = resolve(import.meta.dirname, '../dist')
const LIST = 'licences.json'

const listed = (JSON.parse(readFileSync(join(DIST, LIST), 'utf8')) as ShippedPackage[]).map(
  ({ name }) => name,
)
const worker = globSync('{sw,workbox-*}.js', { cwd: DIST })
  .map((file) => readFileSync(join(DIST, file), 'utf8'))
  .join('\n')

describe('the third-party licences in the quiz', () => {
  it('are listed for what shows it, for its fonts, and for what only later views load', () => {
    expect(listed).toEqual(
      expect.arrayContaining([
        '@vue/runtime-core',
        '@fontsource/source-sans-3',
        '@fontsource/source-serif-4',
        'ts-fsrs',
        'uqr',
      ]),
    )
  })

  it('are listed for the parts of Workbox in the service worker, and for no other', () => {
    // Workbox marks each of its parts so.
    const parts = [...worker.matchAll(/"workbox:([\w-]+):/g)].map(([, part]) => `workbox-${part}`)
    const inList = listed.filter((name) => name.startsWith('workbox-') && name !== 'workbox-window')
    expect([...new Set(parts)].sort()).toEqual(inList)
    expect(inList.length).toBeGreaterThan(0)
  })

  it('are no load for a reader: what is kept for use without a network does not have them', () => {
    expect(worker).toContain('index.html')
    expect(worker).not.toContain('licences')
  })

  it('go with the package for courses, as a text', () => {
    const text = strFromU8(unzipSync(readFileSync(COURSE_PACKAGE))['licences.txt'] ?? new Uint8Array())
    for (const name of ['@vue/runtime-core', '@fontsource/source-sans-3', '@fontsource/source-serif-4'])
      expect(text).toContain(`\n${name} `)
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).not.toContain('workbox')
  })
})

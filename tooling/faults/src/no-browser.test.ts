import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { filesBelow } from './files-below.ts'
import { start } from './process.ts'

const SLIDES = dirname(fileURLToPath(import.meta.resolve('@partnership/slides/package.json')))

const out = mkdtempSync(join(tmpdir(), 'faults-browser-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

it('tells who exports the deck without a browser what to do, and leaves earlier exports alone', async () => {
  writeFileSync(join(out, 'deck.pdf'), 'of yesterday')
  const before = filesBelow(out)
  const { ended } = start([process.execPath, join(SLIDES, 'src/outputs/exports.ts'), '--out', out], {
    cwd: SLIDES,
    env: { CHROMIUM_PATH: '/no/browser/here' },
  })
  const { code, stderr } = await ended
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^Nothing was written: CHROMIUM_PATH is "\/no\/browser\/here", which is not a program that can be run; [^\n]+\n$/m,
  )
  expect(filesBelow(out)).toEqual(before)
})

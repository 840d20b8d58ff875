import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compressBelow } from './compress.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'compress-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

it('writes the same in brotli and gzip beside each text file, in every folder', async () => {
  const text = 'Съ‑text '.repeat(500)
  mkdirSync(join(directory, 'a/b'), { recursive: true })
  for (const name of ['index.html', 'a/b/data.jsonld']) writeFileSync(join(directory, name), text)
  await compressBelow(directory)
  for (const name of ['index.html', 'a/b/data.jsonld']) {
    expect(brotliDecompressSync(readFileSync(join(directory, `${name}.br`))).toString()).toBe(text)
    expect(gunzipSync(readFileSync(join(directory, `${name}.gz`))).toString()).toBe(text)
  }
})

it('leaves alone what is small and what is compressed already', async () => {
  writeFileSync(join(directory, 'small.css'), 'p{}')
  writeFileSync(join(directory, 'font.woff2'), Buffer.alloc(5000))
  writeFileSync(join(directory, 'cards.apkg'), Buffer.alloc(5000))
  await compressBelow(directory)
  expect(readdirSync(directory).sort()).toEqual(['cards.apkg', 'font.woff2', 'small.css'])
})

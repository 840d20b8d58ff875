import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompressedSite, serveCompressed } from './brotli-server.ts'

const root = mkdtempSync(join(tmpdir(), 'compressed-site-'))
const directory = join(root, 'dist')
const program = 'console.log("again and again")\n'.repeat(100)
let site: CompressedSite

beforeAll(async () => {
  mkdirSync(join(directory, 'assets'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Deck</title>')
  writeFileSync(join(directory, 'assets/main.js'), program)
  writeFileSync(join(directory, 'assets/text.woff2'), 'a'.repeat(1000))
  site = await serveCompressed(directory, '/slides/')
})
afterAll(async () => {
  await site?.close()
  rmSync(root, { recursive: true, force: true })
})

const get = (path: string) => fetch(new URL(path, site.url))

describe('a site that is served compressed', () => {
  it('sends text with Brotli, and says how much that is', async () => {
    const response = await get('assets/main.js')
    expect(await response.text()).toBe(program)
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('content-type')).toBe('text/javascript')
    expect(site.weigh(response.url)).toMatchObject({
      rawBytes: program.length,
      sentBytes: brotliCompressSync(program).length,
    })
  })

  it('sends a font as it is', async () => {
    const response = await get('assets/text.woff2')
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('content-type')).toBe('font/woff2')
    expect(site.weigh(response.url)).toMatchObject({ rawBytes: 1000, sentBytes: 1000 })
  })

  it('answers with the first page where a path names no file', async () => {
    const titles = await Promise.all(['', '3', 'overview/'].map(async (path) => (await get(path)).text()))
    for (const title of titles) expect(title).toContain('Deck')
  })

  it.each(['assets/absent.js', '/others/index.html', '%2e%2e%2fsecret.txt'])(
    'does not find %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
      expect(site.weigh(new URL(path, site.url).href)).toBeUndefined()
    },
  )
})

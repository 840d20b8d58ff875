import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, launchBrowser } from '@partnership/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompressedSite, serveCompressed } from '../browser-load/brotli-server.ts'
import { SLOW_4G } from '../browser-load/network.ts'
import { loadFirstSlide, loadSettled, type ServedDeck } from './cold-load.ts'

const directory = mkdtempSync(join(tmpdir(), 'cold-load-'))
let browser: Browser
let site: CompressedSite
let deck: ServedDeck

/** A poster first, then a slide as soon as that is painted, and one more file just after the slide was seen. */
const PAGE = `<!doctype html><title>Deck</title><link rel="icon" href="data:,"><body>
<h1>Poster</h1><section style="opacity: 0"><h1>A headline that is wide enough</h1></section>
<script type="module">
  import './early.js'
  fetch('https://third.example/font').catch(() => {})
  await new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }))
  document.querySelector('section').style.opacity = 1
  const frame = () => new Promise(requestAnimationFrame)
  while (!deckProbe.firstSlide) await frame()
  setTimeout(() => import('./late.js'), 20)
</script>`

beforeAll(async () => {
  writeFileSync(join(directory, 'index.html'), PAGE)
  writeFileSync(join(directory, 'early.js'), 'globalThis.early = true')
  writeFileSync(join(directory, 'late.js'), 'throw new Error("planted")')
  browser = await launchBrowser({}, { args: ['--host-resolver-rules=MAP third.example ~NOTFOUND'] })
  site = await serveCompressed(directory)
  deck = { name: 'small deck', site, selector: 'section h1' }
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(directory, { recursive: true, force: true })
})

describe('a visit with an empty cache', () => {
  it('waits for the slide and not for the poster, and counts what was asked for by then', async () => {
    const { firstPaint, firstSlide, critical } = await loadFirstSlide(browser, deck, SLOW_4G)
    expect(critical).toEqual({
      requests: 2,
      rawBytes: PAGE.length + 'globalThis.early = true'.length,
      sentBytes: expect.any(Number),
    })
    expect(critical.sentBytes).toBeLessThan(critical.rawBytes)
    // The page itself keeps the slide back until the poster is painted.
    expect(firstSlide).toBeGreaterThan(firstPaint)
  })

  it('sees third parties, the heap and errors once the deck is quiet', async () => {
    const settled = await loadSettled(browser, deck)
    expect(settled.critical.requests).toBe(2)
    expect(settled.thirdParties).toEqual(['third.example'])
    expect(settled.errors).toEqual(['planted'])
    expect(settled.heapBytes).toBeGreaterThan(100_000)
  })

  it('finds nothing in the cache the second time either', async () => {
    const { critical } = await loadFirstSlide(browser, deck, SLOW_4G)
    expect(critical.requests).toBe(2)
  })
})

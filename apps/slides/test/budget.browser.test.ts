import { statSync } from 'node:fs'
import { join } from 'node:path'
import { watchPage } from '@partnership/browser'
import { filesBelow } from '@partnership/workspace/files-below'
import { describe, expect, it } from 'vitest'
import { VERSIONS } from '../src/deck/versions.ts'
import { READER_FOLDER } from '../src/reader/build-reader.ts'
import { DECKS, DIST } from './built-decks.ts'
import { heaviest, requestedForFirstSlide, weigh } from './first-slide.ts'
import { serveDecks } from './served-decks.ts'

/** Bytes as a server with brotli sends them. An empty deck of Slidev without any of ours asks for 190.9 kB. */
const CRITICAL_BYTES = 140_000
const CRITICAL_REQUESTS = 12
const HEAP_BYTES = 4_500_000
const DIST_BYTES = 1_000_000
/** The page for reading, with its styles and fonts, is one more way to the deck and has a budget of its own. */
const READER_BYTES = 400_000
const READER_CRITICAL_BYTES = 80_000

/** Slidev asks for the other slides three seconds after the first, in milliseconds. */
const UNTIL_ALL_ARE_ASKED_FOR = 3500

const decks = serveDecks()

describe.each(DECKS.map((deck) => [`/slides/${deck}`, deck]))('the first slide of %s', (_name, deck) => {
  it('needs few bytes, few requests, and nobody else’s server', async () => {
    const page = await decks.browser.newPage({ viewport: { width: 1280, height: 720 } })
    const watch = watchPage(page, decks.server.origin)
    const paths = await requestedForFirstSlide(page, decks.server.url + deck)
    await page.close()
    const files = paths.map((path) => {
      const name = path.replace(/^\/slides\//, '').replace(/(^|\/)$/, '$1index.html')
      return { name, bytes: weigh(join(DIST, name)) }
    })
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const list = `\n${heaviest(files, CRITICAL_REQUESTS + 8)}\n`
    expect(bytes, `${bytes} bytes in brotli before slide 1 is seen:${list}`).toBeLessThanOrEqual(
      CRITICAL_BYTES,
    )
    expect(files.length, `requests before slide 1 is seen:${list}`).toBeLessThanOrEqual(CRITICAL_REQUESTS)
    expect(watch.problems).toEqual([])
    // A cover without its program or its font would be light, and no proof.
    for (const kind of [/\.js$/, /\.css$/, /\.woff2$/, /index\.html$/])
      expect(files.map(({ name }) => name)).toContainEqual(expect.stringMatching(kind))
  })

  it('leaves little in memory once every slide is loaded', async () => {
    const page = await decks.browser.newPage({ viewport: { width: 1280, height: 720 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const paths = await requestedForFirstSlide(page, decks.server.url + deck)
    await page.waitForTimeout(UNTIL_ALL_ARE_ASKED_FOR)
    await page.waitForLoadState('networkidle')
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    await page.close()
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value
    expect(heap, `bytes of heap, after:\n${paths.join('\n')}\n`).toBeLessThanOrEqual(HEAP_BYTES)
  })
})

describe.each(VERSIONS)('the $name version', ({ folder }) => {
  it('is small on disk, without the page for reading and what is there to be downloaded', () => {
    const others = VERSIONS.map((version) => version.folder).filter((other) => other.length > folder.length)
    const files = filesBelow(join(DIST, folder))
      .filter((name) => ![...others, READER_FOLDER].some((other) => name.startsWith(`${other}/`)))
      .filter((name) => !/\.(?:pdf|pptx|png|zip)$/.test(name))
      .map((name) => ({ name, bytes: statSync(join(DIST, folder, name)).size }))
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    expect(bytes, `${bytes} bytes in ${files.length} files:\n${heaviest(files)}\n`).toBeLessThanOrEqual(
      DIST_BYTES,
    )
    expect(files.map(({ name }) => name)).toContain('index.html')
  })

  it('has a page for reading that is small on disk, and asks a phone for little', async () => {
    const reader = join(DIST, folder, READER_FOLDER)
    const files = filesBelow(reader).map((name) => ({ name, bytes: statSync(join(reader, name)).size }))
    const all = files.reduce((sum, file) => sum + file.bytes, 0)
    expect(all, `${all} bytes in ${files.length} files:\n${heaviest(files)}\n`).toBeLessThanOrEqual(
      READER_BYTES,
    )

    const page = await decks.browser.newPage({ viewport: { width: 390, height: 844 } })
    const watch = watchPage(page, decks.server.origin)
    await page.goto(`${decks.server.url}${folder && `${folder}/`}${READER_FOLDER}/`)
    await page.waitForLoadState('networkidle')
    const address = page.url()
    const addresses = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    await page.close()
    const names = ['index.html', ...addresses.map((name) => name.replace(address, ''))]
    const asked = [...new Set(names)]
      .filter((name) => !name.endsWith('/favicon.svg'))
      .map((name) => ({ name, bytes: weigh(join(reader, name)) }))
    const bytes = asked.reduce((sum, file) => sum + file.bytes, 0)
    expect(bytes, `${bytes} bytes in brotli:\n${heaviest(asked)}\n`).toBeLessThanOrEqual(
      READER_CRITICAL_BYTES,
    )
    expect(asked.map(({ name }) => name)).toContainEqual(expect.stringMatching(/woff2$/))
    expect(watch.problems).toEqual([])
  })
})

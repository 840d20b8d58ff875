import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, launchBrowser } from '@partnership/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveCompressed } from '../browser-load/brotli-server.ts'
import { countSlides } from './count-slides.ts'

const directory = mkdtempSync(join(tmpdir(), 'counted-deck-'))
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(directory, { recursive: true, force: true })
})

/** A deck of three slides that behaves as one of Slidev does: two of them are there from the start. */
function writeDeck(first: string, overview: string) {
  writeFileSync(
    join(directory, 'index.html'),
    `<!doctype html><title>Deck</title><body><script type="module">
      const show = (number) => document.body.insertAdjacentHTML('beforeend', '<p class="slidev-page slidev-page-' + number + '">')
      show(1)
      show(2)
      if (!location.href.endsWith('overview')) history.replaceState(null, '', '${first}')
      if (location.href.endsWith('${overview}')) setTimeout(() => { show(3); show(3) }, 2000)
    </script>`,
  )
}

describe('the slides of a built Slidev deck', () => {
  it.each([
    ['behind a hash', '#/1', '#/overview'],
    ['in the path', '/slides/1', '/slides/overview'],
  ])('are counted in its overview where the number stands %s', async (_, first, overview) => {
    writeDeck(first, overview)
    const site = await serveCompressed(directory, '/slides/')
    expect(await countSlides(browser, site)).toBe(3)
    await site.close()
  })
})

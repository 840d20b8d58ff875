// Writes pictures of the front page and the data page to screenshots/, on a phone and on a desk, light and dark.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchBrowser, serveDirectory } from '@partnership/browser'

const root = resolve(import.meta.dirname, '..')
const directory = resolve(root, 'screenshots')
mkdirSync(directory, { recursive: true })

const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }
const PAGES = { front: '', data: 'data/' }

const server = await serveDirectory(resolve(root, 'dist'))
const browser = await launchBrowser()
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    const page = await browser.newPage({ viewport, colorScheme })
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(server.url + path)
      await page.evaluate(() => document.fonts.ready)
      const clip = { x: 0, y: 0, width: viewport.width, height: 2400 }
      await page.screenshot({
        path: resolve(directory, `${name}-${screen}-${colorScheme}.png`),
        fullPage: true,
        clip,
      })
    }
    await page.close()
  }
}
await browser.close()
await server.close()
console.log(`Wrote the pictures to ${directory}.`)

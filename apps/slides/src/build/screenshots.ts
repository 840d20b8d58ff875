// Writes a picture of every slide, light and dark, to screenshots/, for people to look at.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchBrowser, serveDirectory } from '@partnership/browser'
import { FULL } from '../deck/versions.ts'
import { slideCount } from './deck-data.ts'

const root = resolve(import.meta.dirname, '../..')
const directory = resolve(root, 'screenshots')
mkdirSync(directory, { recursive: true })

const server = await serveDirectory(resolve(root, 'dist'), { base: '/slides/' })
const browser = await launchBrowser()
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme })
  for (let slide = 1; slide <= slideCount(FULL.entry); slide += 1) {
    await page.goto(`${server.url}#/${slide}?clicks=99`)
    await page.waitForSelector(`.slidev-page-${slide}`)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(350)
    await page.screenshot({
      path: resolve(directory, `${colorScheme}-${String(slide).padStart(2, '0')}.png`),
    })
  }
  await page.close()
}
await browser.close()
await server.close()
console.log(`Wrote ${slideCount(FULL.entry) * 2} pictures to ${directory}.`)

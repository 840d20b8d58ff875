// Writes a picture of every slide at every click step, light and dark, to screenshots/, for people to look at.
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { launchBrowser, serveDirectory } from '@partnership/browser'
import { clickSteps } from '../deck/click-steps.ts'
import { loadDeck, ROOT } from '../deck/deck-files.ts'
import { FULL } from '../deck/versions.ts'

const directory = resolve(ROOT, 'screenshots')
// Pictures of pages that are no longer there would be taken for new ones.
rmSync(directory, { recursive: true, force: true })
mkdirSync(directory, { recursive: true })

const deck = loadDeck(FULL.entry)
const steps = clickSteps(deck)
const server = await serveDirectory(join(ROOT, 'dist'), { base: FULL.base })
const browser = await launchBrowser()
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  for (const { slide, step } of steps) {
    await page.goto(`${server.url}#/${slide}?clicks=${step}`)
    await page.locator(`.slidev-page-${slide} .deck-slide`).waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(350)
    const number = String(slide).padStart(2, '0')
    const name = `${colorScheme}-${number}-${basename(deck.pages[slide - 1] ?? '', '.md')}`
    await page.screenshot({ path: join(directory, step > 0 ? `${name}-${step}.png` : `${name}.png`) })
  }
  await page.close()
}
await browser.close()
await server.close()
console.log(`Wrote ${steps.length * 2} pictures to ${directory}.`)

// Writes a picture of every view of the quiz to screenshots/, on a phone and on a desk, light and dark.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchBrowser, type Page, serveDirectory } from '@partnership/browser'

const root = resolve(import.meta.dirname, '../..')
const directory = resolve(root, 'screenshots')
mkdirSync(directory, { recursive: true })

const SCREENS = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
}

const server = await serveDirectory(resolve(root, 'dist'), { base: '/quiz/' })
const browser = await launchBrowser()
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    await page.goto(server.url)
    await page.waitForSelector('[data-ready]')
    await page.waitForTimeout(600)
    await walk(page, (view) =>
      page.screenshot({ path: resolve(directory, `${screen}-${colorScheme}-${view}.png`), fullPage: true }),
    )
    await context.close()
  }
}
await browser.close()
await server.close()
console.log(`Wrote the pictures to ${directory}.`)

async function walk(page: Page, shoot: (view: string) => Promise<unknown>): Promise<void> {
  await shoot('1-question')
  let hasShotRight = false
  let hasShotWrong = false
  for (let question = 0; question < 10; question += 1) {
    await page.keyboard.press(String((question % 3) + 1))
    const isRight = await page.locator('.verdict-right').isVisible()
    if (isRight && !hasShotRight) await shoot('2-right')
    if (!isRight && !hasShotWrong) await shoot('3-wrong')
    hasShotRight ||= isRight
    hasShotWrong ||= !isRight
    await page.locator('.feedback .button').click()
  }
  await shoot('4-result')
  await page.getByRole('button', { name: 'New quiz' }).first().click()
  await shoot('5-choose')
  await page.getByRole('button', { name: 'Stored data' }).click()
  await shoot('6-stored')
  await page.getByRole('button', { name: 'Back to the quiz' }).click()
  await page.getByRole('button', { name: 'New quiz' }).first().click()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.waitForSelector('[data-answer]')
  await page.keyboard.press('?')
  await page.waitForSelector('dialog[open]')
  await shoot('7-keys')
}

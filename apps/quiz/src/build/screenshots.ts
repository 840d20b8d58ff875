// Writes a picture of every view of the quiz to screenshots/, on a phone and on a desk, light and dark.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchBrowser, type Page, serveDirectory } from '@partnership/browser'
import { answer, bank, canBeAnswered, goTo, isReady } from '../../test/quiz-page.ts'

const root = resolve(import.meta.dirname, '../..')
const directory = resolve(root, 'screenshots')
mkdirSync(directory, { recursive: true })

const KINDS = [...new Set(bank.items.map(({ format }) => format))]
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
    await isReady(page)
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

/** One picture of each view, and of each kind of question open and answered. */
async function walk(page: Page, shoot: (view: string) => Promise<unknown>): Promise<void> {
  await shoot('01-question')
  for (const [index, kind] of KINDS.entries()) {
    const number = String(index + 10)
    await goTo(page, `quiz?seed=6&n=1&kinds=${kind}&bank=${bank.fingerprint}`)
    await page.getByText('Question 1 of 1', { exact: true }).waitFor()
    await canBeAnswered(page)
    if (kind !== 'single-choice') await shoot(`${number}-${kind}`)
    await answer(page, 'wrong')
    await page.locator('.feedback').waitFor()
    await shoot(`${number}-${kind}-wrong`)
  }
  await page.locator('[data-next]').click()
  await goTo(page, `quiz?seed=6&n=10&bank=${bank.fingerprint}`)
  for (let question = 1; question <= 10; question += 1) {
    await page.getByText(`Question ${question} of 10`, { exact: true }).waitFor()
    await answer(page, question % 3 === 0 ? 'wrong' : 'right')
    await page.locator('.feedback').waitFor()
    if (question === 2) await shoot('30-right')
    await page.locator('[data-next]').click()
  }
  await page.locator('.scoreline').waitFor()
  await shoot('31-result')
  await page.locator('.judged summary').nth(2).click()
  await shoot('32-review')
  for (const view of ['new', 'bank', 'teach', 'stored', 'about']) {
    await goTo(page, view)
    await page.locator(`[data-view=${view}] h1`).waitFor()
    await page.waitForLoadState('networkidle')
    await shoot(`40-${view}`)
  }
  await goTo(page, 'cards')
  await page.getByRole('button', { name: 'Show the answer' }).waitFor()
  await shoot('50-card')
  await page.keyboard.press('Space')
  await shoot('51-card-turned')
  await goTo(page, `print?seed=6&n=10&bank=${bank.fingerprint}`)
  await page.locator('.key').waitFor()
  await shoot('60-exam-sheet')
  await goTo(page, `quiz?seed=6&n=3&mode=exam&minutes=20&bank=${bank.fingerprint}`)
  await page.locator('.timeleft').waitFor()
  await shoot('70-exam')
  await page.keyboard.press('?')
  await page.locator('dialog[open]').waitFor()
  await shoot('80-keys')
}

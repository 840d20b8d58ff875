import type { Page } from '@partnership/browser'

/** Opens the quiz and waits until it answers to the reader. */
export async function openQuiz(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('[data-ready]').waitFor()
}

/** The marks of the page itself: whether the answer just given is right. */
export async function isMarkedRight(page: Page): Promise<boolean> {
  await page.locator('.feedback').waitFor()
  return page.locator('.feedback .verdict-right').isVisible()
}

/** Number of questions of the running session, as the page says. */
export async function sessionLength(page: Page): Promise<number> {
  const progress = await page.locator('.progress').textContent()
  return Number(/of (\d+)/.exec(progress ?? '')?.[1])
}

/** The score that the result page shows. */
export async function shownScore(page: Page): Promise<string> {
  return ((await page.locator('.scoreline').textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

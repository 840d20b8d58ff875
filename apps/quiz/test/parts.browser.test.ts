import { describe, expect, it } from 'vitest'
import { holdBack } from './hold-back.ts'
import { goTo, openQuiz } from './quiz-page.ts'
import { servedQuiz } from './served-quiz.ts'

const quiz = servedQuiz()
const STYLES_OF_VIEWS = /assets\/views-.*\.css$/

describe('a view', () => {
  it('is not shown before its styles are there', async () => {
    await quiz.onPage({}, async (page) => {
      const styles = await holdBack(page, STYLES_OF_VIEWS)
      await page.goto(quiz.url)
      await page.locator('[data-ready]').waitFor()
      await goTo(page, 'teach')
      await expect.poll(() => styles.isAsked).toBe(true)
      // Long enough for the view itself, which nothing holds back.
      await page.waitForTimeout(300)
      expect(await page.locator('h1').count()).toBe(0)
      expect(await page.getByRole('status').textContent()).toBe('Loading…')
      styles.release()
      await page.getByRole('heading', { name: 'For teachers' }).waitFor()
      expect(await page.locator('link[rel=stylesheet][href*="views-"]').count()).toBe(1)
    })
  })

  it('can be had again once its styles could not be loaded', async () => {
    const page = await quiz.browser.newPage()
    await openQuiz(page, quiz.url)
    await page.route(STYLES_OF_VIEWS, (route) => route.abort())
    await goTo(page, 'teach')
    await page.getByText('This page could not be loaded').waitFor()
    await page.unroute(STYLES_OF_VIEWS)
    await goTo(page, 'new')
    await page.getByRole('heading', { name: 'New quiz' }).waitFor()
    expect(await page.getByText('This page could not be loaded').count()).toBe(0)
    await page.close()
  })
})

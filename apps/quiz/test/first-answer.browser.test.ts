import type { Page } from '@partnership/browser'
import { describe, expect, it } from 'vitest'
import { STORAGE_KEY } from '../src/storage/storage-key.ts'
import { holdBack } from './hold-back.ts'
import { answer, bank, isAt, isReady, openQuiz, storedSession, turn } from './quiz-page.ts'
import { servedQuiz } from './served-quiz.ts'

const quiz = servedQuiz()
const MARKED = '.option-right, .option-missed'

/** Every script but the one in the page itself. */
const SCRIPT_FILES = '**/*.js'

/** What is shown of the answers, without the marks by which Vue finds its way. */
function shownAnswers(page: Page): Promise<string> {
  return page.locator('.options').evaluate((list) => list.outerHTML.replace(/<!--.*?-->/g, ''))
}

describe('the first answer', () => {
  it('is judged before the script of the quiz is there, and taken over by it', async () => {
    const choices = await quiz.browser.newPage()
    await choices.goto(quiz.url)
    const count = await choices.locator('[data-answer]').count()
    await choices.close()
    expect(count).toBeGreaterThanOrEqual(3)
    for (let choice = 0; choice < count; choice += 1) {
      await quiz.onPage({}, async (page) => {
        const scripts = await holdBack(page, SCRIPT_FILES)
        await page.goto(quiz.url, { waitUntil: 'commit' })
        await page.locator('[data-answer]').nth(choice).click()
        expect(await page.locator(MARKED).count()).toBe(1)
        expect(await page.locator('.rationale').count()).toBe(count)
        expect(await page.locator('[data-ready]').count()).toBe(0)
        const judged = await shownAnswers(page)
        scripts.release()
        await isReady(page)
        expect(await shownAnswers(page)).toBe(judged)
        await page.locator('.feedback').waitFor()
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
        expect(Object.keys((await storedSession(page))?.answers ?? {})).toHaveLength(1)
        await turn(page)
        await isAt(page, 2, 10)
      })
    }
  })

  it('that was wrong is among what was missed, though nothing kept it yet', async () => {
    await quiz.onPage({}, async (page) => {
      const scripts = await holdBack(page, SCRIPT_FILES)
      await page.goto(quiz.url, { waitUntil: 'commit' })
      const wrong = await page
        .locator('template')
        .evaluateAll((all) =>
          all.findIndex(
            (one) => one instanceof HTMLTemplateElement && one.content.querySelector('.option-wrong'),
          ),
        )
      await page.locator('[data-answer]').nth(wrong).click()
      scripts.release()
      await isReady(page)
      await page.locator('.feedback').waitFor()
      const kept = await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY)
      expect(JSON.parse(kept ?? '{}').missed).toHaveLength(1)
    })
  })

  it('is given by the keyboard as well', async () => {
    await quiz.onPage({}, async (page) => {
      const scripts = await holdBack(page, SCRIPT_FILES)
      await page.goto(quiz.url, { waitUntil: 'commit' })
      await page.locator('[data-answer]').first().focus()
      await page.keyboard.press('Enter')
      expect(await page.locator(MARKED).count()).toBe(1)
      scripts.release()
      await isReady(page)
    })
  })

  it('is judged though no script file ever comes', async () => {
    const page = await quiz.browser.newPage()
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(quiz.url)
    await page.locator('[data-answer]').first().click()
    expect(await page.locator(MARKED).count()).toBe(1)
    await page.close()
  })

  it('waits for the quiz of who has one to go on with', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await answer(page, 'right')
      await turn(page)
      await isAt(page, 2, 10)
      const kept = await storedSession(page)
      const scripts = await holdBack(page, SCRIPT_FILES)
      await page.reload({ waitUntil: 'commit' })
      await page.locator('[data-answer]').first().click()
      expect(await page.locator(MARKED).count()).toBe(0)
      scripts.release()
      await isReady(page)
      await isAt(page, 2, 10)
      expect(await storedSession(page)).toEqual(kept)
    })
  })

  it('waits for the quiz that a link starts', async () => {
    await quiz.onPage({}, async (page) => {
      const scripts = await holdBack(page, SCRIPT_FILES)
      await page.goto(`${quiz.url}#quiz?seed=8&n=2&bank=${bank.fingerprint}`, { waitUntil: 'commit' })
      await page.locator('[data-answer]').first().click()
      expect(await page.locator(MARKED).count()).toBe(0)
      scripts.release()
      await isReady(page)
      await isAt(page, 1, 2)
      expect((await storedSession(page))?.answers).toEqual({})
    })
  })
})

describe('the title of the page', () => {
  it('names the view', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      const ofQuestion = await page.title()
      await page.locator('nav a[href="#bank"]').click()
      await page.locator('[data-view=bank] h1').waitFor()
      expect(await page.title()).toBe(`All questions. ${ofQuestion}`)
      await page.goBack()
      await isAt(page, 1, 10)
      expect(await page.title()).toBe(ofQuestion)
    })
  })
})

import { describe, expect, it } from 'vitest'
import { rightAnswer } from '../src/results/answer-examples.ts'
import { holdBack } from './hold-back.ts'
import {
  answer,
  bank,
  canBeAnswered,
  give,
  goTo,
  isAt,
  isMarkedRight,
  openQuiz,
  sessionLength,
  shownQuestion,
  shownScore,
  turn,
} from './quiz-page.ts'
import { PHONE, servedQuiz } from './served-quiz.ts'

const quiz = servedQuiz()
const KINDS = [...new Set(bank.items.map(({ format }) => format))]

describe('taking the quiz', () => {
  it('shows the first question and its answers before any script has run', async () => {
    // A browser without scripts gives up what the page preloads, which is no fault of the page.
    const page = await quiz.browser.newPage({ javaScriptEnabled: false })
    await page.goto(quiz.url)
    expect(await page.locator('h1').textContent()).toMatch(/\?$/)
    expect(await page.locator('[data-answer]').count()).toBeGreaterThanOrEqual(3)
    await page.close()
  })

  it('keeps the focus on an answer that had it before the script ran', async () => {
    await quiz.onPage({}, async (page) => {
      const scripts = await holdBack(page, '**/*.js')
      await page.goto(quiz.url, { waitUntil: 'commit' })
      await page.locator('[data-answer]').nth(1).focus()
      scripts.release()
      await page.locator('[data-ready]').waitFor()
      expect(
        await page
          .locator('[data-answer]')
          .nth(1)
          .evaluate((one) => one === document.activeElement),
      ).toBe(true)
    })
  })

  it('gives every point for answers that are right, by touch on a phone', async () => {
    await quiz.onPage({ viewport: PHONE, hasTouch: true, isMobile: true }, async (page) => {
      await openQuiz(page, quiz.url)
      const total = await sessionLength(page)
      for (let question = 0; question < total; question += 1) {
        await answer(page, 'right', 'tap')
        expect(await isMarkedRight(page)).toBe(true)
        await turn(page)
      }
      expect(await shownScore(page)).toBe(`${total} of ${total} points`)
    })
  })

  it('says after a wrong answer what is right, why each answer is what it is, and where that was read', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await answer(page, 'wrong')
      expect(await isMarkedRight(page)).toBe(false)
      expect(await page.locator('[aria-live] .feedback').textContent()).toMatch(/The right answer is:/)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
      const rationales = await page.locator('.rationale').allTextContents()
      expect(rationales.length).toBe(await page.locator('.option').count())
      expect(rationales.every((text) => text.trim().length > 0)).toBe(true)
      const sources = await page
        .locator('.sources a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources) expect(source).toMatch(/^https?:\/\//)
    })
  })

  it('can be taken whole with the keyboard alone', async () => {
    await quiz.onPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await openQuiz(page, quiz.url)
      const total = await sessionLength(page)
      let points = 0
      for (let question = 0; question < total; question += 1) {
        const { format } = await shownQuestion(page)
        await canBeAnswered(page)
        if (format === 'single-choice' || format === 'true-false') await page.keyboard.press('2')
        else if (format === 'multiple-choice') {
          await page.keyboard.press('1')
          await page.keyboard.press('Enter')
        } else if (format === 'order') {
          await page.keyboard.press('ArrowDown')
          await page.keyboard.press('ArrowDown')
          await page.keyboard.press('Space')
          await page.locator('h1').focus()
          await page.keyboard.press('Enter')
        } else if (format === 'estimate') {
          await page.locator('.slide input').focus()
          await page.keyboard.press('ArrowRight')
          await page.locator('h1').focus()
          await page.keyboard.press('Enter')
        } else {
          for (const row of await page.locator('fieldset.sortrow').all()) {
            await row.locator('input').first().focus()
            await page.keyboard.press('Space')
          }
          await page.locator('h1').focus()
          await page.keyboard.press('Enter')
        }
        await page.locator('.feedback').waitFor()
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
        if (await isMarkedRight(page)) points += 1
        await page.keyboard.press('Enter')
        await page.locator('.feedback').waitFor({ state: 'detached' })
        await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      }
      expect(Number.parseFloat(await shownScore(page))).toBeGreaterThanOrEqual(points)
    })
  })

  it('moves the focus between answers with the arrows, and shows the keys on ?', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
      const answers = await page.locator('[data-answer]').allTextContents()
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe(answers[0]?.trim())
      await page.keyboard.press('ArrowUp')
      expect(await focused()).toBe(answers.at(-1)?.trim())
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
      expect(await page.locator('.feedback').count()).toBe(0)
    })
  })

  it.for(KINDS)('judges right and wrong answers of the kind %s', async (kind) => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await goTo(page, `quiz?seed=5&n=1&kinds=${kind}&bank=${bank.fingerprint}`)
      await isAt(page, 1, 1)
      const drawn = await answer(page, 'right')
      expect(drawn.format).toBe(kind)
      expect(await isMarkedRight(page)).toBe(true)
      await turn(page)
      expect(await shownScore(page)).toBe('1 of 1 points')
      await goTo(page, `quiz?seed=5&n=1&kinds=${kind}&bank=${bank.fingerprint}`)
      await isAt(page, 1, 1)
      await answer(page, 'wrong')
      expect(await isMarkedRight(page)).toBe(false)
    })
  })

  it('says what is still to be answered before it checks', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await goTo(page, `quiz?seed=5&n=1&kinds=match&bank=${bank.fingerprint}`)
      await isAt(page, 1, 1)
      await page.locator('[data-check]').click()
      expect(await page.locator('.missing').textContent()).toMatch(/lines are still open/)
      expect(await page.locator('.feedback').count()).toBe(0)
      const drawn = await shownQuestion(page)
      await give(page, drawn, rightAnswer(drawn))
      expect(await isMarkedRight(page)).toBe(true)
    })
  })

  it('says where the focus goes and what was moved when things are put in order', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await goTo(page, `quiz?seed=5&n=1&kinds=order&bank=${bank.fingerprint}`)
      await isAt(page, 1, 1)
      await canBeAnswered(page)
      const [first = ''] = await page.locator('.movable > span:nth-child(2)').allTextContents()
      await page.getByRole('button', { name: `Move down: ${first}`, exact: true }).click()
      expect(await page.locator('.spoken[role=status]').textContent()).toContain(`${first} is now number 2`)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        `Move down: ${first}`,
      )
    })
  })
})

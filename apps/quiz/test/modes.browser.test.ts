import { describe, expect, it } from 'vitest'
import { rightAnswer } from '../src/results/answer-examples.ts'
import {
  answer,
  bank,
  give,
  goTo,
  isAt,
  isMarkedRight,
  isReady,
  openQuiz,
  sessionLength,
  shownQuestion,
  shownScore,
  storedSession,
  turn,
  wrongAnswer,
} from './quiz-page.ts'
import { servedQuiz } from './served-quiz.ts'

const quiz = servedQuiz()

describe('an exam', () => {
  it('judges nothing before its end, lets answers be changed and questions be left open', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await goTo(page, `quiz?seed=9&n=3&mode=exam&bank=${bank.fingerprint}`)
      await isAt(page, 1, 3)
      const first = await shownQuestion(page)
      await give(page, first, wrongAnswer(first))
      expect(await page.locator('.feedback').count()).toBe(0)
      await turn(page)
      await page.getByRole('button', { name: 'Back' }).click()
      await isAt(page, 1, 3)
      if (first.format === 'multiple-choice') await give(page, first, wrongAnswer(first))
      await give(page, first, rightAnswer(first))
      await turn(page)
      await page.getByRole('button', { name: 'Leave open' }).click()
      await isAt(page, 3, 3)
      await answer(page, 'right')
      await page.getByRole('button', { name: 'Hand in' }).click()
      await page.locator('.scoreline').waitFor()
      expect(await shownScore(page)).toBe('2 of 3 points')
      expect(await page.locator('.scorewords').textContent()).toContain('1 left open')
    })
  })

  it('ends when its time is up, with what was answered', async () => {
    await quiz.onPage({}, async (page) => {
      await page.clock.install()
      await openQuiz(page, quiz.url)
      await goTo(page, `quiz?seed=9&n=3&mode=exam&minutes=10&bank=${bank.fingerprint}`)
      await isAt(page, 1, 3)
      await answer(page, 'right')
      await page.locator('.timeleft').waitFor()
      await page.clock.runFor(10 * 60_000 + 2000)
      await page.locator('.scoreline').waitFor()
      expect(await shownScore(page)).toBe('1 of 3 points')
    })
  })
})

describe('what was missed', () => {
  it('comes back as a quiz of its own, and leaves it when it is answered rightly', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await goTo(page, `quiz?seed=4&n=2&bank=${bank.fingerprint}`)
      await isAt(page, 1, 2)
      const missed = await answer(page, 'wrong')
      await page.locator('.feedback').waitFor()
      await turn(page)
      await answer(page, 'right')
      await page.locator('.feedback').waitFor()
      await turn(page)
      await page.getByRole('button', { name: 'Retry what you missed' }).click()
      await isAt(page, 1, 1)
      expect((await shownQuestion(page)).id).toBe(missed.id)
      await answer(page, 'right')
      expect(await isMarkedRight(page)).toBe(true)
      await turn(page)
      await page.locator('.scoreline').waitFor()
      expect(await page.getByRole('button', { name: 'Retry what you missed' }).count()).toBe(0)
    })
  })
})

describe('cards', () => {
  it('are turned and rated by keyboard, and come back when they are due', async () => {
    await quiz.onPage({}, async (page) => {
      await page.clock.install({ time: new Date('2026-11-01T10:00:00Z') })
      await openQuiz(page, quiz.url)
      await goTo(page, 'cards')
      await page.getByText('10 due now').waitFor()
      const stem = await page.locator('h1').textContent()
      await page.keyboard.press('Space')
      await page.locator('#card-answer').waitFor()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('card-answer')
      await page.keyboard.press('4')
      await page.getByText('9 due now, 1 done').waitFor()
      expect(await page.locator('h1').textContent()).not.toBe(stem)
      await page.clock.setFixedTime(new Date('2026-12-01T10:00:00Z'))
      await page.reload()
      await isReady(page)
      await page.getByText('11 due now').waitFor()
      expect(await page.locator('h1').textContent()).toBe(stem)
    })
  })

  it('show the keys on ?, and stay as they are', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await goTo(page, 'cards')
      await page.getByRole('button', { name: 'Show the answer' }).waitFor()
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
      expect(await page.locator('#card-answer').count()).toBe(0)
    })
  })
})

describe('a link for a class', () => {
  it('gives everybody the same questions in the same order, drawn alike', async () => {
    const seen: string[][] = []
    for (const locale of ['en-GB', 'fa-IR']) {
      await quiz.onPage({ locale, timezoneId: 'Asia/Tehran' }, async (page) => {
        await openQuiz(page, `${quiz.url}#quiz?seed=77&n=4&bank=${bank.fingerprint}`)
        await isAt(page, 1, 4)
        const texts: string[] = []
        for (let question = 0; question < 4; question += 1) {
          texts.push(((await page.locator('.question').textContent()) ?? '').replace(/\s+/g, ' '))
          await answer(page, 'right')
          await page.locator('.feedback').waitFor()
          await turn(page)
        }
        seen.push(texts)
      })
    }
    expect(seen[0]).toEqual(seen[1])
  })

  it('says when it was made with other questions', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, `${quiz.url}#quiz?seed=77&n=4&bank=00000000`)
      await page.getByText('made with other questions').waitFor()
      await isAt(page, 1, 4)
    })
  })

  it.for([
    ['a number of questions that is none', 'quiz?seed=7&n=0&bank=00000000', 'number of questions'],
    ['a field that means nothing', 'quiz?seed=7&n=5&x=<script>&bank=00000000', 'means nothing here'],
    ['no seed', 'quiz?n=5&bank=00000000', 'no seed'],
  ] as const)('says what is wrong with %s, and goes on as before', async ([, fragment, words]) => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, `${quiz.url}#${fragment}`)
      await page.getByText(words).waitFor()
      expect(await page.locator('.progressline').textContent()).toContain('Question 1 of 10')
    })
  })

  it('is made by the page for teachers, with the same questions that it lists', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, `${quiz.url}#teach`)
      const stems = await page.locator('.preview li').allTextContents()
      const link = await page.locator('.address a').getAttribute('href')
      expect(stems.length).toBe(10)
      await page.goto('about:blank')
      await openQuiz(page, link ?? '')
      await isAt(page, 1, 10)
      expect(await page.locator('h1').textContent()).toBe(stems[0])
    })
  })
})

describe('a shared result', () => {
  it('shows the same points to whoever opens its link', async () => {
    let link = ''
    let score = ''
    await quiz.onPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await openQuiz(page, `${quiz.url}#quiz?seed=21&n=3&bank=${bank.fingerprint}`)
      for (const kind of ['right', 'wrong', 'right'] as const) {
        await answer(page, kind)
        await page.locator('.feedback').waitFor()
        await turn(page)
      }
      score = await shownScore(page)
      await page.getByRole('button', { name: 'Copy link', exact: true }).click()
      link = await page.evaluate(() => navigator.clipboard.readText())
    })
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, link)
      await page.locator('.scoreline').waitFor()
      expect(await shownScore(page)).toBe(score)
      expect(await storedSession(page)).toBeNull()
    })
  })

  it('is refused when its answers do not fit', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, `${quiz.url}#result?seed=21&n=3&bank=${bank.fingerprint}&a=0_0_0_0`)
      await page.getByText('do not fit the questions').waitFor()
    })
  })
})

describe('a quiz that the reader chose', () => {
  it('has what was chosen and goes on after the page was closed', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, `${quiz.url}#new`)
      await page.getByLabel(/^Treaty law/).check({ force: true })
      await page.getByLabel('5', { exact: true }).check({ force: true })
      await page.getByRole('button', { name: 'Start' }).click()
      await page.locator('[data-answer]').first().waitFor()
      expect(await sessionLength(page)).toBeLessThanOrEqual(5)
      expect(await page.locator('.topic').first().textContent()).toBe('Treaty law')
      const stem = await page.locator('h1').textContent()
      await page.reload()
      await isReady(page)
      expect(await page.locator('h1').textContent()).toBe(stem)
    })
  })
})

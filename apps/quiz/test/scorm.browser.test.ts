import type { Page } from '@partnership/browser'
import type { DrawnQuestion } from '@partnership/data'
import { afterAll, describe, expect, it } from 'vitest'
import { type Interaction, installCourse, platformState, removeCourse } from './course-platform.ts'
import {
  answer,
  bank,
  goTo,
  isAt,
  isMarkedRight,
  isReady,
  type QuizPlace,
  shownScore,
  turn,
} from './quiz-page.ts'
import { servedQuiz } from './served-quiz.ts'

const KINDS = [...new Set(bank.items.map(({ format }) => format))]
const RESULTS = { full: 'correct', open: 'wrong' } as const

let directory: string
const platform = servedQuiz(() => {
  directory = installCourse()
  return directory
}, '/')
afterAll(() => removeCourse(directory))

/** A learner before the platform, who must meet no error and call no other server. */
async function onPlatform(query: string, use: (quiz: QuizPlace, page: Page) => Promise<void>): Promise<void> {
  await platform.onPage({ serviceWorkers: 'allow' }, async (page) => {
    await page.goto(`${platform.url}?${query}`)
    await use(await quizOn(page), page)
  })
}

/** The quiz in the frame of the frame, once it answers. */
async function quizOn(page: Page): Promise<QuizPlace> {
  const inCourse = () => page.frames().find((frame) => frame.url().includes('/course/'))
  await expect.poll(inCourse).toBeDefined()
  const frame = inCourse()
  if (!frame) throw new Error('no quiz in the frame')
  await isReady(frame)
  return frame
}

/** Takes the quiz to its end, every third answer wrong. @returns the questions as they were drawn */
async function takeQuiz(quiz: QuizPlace, length: number): Promise<DrawnQuestion[]> {
  const drawn: DrawnQuestion[] = []
  for (let question = 1; question <= length; question += 1) {
    await isAt(quiz, question, length)
    drawn.push(await answer(quiz, question % 3 === 0 ? 'wrong' : 'right'))
    expect(await isMarkedRight(quiz)).toBe(question % 3 !== 0)
    await turn(quiz)
  }
  return drawn
}

/** How the page judges each answer in its result. */
async function shownSigns(quiz: QuizPlace): Promise<string[]> {
  const classes = await quiz
    .locator('.judgedsign')
    .evaluateAll((signs) => signs.map((sign) => sign.className))
  return classes.map((names) => /verdict-(\w+)/.exec(names)?.[1] ?? '')
}

describe('the quiz in a course', () => {
  it('reports the score, the status and every answer that its result shows', async () => {
    await onPlatform('', async (quiz, page) => {
      expect((await platformState(page)).core.lesson_status).toBe('incomplete')
      const drawn = await takeQuiz(quiz, 10)
      await quiz.locator('.scoreline').waitFor()
      const points = Number.parseFloat(await shownScore(quiz))
      const { core, interactions } = await platformState(page)
      expect(core).toMatchObject({ lesson_status: 'completed', score: { min: '0', max: '100' } })
      expect(points).toBeGreaterThan(0)
      expect(points).toBeLessThan(10)
      expect(Math.round(Number(core.score.raw)) / 10).toBe(points)
      expect(interactions.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id))
      const signs = await shownSigns(quiz)
      expect(signs).toHaveLength(10)
      expect(signs).toContain('full')
      expect(signs).toContain('open')
      for (const [
        index,
        { result, correct_responses, student_response, weighting },
      ] of interactions.entries()) {
        const sign = signs[index]
        if (sign === 'full' || sign === 'open') expect(result).toBe(RESULTS[sign])
        else expect(Number(result)).toBeGreaterThan(0)
        expect(student_response === rightResponse({ correct_responses })).toBe(sign === 'full')
        expect(weighting).toBe('1')
      }
      const earned = interactions.reduce(
        (sum, { result }) => sum + (result === 'correct' ? 1 : Number(result) || 0),
        0,
      )
      expect(earned * 10).toBeCloseTo(Number(core.score.raw), 0)
    })
  })

  it('goes on after a reload where the learner was, and reports no answer twice', async () => {
    await onPlatform('', async (quiz, page) => {
      for (const question of [1, 2]) {
        await isAt(quiz, question, 10)
        await answer(quiz, question === 1 ? 'right' : 'wrong')
        await quiz.locator('.feedback').waitFor()
        if (question === 1) await turn(quiz)
      }
      const before = await quiz.locator('.question').textContent()
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
      await page.reload()
      expect(await page.evaluate(() => sessionStorage.getItem('ended'))).toBe('true')
      const again = await quizOn(page)
      await again.locator('.feedback').waitFor()
      expect(await again.locator('.question').textContent()).toBe(before)
      await turn(again)
      for (let question = 3; question <= 10; question += 1) {
        await isAt(again, question, 10)
        await answer(again, 'right')
        await again.locator('.feedback').waitFor()
        await turn(again)
      }
      await again.locator('.scoreline').waitFor()
      const { core, interactions } = await platformState(page)
      expect(Math.round(Number(core.score.raw)) / 10).toBe(Number.parseFloat(await shownScore(again)))
      expect(new Set(interactions.map(({ id }) => id)).size).toBe(10)
      expect(interactions).toHaveLength(10)
      await page.reload()
      const result = await quizOn(page)
      await result.locator('.scoreline').waitFor()
      expect((await platformState(page)).interactions).toHaveLength(10)
    })
  })

  it.for([
    ['is of other questions', '1;1;question;;seed=5&n=2&bank=00000000&a=0_x'],
    ['cannot be read', 'of another package'],
  ])('says so and begins anew when what the platform kept %s', async ([, suspended = '']) => {
    await onPlatform(`suspended=${encodeURIComponent(suspended)}`, async (quiz, page) => {
      await quiz.getByText('The questions have changed since you were here').waitFor()
      await isAt(quiz, 1, 10)
      await answer(quiz, 'right')
      await quiz.locator('.feedback').waitFor()
      expect((await platformState(page)).suspend_data).toMatch(/^1;0;question;;seed=/)
    })
  })

  it.for([
    [60, 'passed'],
    [95, 'failed'],
  ] as const)('is, where the course asks for %i percent, %s', async ([mastery, status]) => {
    await onPlatform(`mastery=${mastery}&launch=${link('n=3')}`, async (quiz, page) => {
      await takeQuiz(quiz, 3)
      await quiz.locator('.scoreline').waitFor()
      const { core } = await platformState(page)
      expect(Number(core.score.raw)).toBeGreaterThan(60)
      expect(core.lesson_status).toBe(status)
    })
  })

  it('is the quiz of a class link where the course names one, and of an exam says nothing before its end', async () => {
    await onPlatform(`launch=${link('n=3&mode=exam')}`, async (quiz, page) => {
      for (const question of [1, 2, 3]) {
        await isAt(quiz, question, 3)
        // The last is left open.
        if (question < 3) await answer(quiz, 'right')
        expect((await platformState(page)).interactions).toHaveLength(0)
        await quiz.locator('[data-next]').click()
      }
      await quiz.locator('.scoreline').waitFor()
      const { core, interactions } = await platformState(page)
      expect(core.score.raw).toBe('66.67')
      expect(interactions.map(({ result }) => result)).toEqual(['correct', 'correct', 'neutral'])
    })
  })

  it.for(KINDS)('reports a right and a wrong answer of the kind %s', async (kind) => {
    await onPlatform(`launch=${link(`n=2&kinds=${kind}`)}`, async (quiz, page) => {
      for (const [index, which] of (['right', 'wrong'] as const).entries()) {
        await isAt(quiz, index + 1, 2)
        await answer(quiz, which)
        await quiz.locator('.feedback').waitFor()
        await turn(quiz)
      }
      await quiz.locator('.scoreline').waitFor()
      const { core, interactions } = await platformState(page)
      expect((await shownSigns(quiz)).map((sign) => sign === 'full')).toEqual([true, false])
      expect(interactions.map(({ result }) => result === 'correct')).toEqual([true, false])
      expect(interactions.map((one) => one.student_response === rightResponse(one))).toEqual([true, false])
      // The page rounds its points to a tenth.
      expect(Math.abs(Number(core.score.raw) / 50 - Number.parseFloat(await shownScore(quiz)))).toBeLessThan(
        0.06,
      )
    })
  })

  it('does not report what a learner practises beside it', async () => {
    await onPlatform(`launch=${link('n=3')}`, async (quiz, page) => {
      await takeQuiz(quiz, 3)
      await quiz.locator('.scoreline').waitFor()
      const before = await platformState(page)
      await quiz.getByRole('button', { name: 'Retry what you missed' }).click()
      await isAt(quiz, 1, 1)
      await answer(quiz, 'right')
      await quiz.locator('.feedback').waitFor()
      await turn(quiz)
      const after = await platformState(page)
      expect(after.interactions).toEqual(before.interactions)
      expect(after.core.score).toEqual(before.core.score)
      expect(after.suspend_data).toBe(before.suspend_data)
    })
  })

  it.for([
    ['there is none', 'without', 'No learning platform has opened this page'],
    ['it breaks', 'broken', 'did not begin a report'],
    ['it takes nothing', 'deaf', 'did not take all that the quiz reported'],
  ] as const)('runs and says what is wrong with the platform when %s', async ([, query, words]) => {
    await onPlatform(query, async (quiz) => {
      await isAt(quiz, 1, 10)
      await quiz.getByText(words).waitFor()
      await answer(quiz, 'right')
      await quiz.locator('.feedback').waitFor()
      await turn(quiz)
      await isAt(quiz, 2, 10)
      expect(await quiz.getByText(words).count()).toBe(1)
    })
  })

  it('leads nowhere but to the sources, beside the course, and to the licence', async () => {
    await onPlatform(`launch=${link('n=1')}`, async (quiz, page) => {
      const addresses = () =>
        quiz.locator('a').evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
      const sources = new Set(bank.items.flatMap(({ sources: read }) => read.map(({ url }) => url ?? '')))
      const seen = new Set(await addresses())
      await answer(quiz, 'wrong')
      await quiz.locator('.sources a').first().waitFor()
      for (const address of await addresses()) seen.add(address)
      await page.context().route(/^https:/, (route) => route.fulfill({ body: 'A source' }))
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        quiz.locator('.sources a').first().click(),
      ])
      await opened.close()
      await turn(quiz)
      await quiz.locator('.scoreline').waitFor()
      for (const address of await addresses()) seen.add(address)
      await goTo(quiz, 'about')
      await quiz.getByText('Your data').waitFor()
      for (const address of await addresses()) seen.add(address)
      await goTo(quiz, 'teach')
      await quiz.getByText('This page is no part of the course').waitFor()
      for (const address of await addresses()) seen.add(address)
      const outside = [...seen].filter((address) => !address.startsWith('#') && !sources.has(address))
      expect(outside).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    })
  })
})

/** Braces say that all of a response has to be there; they are no part of it. */
function rightResponse({ correct_responses }: Pick<Interaction, 'correct_responses'>): string | undefined {
  return correct_responses[0]?.pattern.replace(/[{}]/g, '')
}

/** The quiz of a class link, as a query names it. */
function link(choice: string): string {
  return encodeURIComponent(`quiz?seed=5&${choice}&bank=${bank.fingerprint}`)
}

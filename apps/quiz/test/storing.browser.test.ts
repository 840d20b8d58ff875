import { describe, expect, it } from 'vitest'
import { ASIDE_KEY } from '../src/storage/quiz-storage.ts'
import { STORAGE_KEY } from '../src/storage/storage-key.ts'
import { holdBack } from './hold-back.ts'
import { answer, bank, goTo, isAt, isReady, openQuiz, storedSession, turn } from './quiz-page.ts'
import { servedQuiz } from './served-quiz.ts'

const quiz = servedQuiz()

describe('coming back', () => {
  it('goes on at the same question with the answers that were given', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await answer(page, 'right')
      await page.locator('.feedback').waitFor()
      await turn(page)
      await answer(page, 'wrong')
      await page.locator('.feedback').waitFor()
      const shown = () => page.locator('.question').textContent()
      const before = await shown()
      await page.reload()
      await isReady(page)
      await page.locator('.feedback').waitFor()
      expect(await shown()).toBe(before)
    })
  })

  it('takes no answer to another question before the stored quiz has been taken over', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, `${quiz.url}#quiz?seed=3&n=5&bank=${bank.fingerprint}`)
      await isAt(page, 1, 5)
      const stem = (await page.locator('h1').textContent()) ?? ''
      const keeper = await holdBack(page, /keeper/)
      await page.reload()
      await page.locator('[data-ready]').waitFor()
      await page.locator('[data-answer]').first().click()
      expect(await page.locator('.answered').count()).toBe(0)
      keeper.release()
      await expect.poll(() => page.locator('h1').textContent()).toBe(stem)
      await page.reload()
      await expect.poll(() => page.locator('h1').textContent()).toBe(stem)
    })
  })

  it('still asks when what keeps answers cannot be loaded, and says so', async () => {
    const context = await quiz.browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await openQuiz(page, `${quiz.url}#quiz?seed=3&n=5&bank=${bank.fingerprint}`)
    await isAt(page, 1, 5)
    await page.route(/keeper/, (route) => route.abort())
    await page.reload()
    await page.getByText('so they are not kept').waitFor()
    await page.locator('[data-answer]').first().click()
    await page.locator('.feedback').waitFor()
    await context.close()
  })

  it('brings two tabs together, so that neither loses an answer', async () => {
    const context = await quiz.browser.newContext({ serviceWorkers: 'block' })
    const [first, second] = [await context.newPage(), await context.newPage()]
    const link = `${quiz.url}#quiz?seed=3&n=5&bank=${bank.fingerprint}`
    await openQuiz(first, link)
    await isAt(first, 1, 5)
    const one = await answer(first, 'right')
    await first.locator('.feedback').waitFor()
    await openQuiz(second, quiz.url)
    await isAt(second, 1, 5)
    await turn(second)
    const two = await answer(second, 'right')
    await second.locator('.feedback').waitFor()
    await turn(first)
    await first.locator('.feedback').waitFor()
    expect(Object.keys((await storedSession(first))?.answers ?? {}).sort()).toEqual([one.id, two.id].sort())
    await context.close()
  })
})

describe('what is stored', () => {
  it('is shown and erased', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      await answer(page, 'right')
      await page.locator('.feedback').waitFor()
      await goTo(page, 'stored')
      await page.locator('pre').waitFor()
      expect(await page.locator('pre').textContent()).toContain('"answers"')
      await page.getByRole('button', { name: 'Erase it' }).click()
      await page.getByText('Nothing is kept at the moment.').waitFor()
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
      await goTo(page, 'question')
      await isAt(page, 1, 10)
      expect(await page.locator('.answered').count()).toBe(0)
    })
  })

  it('has the colours and the contrast that the reader chose, on the next visit too', async () => {
    await quiz.onPage({ colorScheme: 'light' }, async (page) => {
      await openQuiz(page, `${quiz.url}#stored`)
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await paper()
      await page.getByLabel('dark').check({ force: true })
      await expect.poll(paper).not.toBe(light)
      const dark = await paper()
      await page.reload()
      await isReady(page)
      await expect.poll(paper).toBe(dark)
    })
  })

  it.for([
    ['is damaged', '{"format":2,"session":{"position":-3}}', 'could not be read', true],
    ['is no JSON', 'hello', 'could not be read', true],
    ['is of a later version', '{"format":9}', 'A later version of the quiz', false],
  ] as const)('is told about when it %s, and not lost', async ([, text, words, isAside]) => {
    await quiz.onPage({}, async (page) => {
      await page.addInitScript(
        ([key, value]) => {
          if (sessionStorage.getItem('set') === null) localStorage.setItem(key, value)
          sessionStorage.setItem('set', 'yes')
        },
        [STORAGE_KEY, text] as const,
      )
      await openQuiz(page, quiz.url)
      await page.getByText(words).waitFor()
      await answer(page, 'right')
      await page.locator('.feedback').waitFor()
      const kept = await page.evaluate((key) => localStorage.getItem(key), isAside ? ASIDE_KEY : STORAGE_KEY)
      expect(kept).toBe(text)
    })
  })

  it.for([
    ['blocks storage', 'SecurityError', 'does not let the quiz keep anything'],
    ['has no room', 'QuotaExceededError', 'storage of this browser is full'],
  ] as const)('is told to be lost when the browser %s, and the quiz runs', async ([, name, words]) => {
    await quiz.onPage({}, async (page) => {
      await page.addInitScript((error) => {
        const fail = () => {
          throw new DOMException('no', error)
        }
        if (error === 'SecurityError') Object.defineProperty(window, 'localStorage', { get: fail })
        else Storage.prototype.setItem = fail
      }, name)
      await page.goto(quiz.url)
      await isReady(page)
      await page.keyboard.press('1')
      await page.getByText(words).waitFor()
      await page.locator('.feedback').waitFor()
      await turn(page)
      await isAt(page, 2, 10)
    })
  })
})

describe('a network that fails', () => {
  it('is told about where questions are missing, and the page stays where it is', async () => {
    const page = await quiz.browser.newPage({ serviceWorkers: 'block' })
    await openQuiz(page, `${quiz.url}#about`)
    await page.locator('h1').waitFor()
    await page.route(/assets/, (route) => route.abort())
    await goTo(page, 'bank')
    await page.getByText('could not be loaded').waitFor()
    await page.unroute(/assets/)
    await goTo(page, 'new')
    await page.getByRole('button', { name: 'Start' }).waitFor()
    await page.close()
  })
})

import { resolve } from 'node:path'
import {
  type Browser,
  checkAccessibility,
  launchBrowser,
  type Page,
  type ServedDirectory,
  serveDirectory,
  watchPage,
} from '@partnership/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isMarkedRight, openQuiz, sessionLength, shownScore } from './quiz-page.ts'

const PHONE = { width: 390, height: 844 }
let browser: Browser
let server: ServedDirectory

beforeAll(async () => {
  server = await serveDirectory(resolve(import.meta.dirname, '../dist'), { base: '/quiz/' })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** A page of its own, closed afterwards, that must meet no error and call no other server. */
async function onPage(
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const watch = watchPage(page, server.origin)
  await use(page)
  await context.close()
  expect(watch.problems).toEqual([])
}

describe('taking the quiz', () => {
  it('shows the first question and its answers before any script has run', async () => {
    await onPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(server.url)
      expect(await page.locator('h1').textContent()).toMatch(/\?$/)
      expect(await page.locator('[data-answer]').count()).toBeGreaterThanOrEqual(3)
    })
  })

  it('can be taken whole with the keyboard alone, and gives the score that its marks add up to', async () => {
    await onPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await openQuiz(page, server.url)
      const total = await sessionLength(page)
      let right = 0
      for (let question = 0; question < total; question += 1) {
        await page.keyboard.press(String((question % 3) + 1))
        if (await isMarkedRight(page)) right += 1
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict')
        await page.keyboard.press('Enter')
      }
      expect(await shownScore(page)).toBe(`${right} of ${total} right`)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    })
  })

  it('can be taken whole by touch on a phone', async () => {
    await onPage({ viewport: PHONE, hasTouch: true, isMobile: true }, async (page) => {
      await openQuiz(page, server.url)
      const total = await sessionLength(page)
      let right = 0
      for (let question = 0; question < total; question += 1) {
        await page.locator('[data-answer]').first().tap()
        if (await isMarkedRight(page)) right += 1
        await page.locator('.feedback .button').tap()
      }
      expect(await shownScore(page)).toBe(`${right} of ${total} right`)
    })
  })

  it('moves the focus between answers with the arrows, and shows the keys on ?', async () => {
    await onPage({}, async (page) => {
      await openQuiz(page, server.url)
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
      const answers = await page.locator('[data-answer]').allTextContents()
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe(answers[0]?.trim())
      await page.keyboard.press('ArrowUp')
      expect(await focused()).toBe(answers.at(-1)?.trim())
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
      expect(await page.locator('dialog[open]').count()).toBe(0)
      expect(await page.locator('.feedback').count()).toBe(0)
    })
  })

  it('says after a wrong answer what is right, why each answer is what it is, and where that was read', async () => {
    await onPage({}, async (page) => {
      await openQuiz(page, server.url)
      await answerWrongly(page)
      expect(await page.locator('[aria-live] .feedback').textContent()).toMatch(
        /Not this one[\s\S]*The right answer is:/,
      )
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
})

describe('what was missed', () => {
  it('comes back as a session of its own, and leaves it when it is answered rightly', async () => {
    await onPage({}, async (page) => {
      await openQuiz(page, server.url)
      const missed = await answerWrongly(page)
      await page.getByRole('button', { name: 'Missed (1)' }).click()
      await page.getByText('Question 1 of 1').waitFor()
      expect(await page.locator('h1').textContent()).toBe(missed.stem)
      await page.locator('[data-answer]', { hasText: missed.right }).click()
      expect(await isMarkedRight(page)).toBe(true)
      expect(await page.getByRole('button', { name: /Missed/ }).count()).toBe(0)
    })
  })
})

describe('coming back', () => {
  it('goes on at the same question with the answers that were given', async () => {
    await onPage({}, async (page) => {
      await openQuiz(page, server.url)
      await page.keyboard.press('1')
      await page.locator('.feedback .button').click()
      await page.keyboard.press('2')
      const stem = await page.locator('h1').textContent()
      const verdict = await page.locator('.feedback h2').textContent()
      await page.reload()
      await page.locator('.feedback').waitFor()
      expect(await page.locator('h1').textContent()).toBe(stem)
      expect(await page.locator('.feedback h2').textContent()).toBe(verdict)
      expect(await page.locator('.progress').textContent()).toContain('Question 2')
    })
  })

  it('goes on in a quiz that the reader chose, too', async () => {
    await onPage({}, async (page) => {
      await openQuiz(page, server.url)
      await page.getByRole('button', { name: 'New quiz' }).click()
      await page.getByLabel('Treaty law').check()
      await page.getByLabel('5', { exact: true }).check()
      await page.getByRole('button', { name: 'Start' }).click()
      await page.locator('.options').waitFor()
      const stem = await page.locator('h1').textContent()
      await page.reload()
      await page.locator('[data-ready]').waitFor()
      await expect.poll(() => page.locator('h1').textContent()).toBe(stem)
      expect(await sessionLength(page)).toBeLessThanOrEqual(5)
    })
  })

  it('keeps the stored quiz when an answer comes before it has been taken over', async () => {
    await onPage({}, async (page) => {
      await openQuiz(page, server.url)
      await page.getByRole('button', { name: 'New quiz' }).click()
      await page.getByLabel('Treaty law').check()
      await page.getByRole('button', { name: 'Start' }).click()
      await page.locator('.options').waitFor()
      const stem = await page.locator('h1').textContent()
      let letBankThrough = () => {}
      const hold = new Promise<void>((resolve) => {
        letBankThrough = resolve
      })
      await page.route(/quiz-bank/, async (route) => {
        await hold
        await route.continue()
      })
      await page.reload()
      await page.locator('[data-ready]').waitFor()
      await page.keyboard.press('1')
      await page.locator('.feedback').waitFor()
      letBankThrough()
      await expect.poll(() => page.locator('h1').textContent()).toBe(stem)
      await page.reload()
      await expect.poll(() => page.locator('h1').textContent()).toBe(stem)
    })
  })

  it('says that the questions cannot be loaded, and stays where it is', async () => {
    const page = await browser.newPage()
    await page.route(/quiz-bank/, (route) => route.abort())
    await openQuiz(page, server.url)
    await page.getByRole('button', { name: 'New quiz' }).click()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.getByText('could not be loaded').waitFor()
    expect(await page.locator('h1').textContent()).toBe('New quiz')
    await page.close()
  })

  it('shows what is stored and erases it', async () => {
    await onPage({}, async (page) => {
      await openQuiz(page, server.url)
      await page.keyboard.press('1')
      await page.getByRole('button', { name: 'Stored data' }).click()
      expect(await page.locator('pre').textContent()).toContain('"answers"')
      await page.getByRole('button', { name: 'Erase it' }).click()
      await page.getByText('Nothing is kept at the moment.').waitFor()
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })
  })

  it('runs and says what it cannot keep when the browser blocks storage', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      })
      await openQuiz(page, server.url)
      await page.getByText('does not let the quiz keep anything').waitFor()
      await page.keyboard.press('1')
      await page.locator('.feedback').waitFor()
    })
  })

  it('starts anew and says so when what is stored is damaged', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() =>
        localStorage.setItem('partnership-quiz', '{"format":1,"session":{"position":-3}}'),
      )
      await openQuiz(page, server.url)
      await page.getByText('could not be read').waitFor()
      expect(await page.locator('.progress').textContent()).toContain('Question 1')
    })
  })
})

describe.each([
  ['a phone, light', { viewport: PHONE, colorScheme: 'light' }],
  ['a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
  ['the narrowest phone, light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
  ['a desk, dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
] as const)('every view on %s', (_, options) => {
  it.each(['ltr', 'rtl'])(
    'breaks no accessibility rule, fits the width and has targets that a finger hits (%s)',
    async (direction) => {
      await onPage(options, async (page) => {
        await openQuiz(page, server.url)
        await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
        const problems: string[] = []
        const inspect = async (view: string) => {
          problems.push(...(await checkAccessibility(page)).map((line) => `${view}: ${line}`))
          problems.push(...(await page.evaluate(layoutProblems)).map((line) => `${view}: ${line}`))
        }
        await inspect('question')
        const total = await sessionLength(page)
        const seen = new Set<string>()
        for (let question = 0; question < total; question += 1) {
          await page.keyboard.press(String((question % 3) + 1))
          const kind = (await isMarkedRight(page)) ? 'right' : 'wrong'
          if (!seen.has(kind)) await inspect(kind)
          seen.add(kind)
          await page.locator('.feedback .button').click()
        }
        expect([...seen].sort()).toEqual(['right', 'wrong'])
        await inspect('result')
        await page.getByRole('button', { name: 'New quiz' }).first().click()
        await inspect('choose')
        await page.getByRole('button', { name: 'Stored data' }).click()
        await inspect('stored')
        await page.getByRole('button', { name: 'Back to the quiz' }).click()
        await page.getByRole('button', { name: 'New quiz' }).first().click()
        await page.getByRole('button', { name: 'Start' }).click()
        await page.locator('[data-answer]').first().waitFor()
        await page.keyboard.press('?')
        await page.locator('dialog[open]').waitFor()
        await inspect('keys')
        expect(problems).toEqual([])
      })
    },
  )
})

describe('without a network', () => {
  it('opens again and can be finished after the first visit', async () => {
    const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'allow' })
    const page = await context.newPage()
    await openQuiz(page, server.url)
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      if (active?.state === 'activated') return
      await new Promise((done) => active?.addEventListener('statechange', done))
    })
    await context.setOffline(true)
    await page.reload()
    await page.locator('[data-ready]').waitFor()
    const total = await sessionLength(page)
    for (let question = 0; question < total; question += 1) {
      await page.keyboard.press('1')
      await page.locator('.feedback .button').click()
    }
    expect(await shownScore(page)).toMatch(/of \d+ right/)
    await page.getByRole('button', { name: 'New quiz' }).first().click()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.locator('[data-answer]').first().waitFor()
    await context.close()
  })
})

/** Answers the shown question wrongly and gives its words and the right answer. */
async function answerWrongly(page: Page): Promise<{ stem: string; right: string }> {
  for (;;) {
    await page.keyboard.press('1')
    const stem = (await page.locator('h1').textContent()) ?? ''
    if (!(await isMarkedRight(page))) {
      return { stem, right: (await page.locator('.option-right .optiontext').textContent()) ?? '' }
    }
    await page.locator('.feedback .button').click()
  }
}

/** What a view must not do; runs in the page. */
function layoutProblems(): string[] {
  const SMALLEST_TARGET = 24
  const SMALLEST_ANSWER = 44
  const problems: string[] = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width)
    problems.push(`scrolls sideways by ${document.documentElement.scrollWidth - width} px`)
  for (const target of document.querySelectorAll('a, button, label')) {
    const { height, width: across } = target.getBoundingClientRect()
    const least = target.hasAttribute('data-answer') ? SMALLEST_ANSWER : SMALLEST_TARGET
    if (height > 0 && (height < least || across < SMALLEST_TARGET) && !target.classList.contains('skip')) {
      problems.push(
        `target of ${Math.round(across)}×${Math.round(height)} px: ${target.textContent?.trim().slice(0, 30)}`,
      )
    }
  }
  return problems
}

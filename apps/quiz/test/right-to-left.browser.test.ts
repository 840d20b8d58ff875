import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkAccessibility, type Page } from '@partnership/browser'
import { describe, expect, it } from 'vitest'
import { isReady } from './quiz-page.ts'
import { servedQuiz } from './served-quiz.ts'

const quiz = servedQuiz()
const STEM = 'این معاهده در کدام شهر امضا شد؟'
const ANSWERS = ['مسکو', 'تهران', 'کازان (تاتارستان)', 'پیونگ‌یانگ']

const PAGE = readFileSync(resolve(import.meta.dirname, '../dist/index.html'), 'utf8')

/** The texts of the first question with those in Persian that take their place. */
function translations(): (readonly [string, string])[] {
  const json = /<script type="application\/json" id="opening">(.*?)<\/script>/s.exec(PAGE)?.[1] ?? ''
  const { first } = JSON.parse(json) as { first: { stem: string; options: { text: string }[] } }
  return [[first.stem, STEM], ...first.options.map(({ text }, at) => [text, ANSWERS[at] ?? text] as const)]
}

/** The page and what it loads, with the first question in Persian. */
async function translate(page: Page): Promise<void> {
  const pairs = translations()
  await page.route(/\/$|opening-rest/, async (route) => {
    const response = await route.fetch()
    const text = pairs.reduce((body, [from, to]) => body.replaceAll(from, to), await response.text())
    await route.fulfill({ response, body: text.replace('dir="ltr"', 'dir="rtl"') })
  })
}

describe.each([320, 1280])('a question in Arabic script, right to left, %d px wide', (width) => {
  it('runs from right to left, with the letter of each answer before it, and can be answered', async () => {
    await quiz.onPage({ viewport: { width, height: 800 } }, async (page) => {
      await translate(page)
      await page.goto(quiz.url)
      await isReady(page)
      expect(await page.locator('h1').textContent()).toBe(STEM)
      expect(await page.locator('h1').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
      const places = await page.locator('[data-answer]').evaluateAll((answers) =>
        answers.map((one) => {
          const [letter, text] = [...one.children].map((part) => part.getBoundingClientRect())
          return { text: text?.right ?? 0, letter: letter?.left ?? 0 }
        }),
      )
      expect(places.length).toBeGreaterThanOrEqual(3)
      for (const { letter, text } of places) expect(letter).toBeGreaterThanOrEqual(text)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await checkAccessibility(page)).toEqual([])
      const chosen = ANSWERS[0] ?? ''
      await page.getByRole('button', { name: chosen }).click()
      await page.locator('.feedback').waitFor()
      const answered = page.locator('.optiontext').filter({ hasText: chosen })
      expect(await answered.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
      expect(await checkAccessibility(page)).toEqual([])
    })
  })
})

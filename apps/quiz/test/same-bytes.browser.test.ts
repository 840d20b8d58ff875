import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileScript } from '../src/build/compile-script.ts'
import { OPENING_SEED } from '../src/session/opening-seed.ts'
import { quizBytes } from '../src/session/same-bytes.ts'
import { bank } from './quiz-page.ts'
import { servedQuiz } from './served-quiz.ts'

declare global {
  interface Window {
    readonly sameBytes: typeof import('../src/session/same-bytes.ts')
  }
}

const quiz = servedQuiz()
const SEEDS = [OPENING_SEED, 0, 2 ** 32 - 1, ...Array.from({ length: 200 }, (_, index) => index * 7919 + 1)]
const CHOICE = { topics: [], difficulties: [], kinds: [], length: 10 }

describe('one seed', () => {
  it('gives the same quiz, byte for byte, in a browser as in Node', async () => {
    const script = await compileScript(
      resolve(import.meta.dirname, '../src/session/same-bytes.ts'),
      'sameBytes',
    )
    await quiz.onPage({ locale: 'tr-TR', timezoneId: 'Asia/Tehran' }, async (page) => {
      await page.goto(quiz.url)
      await page.addScriptTag({ content: script })
      const inBrowser = await page.evaluate(
        ([items, seeds, choice]) =>
          seeds.map((seed) => window.sameBytes.quizBytes(items, { seed, ...choice })),
        [bank.items, SEEDS, CHOICE] as const,
      )
      expect(inBrowser).toEqual(SEEDS.map((seed) => quizBytes(bank.items, { seed, ...CHOICE })))
    })
  })
})

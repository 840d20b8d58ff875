import { checkAccessibility, type Page } from '@partnership/browser'
import { describe, expect, it } from 'vitest'
import { answer, bank, canBeAnswered, goTo, isAt, openQuiz, turn } from './quiz-page.ts'
import { PHONE, servedQuiz } from './served-quiz.ts'

const quiz = servedQuiz()
const KINDS = [...new Set(bank.items.map(({ format }) => format))]

describe.each([
  ['a phone, light', { viewport: PHONE, colorScheme: 'light' }, 'ltr'],
  ['a phone, dark, right to left', { viewport: PHONE, colorScheme: 'dark' }, 'rtl'],
  ['the narrowest phone, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }, 'ltr'],
  [
    'the narrowest phone, right to left',
    { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
    'rtl',
  ],
  [
    'a desk, light, high contrast',
    { viewport: { width: 1280, height: 800 }, colorScheme: 'light', contrast: 'more' },
    'ltr',
  ],
  ['a wide screen, dark', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' }, 'ltr'],
  [
    'a desk with colours of its own',
    { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
    'ltr',
  ],
] as const)('every view on %s', (_, options, direction) => {
  it('breaks no accessibility rule, fits the width and has targets that a finger hits', {
    timeout: 240_000,
  }, async () => {
    await quiz.onPage(options, async (page) => {
      await openQuiz(page, quiz.url)
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
      const problems: string[] = []
      const inspect = async (view: string) => {
        problems.push(...(await checkAccessibility(page)).map((line) => `${view}: ${line}`))
        problems.push(...(await page.evaluate(layoutProblems)).map((line) => `${view}: ${line}`))
      }
      await inspect('question')
      for (const kind of KINDS) {
        await openKind(page, kind)
        if (kind !== 'single-choice') await inspect(kind)
        await answer(page, 'wrong')
        await page.locator('.feedback').waitFor()
        await inspect(`${kind}, wrong`)
        await openKind(page, kind)
        await answer(page, 'right')
        await page.locator('.feedback').waitFor()
        if (kind !== 'true-false') await inspect(`${kind}, right`)
        await turn(page)
      }
      await page.locator('.scoreline').waitFor()
      await page.locator('.judged summary').first().click()
      await inspect('result')
      await goTo(page, `quiz?seed=2&n=2&mode=exam&minutes=20&bank=${bank.fingerprint}`)
      await page.locator('.timeleft').waitFor()
      await inspect('exam')
      for (const view of ['new', 'bank', 'teach', 'stored', 'about']) {
        await goTo(page, view)
        await page.locator(`[data-view=${view}] h1`).waitFor()
        await page.waitForLoadState('networkidle')
        if (view === 'bank') await page.locator('.judged summary').first().click()
        await inspect(view)
      }
      await goTo(page, 'cards')
      await page.getByRole('button', { name: 'Show the answer' }).waitFor()
      await inspect('card')
      await page.keyboard.press('Space')
      await inspect('card, turned')
      await goTo(page, `print?seed=2&n=10&bank=${bank.fingerprint}`)
      await page.locator('.key').waitFor()
      await inspect('exam sheet')
      await goTo(page, 'result?seed=2&n=1&bank=00000000&a=0')
      await page.getByText('cannot be shown').first().waitFor()
      await inspect('shared result')
      await goTo(page, 'question')
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
      await inspect('keys')
      expect(problems).toEqual([])
    })
  })
})

/** A quiz of one question of a kind. */
async function openKind(page: Page, kind: string): Promise<void> {
  await goTo(page, `quiz?seed=6&n=1&kinds=${kind}&bank=${bank.fingerprint}`)
  await isAt(page, 1, 1)
  await canBeAnswered(page)
}

describe('a printed sheet', () => {
  it('has the questions, then the key on a page of its own, and nothing of the screen around them', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, `${quiz.url}#print?seed=2&n=10&bank=${bank.fingerprint}`)
      await page.locator('.key').waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.masthead').isVisible()).toBe(false)
      expect(await page.locator('.screenonly').isVisible()).toBe(false)
      expect(await page.locator('.printed').first().locator('> li').count()).toBe(10)
      expect(await page.locator('.key .printed > li').count()).toBe(10)
      expect(await page.locator('.key').evaluate((key) => getComputedStyle(key).breakBefore)).toBe('page')
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    })
  })
})

describe('what a reader of the screen is told', () => {
  it('names the question, its answers, the verdict and the right answer', async () => {
    await quiz.onPage({}, async (page) => {
      await openQuiz(page, quiz.url)
      const tree = () => page.locator('body').ariaSnapshot()
      const before = await tree()
      expect(before).toMatch(/banner:[\s\S]*navigation "Quiz"/)
      expect(before).toMatch(/main:[\s\S]*heading ".+\?" \[level=1\][\s\S]*list:[\s\S]*button/)
      expect(before).toMatch(/contentinfo:/)
      await answer(page, 'wrong')
      await page.locator('.feedback').waitFor()
      const after = await tree()
      expect(after).toMatch(/Your answer, not right/)
      expect(after).toMatch(/region "Not this one"[\s\S]*The right answer is:/)
    })
  })

  it.for(['match', 'attribution', 'comparison'])(
    'has a group with a name for each line of the kind %s',
    async (kind) => {
      await quiz.onPage({}, async (page) => {
        await openQuiz(page, quiz.url)
        await openKind(page, kind)
        const groups = await page.getByRole('group').all()
        expect(groups.length).toBeGreaterThanOrEqual(2)
        for (const group of groups) {
          expect(await group.locator('legend').textContent()).toMatch(/\S/)
          const names = await group
            .getByRole('radio')
            .evaluateAll((radios) =>
              radios.map(
                (radio) =>
                  radio.getAttribute('aria-label') ?? radio.closest('label')?.textContent?.trim() ?? '',
              ),
            )
          expect(new Set(names).size).toBe(names.length)
          expect(names.every((name) => name.length > 1)).toBe(true)
        }
      })
    },
  )
})

/** What a view must not do; runs in the page. */
function layoutProblems(): string[] {
  const SMALLEST_TARGET = 24
  const SMALLEST_ANSWER = 44
  const problems: string[] = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width)
    problems.push(`scrolls sideways by ${document.documentElement.scrollWidth - width} px`)
  for (const target of document.querySelectorAll('a, button, label, summary')) {
    const { height, width: across } = target.getBoundingClientRect()
    const isAnswer = target.hasAttribute('data-answer') || target.querySelector('[data-answer]') !== null
    const least = isAnswer ? SMALLEST_ANSWER : SMALLEST_TARGET
    const isInText = target.closest('p:not(.actions, .turn), .files .hint') !== null && target.tagName === 'A'
    if (
      height > 0 &&
      (height < least || across < SMALLEST_TARGET) &&
      !isInText &&
      !target.classList.contains('skip')
    ) {
      problems.push(
        `target of ${Math.round(across)}×${Math.round(height)} px: ${target.textContent?.trim().slice(0, 30)}`,
      )
    }
  }
  return problems
}

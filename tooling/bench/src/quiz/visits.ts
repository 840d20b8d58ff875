import { type Browser, checkAccessibility } from '@partnership/browser'
import { type Transfer, thirdParties, transferBefore } from '../browser-load/critical.ts'
import { measureHeap, SLOW_4G } from '../browser-load/network.ts'
import { quantile } from '../statistics.ts'
import { forgetAnswer, readProbe } from './page-probe.ts'
import type { ServedQuiz } from './subject.ts'
import { press, pressUntilTaken, visit } from './visit.ts'

/** How much slower a phone is taken to be. */
export const SLOWDOWN = 4

/** How many questions are answered in a row. */
const PLAYED = 10
/** After its motion has ended, so that a colour on its way is no finding. */
const REST = 700

/** Milliseconds that a page which is ready is given for one press. */
const PATIENT = 3000

/** A visit on a slow phone, up to the first answer; times in milliseconds since the navigation began. */
export interface SlowVisit {
  readonly visible: number
  /** The first press that the page took for an answer. */
  readonly answerable: number
  readonly blocking: number
}

/** A visit with no limit, until nothing more is loaded. */
export interface SettledVisit {
  readonly heapBytes: number
  /** All that the page asked for, also when idle. */
  readonly whole: Transfer
  readonly thirdParties: readonly string[]
  /** Errors that no code of the page caught. */
  readonly errors: readonly string[]
}

/** Ten questions in a row, on a slow phone. */
export interface Play {
  /** Milliseconds from a press to the frame after the one that shows the answer as given: the median. */
  readonly answerToPaint: number
  /** The longest of all interactions, the presses for the next question among them. */
  readonly longestInteraction: number
}

/** Whether everybody can answer. */
export interface Access {
  /** Lines of axe: best practices are among them. */
  readonly question: readonly string[]
  readonly answered: readonly string[]
  /** How often Tab is pressed until an answer has the focus; nothing where it never has. */
  readonly tabs?: number
  /** The key that answers then. */
  readonly key?: string
  /** Whether the key 1 answers at once. */
  readonly hasNumberKeys: boolean
}

export function visitSlowly(browser: Browser, quiz: ServedQuiz): Promise<SlowVisit> {
  return visit(browser, quiz, { network: SLOW_4G, slowdown: SLOWDOWN }, async ({ page, visible }) => {
    const { pressed } = await pressUntilTaken(page, quiz.answer)
    await page.waitForLoadState('networkidle')
    const probe = await page.evaluate(readProbe)
    return { visible, answerable: pressed, blocking: probe?.blocking ?? 0 }
  })
}

/**
 * What is asked for before the first answer is taken, by a page that is kept busy until then: what it loads when idle
 * it evidently does not need.
 */
export function weighFirstAnswer(browser: Browser, quiz: ServedQuiz): Promise<Transfer> {
  return visit(browser, quiz, { isKeptBusy: true }, async ({ page, requests, timeOrigin }) => {
    const { pressed } = await pressUntilTaken(page, quiz.answer)
    return transferBefore(timeOrigin + pressed, requests, quiz.site)
  })
}

export function visitUntilSettled(browser: Browser, quiz: ServedQuiz): Promise<SettledVisit> {
  return visit(browser, quiz, {}, async ({ page, session, requests, errors }) => {
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(REST)
    return {
      heapBytes: await measureHeap(session),
      whole: transferBefore(Number.POSITIVE_INFINITY, requests, quiz.site),
      thirdParties: thirdParties(requests, quiz.site.url),
      errors: [...new Set(errors)],
    }
  })
}

export function play(browser: Browser, quiz: ServedQuiz): Promise<Play> {
  const { playFragment: fragment } = quiz
  const options = { slowdown: SLOWDOWN, ...(fragment === undefined ? {} : { fragment }) }
  return visit(browser, quiz, options, async ({ page }) => {
    await page.waitForLoadState('networkidle')
    const times: number[] = []
    for (let question = 1; question <= PLAYED; question += 1) {
      const { pressed, painted } = await pressUntilTaken(page, quiz.answer, PATIENT)
      times.push(painted - pressed)
      if (question === PLAYED) break
      // Feedback and motion end before a reader goes on.
      await page.waitForTimeout(REST)
      if (!(await press(page, quiz.next)))
        throw new Error(`${quiz.name}: nothing leads to question ${question + 1}`)
      await page.waitForFunction((answered) => window.findEverywhere?.(answered).length === 0, quiz.answered)
      await page.waitForTimeout(REST)
    }
    const probe = await page.evaluate(readProbe)
    return { answerToPaint: quantile(times, 0.5), longestInteraction: probe?.longestInteraction ?? 0 }
  })
}

export async function checkAccess(browser: Browser, quiz: ServedQuiz): Promise<Access> {
  const lines = await visit(browser, quiz, {}, async ({ page }) => {
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(REST)
    const question = await checkAccessibility(page)
    await pressUntilTaken(page, quiz.answer)
    await page.waitForTimeout(REST)
    return { question, answered: await checkAccessibility(page) }
  })
  const hasNumberKeys = await visit(browser, quiz, {}, async ({ page }) => {
    await page.waitForLoadState('networkidle')
    return answersTo(page, '1')
  })
  return { ...lines, ...(await reachByKeyboard(browser, quiz)), hasNumberKeys }
}

function reachByKeyboard(browser: Browser, quiz: ServedQuiz): Promise<Pick<Access, 'tabs' | 'key'>> {
  const MOST_TABS = 40
  return visit(browser, quiz, {}, async ({ page }) => {
    await page.waitForLoadState('networkidle')
    for (let tabs = 1; tabs <= MOST_TABS; tabs += 1) {
      await page.keyboard.press('Tab')
      if (!(await page.evaluate(hasFocusIn, quiz.answer))) continue
      for (const key of ['Space', 'Enter']) {
        if (await answersTo(page, key)) return { tabs, key }
      }
      return { tabs }
    }
    return {}
  })
}

async function answersTo(page: Parameters<typeof press>[0], key: string): Promise<boolean> {
  await page.evaluate(forgetAnswer)
  await page.keyboard.press(key)
  await page.waitForTimeout(REST)
  return (await page.evaluate(readProbe))?.taken !== undefined
}

/** Runs in the page: whether the focus is on an answer, inside it, or on the control that it labels. */
function hasFocusIn(answer: string): boolean {
  const focused = window.findFocused?.() ?? []
  return (window.findEverywhere?.(answer) ?? []).some((element) =>
    focused.some(
      (one) => element.contains(one) || (element instanceof HTMLLabelElement && element.control === one),
    ),
  )
}

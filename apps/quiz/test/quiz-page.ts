import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@partnership/browser'
import { type Answer, type Dataset, type DrawnQuestion, drawQuestion } from '@partnership/data'
import { buildBank } from '../src/items/build-bank.ts'
import type { QuizItem } from '../src/items/item.ts'
import { rightAnswer } from '../src/results/answer-examples.ts'
import { openingItems } from '../src/session/opening.ts'
import { OPENING_SEED } from '../src/session/opening-seed.ts'
import type { Session } from '../src/session/session.ts'
import { STORAGE_KEY } from '../src/storage/storage-key.ts'
import { readStoredQuiz } from '../src/storage/stored-quiz.ts'

const datasetPath = createRequire(import.meta.url).resolve('@partnership/data/dataset.json')
/** The bank that the built quiz has. */
export const bank = buildBank(JSON.parse(readFileSync(datasetPath, 'utf8')) as Dataset)
const itemById = new Map(bank.items.map((item) => [item.id, item]))

/** Where the quiz is shown: a page, or a frame in one. */
export type QuizPlace = Pick<
  Page,
  'evaluate' | 'getByRole' | 'getByText' | 'locator' | 'waitForFunction' | 'waitForLoadState'
>

/** Opens the quiz and waits until it answers to the reader and keeps what it does. */
export async function openQuiz(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await isReady(page)
}

export async function isReady(page: QuizPlace): Promise<void> {
  // Both come when the browser has nothing better to do: what is kept, and what listens to keys.
  await page.locator('[data-ready=settled]').waitFor()
  await page.locator('[data-keys]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
}

/** Goes to a view by its address, as a link on the page does. */
export async function goTo(page: QuizPlace, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, fragment)
}

/** The session as the page keeps it; nothing before the first answer. */
export async function storedSession(page: QuizPlace): Promise<Session | null> {
  const reading = readStoredQuiz(await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY))
  return reading.kind === 'read' ? reading.stored.session : null
}

/** How long a page may take to keep what it shows, milliseconds: it does so when it has nothing better to do. */
const KEPT_WITHIN = 20_000
const LOOK_AGAIN_AFTER = 250

/** What the page shows now: its question, as drawn there. */
export async function shownQuestion(page: QuizPlace): Promise<DrawnQuestion> {
  const end = Date.now() + KEPT_WITHIN
  for (;;) {
    const drawn = await keptQuestion(page)
    try {
      // The page must show what it keeps.
      await page.getByRole('heading', { level: 1, name: drawn.stem }).waitFor({ timeout: LOOK_AGAIN_AFTER })
      return drawn
    } catch (error) {
      if (Date.now() > end) throw error
    }
  }
}

async function keptQuestion(page: QuizPlace): Promise<DrawnQuestion> {
  const stored = await storedSession(page)
  return stored
    ? drawQuestion(itemOf(stored.itemIds[stored.position] ?? ''), stored.seed)
    : drawQuestion(openingItems(bank.items)[0] ?? itemOf(''), OPENING_SEED)
}

function itemOf(id: string): QuizItem {
  const item = itemById.get(id)
  if (!item) throw new Error(`no question ${id}`)
  return item
}

/** An answer that is not right. */
export function wrongAnswer(drawn: DrawnQuestion): Answer {
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return drawn.options.findIndex(({ correct }) => !correct)
    case 'multiple-choice':
      return drawn.options.flatMap(({ correct }, index) => (correct ? [] : [index])).slice(0, 1)
    case 'order':
      return [...(rightAnswer(drawn) as readonly number[])].reverse()
    case 'match':
      return drawn.lefts.map(({ right }) => (right + 1) % drawn.rights.length)
    case 'attribution':
    case 'comparison':
      return drawn.rows.map(({ category }) => (category + 1) % drawn.categories.length)
    case 'estimate':
      return drawn.value - drawn.low > drawn.high - drawn.value ? drawn.low : drawn.high
  }
}

/** Waits for the way of answering, which may come after the question. */
export async function canBeAnswered(page: QuizPlace): Promise<void> {
  await page.locator('[data-answer]').first().waitFor()
}

/** Gives an answer in the way of its kind, by pointer; `tap` where the screen is touched. */
export async function give(
  page: QuizPlace,
  drawn: DrawnQuestion,
  answer: Answer,
  press: 'click' | 'tap' = 'click',
) {
  await canBeAnswered(page)
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      await page.locator('[data-answer]').nth(Number(answer))[press]()
      return
    case 'multiple-choice':
      for (const index of answer as readonly number[]) await page.locator('.tick').nth(index)[press]()
      break
    case 'order':
      await putInOrder(
        page,
        drawn.entries.map(({ text }) => text),
        answer as readonly number[],
        press,
      )
      break
    case 'match':
    case 'attribution':
    case 'comparison':
      for (const [row, label] of (answer as readonly number[]).entries()) {
        await page.locator('fieldset.sortrow').nth(row).locator('.chip').nth(label)[press]()
      }
      break
    case 'estimate':
      await page.locator('.slide input').fill(String(answer))
  }
  const check = page.locator('[data-check]')
  if (await check.count()) await check[press]()
}

/** Moves entries up one by one until they stand as wanted. */
async function putInOrder(
  page: QuizPlace,
  texts: readonly string[],
  wanted: readonly number[],
  press: 'click' | 'tap',
) {
  for (const [place, index] of wanted.entries()) {
    const text = texts[index] ?? ''
    const shown = await page.locator('.movable > span:nth-child(2)').allTextContents()
    for (let at = shown.indexOf(text); at > place; at -= 1) {
      await page.getByRole('button', { name: `Move up: ${text}`, exact: true })[press]()
    }
  }
}

/** Answers the question that is shown, and gives it. */
export async function answer(page: QuizPlace, kind: 'right' | 'wrong', press: 'click' | 'tap' = 'click') {
  const drawn = await shownQuestion(page)
  await give(page, drawn, kind === 'right' ? rightAnswer(drawn) : wrongAnswer(drawn), press)
  return drawn
}

/** The marks of the page itself: whether the answer just given is right. */
export async function isMarkedRight(page: QuizPlace): Promise<boolean> {
  await page.locator('.feedback').waitFor()
  return page.locator('.feedback .verdict-full').isVisible()
}

/** Goes on to the next question or the result. */
export async function turn(page: QuizPlace): Promise<void> {
  const before = await page.locator('h1').textContent()
  await page.locator('[data-next]').click()
  await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, before)
}

/** Waits until a question of a quiz with so many is shown. */
export async function isAt(page: QuizPlace, question: number, of: number): Promise<void> {
  await page.getByText(`Question ${question} of ${of}`, { exact: true }).waitFor()
}

/** Number of questions of the running session, as the page says. */
export async function sessionLength(page: QuizPlace): Promise<number> {
  const progress = await page.locator('.progressline').textContent()
  return Number(/of (\d+)/.exec(progress ?? '')?.[1])
}

/** The score that the result page shows. */
export async function shownScore(page: QuizPlace): Promise<string> {
  return ((await page.locator('.scoreline').textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

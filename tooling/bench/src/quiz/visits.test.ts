import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, launchBrowser } from '@partnership/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompressedSite, serveCompressed } from '../browser-load/brotli-server.ts'
import { NOBODY_ELSE } from '../browser-load/network.ts'
import type { ServedQuiz } from './subject.ts'
import { checkAccess, play, visitSlowly, visitUntilSettled, weighFirstAnswer } from './visits.ts'

const directory = mkdtempSync(join(tmpdir(), 'quiz-visits-'))
let browser: Browser
let site: CompressedSite
let quiz: ServedQuiz

/**
 * Answers in a shadow root that can be seen at once and pressed half a second later; meanwhile the page is drawn anew
 * again and again. One file comes when the browser is idle, another with the first answer.
 */
const PAGE = `<!doctype html><html lang="en"><title>Quiz</title><link rel="icon" href="data:,"><body>
<main><h1>A question</h1><div id="quiz"></div><p id="noise"></p></main>
<script type="module">
  import './early.js'
  const root = document.getElementById('quiz').attachShadow({ mode: 'closed' })
  root.innerHTML = '<button class="answer">An answer</button><button class="next">Next</button>'
  const [answer, next] = root.querySelectorAll('button')
  const drawing = setInterval(() => { document.getElementById('noise').textContent = performance.now() }, 10)
  requestIdleCallback(() => import('./idle.js'))
  fetch('https://third.example/').catch(() => {})
  setTimeout(() => {
    clearInterval(drawing)
    globalThis.readyAt = performance.now()
    answer.addEventListener('click', () => { answer.classList.add('given'); import('./late.js') })
    next.addEventListener('click', () => answer.classList.remove('given'))
  }, 500)
</script>`

beforeAll(async () => {
  writeFileSync(join(directory, 'index.html'), PAGE)
  for (const file of ['early', 'idle']) writeFileSync(join(directory, `${file}.js`), `globalThis.${file} = 1`)
  writeFileSync(join(directory, 'late.js'), 'throw new Error("planted")')
  browser = await launchBrowser({}, { args: NOBODY_ELSE })
  site = await serveCompressed(directory)
  quiz = { name: 'small quiz', site, answer: '.answer', answered: '.answer.given', next: '.next' }
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(directory, { recursive: true, force: true })
})

describe('a visit to a quiz', () => {
  it('takes no page that is drawn anew for one that took an answer', async () => {
    const { visible, answerable } = await visitSlowly(browser, quiz)
    // The page itself takes no press before.
    expect(answerable - visible).toBeGreaterThan(300)
  })

  it('weighs what came before the first answer, and neither what waits for idleness nor what the answer brings', async () => {
    expect(await weighFirstAnswer(browser, quiz)).toMatchObject({
      requests: 2,
      rawBytes: Buffer.byteLength(PAGE) + 'globalThis.early = 1'.length,
    })
  })

  it('sees what is loaded when idle, third parties and the heap', async () => {
    const { whole, thirdParties, heapBytes } = await visitUntilSettled(browser, quiz)
    expect(whole.requests).toBe(3)
    expect(thirdParties).toEqual(['third.example'])
    expect(heapBytes).toBeGreaterThan(100_000)
  })

  it('answers ten questions in a row', async () => {
    const { answerToPaint, longestInteraction } = await play(browser, quiz)
    expect(answerToPaint).toBeGreaterThan(0)
    expect(longestInteraction).toBeGreaterThanOrEqual(16)
  })

  it('finds out how the keyboard gets at an answer', async () => {
    expect(await checkAccess(browser, quiz)).toEqual({
      question: [],
      answered: [],
      tabs: 1,
      key: 'Space',
      hasNumberKeys: false,
    })
  })
})

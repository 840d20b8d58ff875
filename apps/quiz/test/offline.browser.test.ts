import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Page, serveDirectory } from '@partnership/browser'
import { afterAll, describe, expect, it } from 'vitest'
import { answer, bank, goTo, isAt, isReady, openQuiz, sessionLength, shownScore, turn } from './quiz-page.ts'
import { PHONE, servedQuiz } from './served-quiz.ts'

const quiz = servedQuiz()
const copy = mkdtempSync(join(tmpdir(), 'quiz-of-two-versions-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

async function workerIsActive(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((done) => active?.addEventListener('statechange', done))
  })
}

describe('without a network', () => {
  it('opens again, can be finished, and has every view and every question', async () => {
    const context = await quiz.browser.newContext({ viewport: PHONE, serviceWorkers: 'allow' })
    const page = await context.newPage()
    await openQuiz(page, quiz.url)
    await workerIsActive(page)
    await context.setOffline(true)
    await page.reload()
    await isReady(page)
    const total = await sessionLength(page)
    for (let question = 0; question < total; question += 1) {
      await answer(page, 'right')
      await page.locator('.feedback').waitFor()
      await turn(page)
    }
    expect(await shownScore(page)).toBe(`${total} of ${total} points`)
    for (const view of ['new', 'cards', 'bank', 'teach', 'stored', 'about']) {
      await goTo(page, view)
      await page.locator('h1').waitFor()
    }
    await goTo(page, 'bank')
    await page.getByText(`${bank.items.length} questions`, { exact: true }).waitFor()
    await context.close()
  })
})

describe('a newer version', () => {
  it('is offered after the quiz, never forced on it', async () => {
    const built = resolve(import.meta.dirname, '../dist')
    cpSync(built, copy, { recursive: true })
    const server = await serveDirectory(copy, { base: '/quiz/' })
    const context = await quiz.browser.newContext({ serviceWorkers: 'allow' })
    const page = await context.newPage()
    await openQuiz(page, `${server.url}#quiz?seed=8&n=2&bank=${bank.fingerprint}`)
    await isAt(page, 1, 2)
    await workerIsActive(page)

    // A version with another page, and a service worker that knows it.
    const html = readFileSync(join(copy, 'index.html'), 'utf8')
    writeFileSync(join(copy, 'index.html'), html.replace('<title>', '<title>Newer: '))
    const worker = join(copy, 'sw.js')
    const revision = /url:"index\.html",revision:"([0-9a-f]+)"|revision:"([0-9a-f]+)",url:"index\.html"/.exec(
      readFileSync(worker, 'utf8'),
    )
    const hash = revision?.[1] ?? revision?.[2] ?? ''
    expect(hash).not.toBe('')
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(hash, hash.split('').reverse().join('')))

    await page.reload()
    await isAt(page, 1, 2)
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null)
    expect(await page.title()).not.toContain('Newer')
    await answer(page, 'right')
    await page.locator('.feedback').waitFor()
    expect(await page.getByText('A newer version is ready.').count()).toBe(0)
    await turn(page)
    await answer(page, 'right')
    await page.locator('.feedback').waitFor()
    await turn(page)
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect.poll(() => page.title()).toContain('Newer')
    await page.locator('.scoreline').waitFor()
    await context.close()
    await server.close()
  })

  it('has a list of every file that the quiz needs', () => {
    const built = resolve(import.meta.dirname, '../dist')
    const worker = readFileSync(join(built, 'sw.js'), 'utf8')
    const needed = readdirSync(join(built, 'assets')).filter((name) => /\.(js|css|woff2)$/.test(name))
    expect(needed.length).toBeGreaterThan(20)
    expect(needed.filter((name) => !worker.includes(name))).toEqual([])
  })
})

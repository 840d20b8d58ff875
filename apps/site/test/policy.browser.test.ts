import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '@partnership/workspace/files-below'
import { describe, expect, it } from 'vitest'
import { headersFor, isNamedBy, readHeaderRules } from '../src/hosting/header-rules.ts'
import { BASE, SITE, servedSite } from './served-site.ts'

const { visit } = servedSite()

const rules = readHeaderRules(readFileSync(join(SITE, '_headers'), 'utf8'))
const paths = filesBelow(SITE).map((file) => BASE + file.replace(/(?<=^|\/)index\.html$/, ''))

describe('the headers of the site', () => {
  it('are within what Cloudflare Pages reads: 100 rules of 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100)
    const lines = rules.flatMap(({ headers }) => Object.entries(headers).map((pair) => pair.join(': ')))
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000)
  })

  it('are given by one rule a path, since hosts differ in what they make of two', () => {
    for (const path of paths) {
      const names = rules
        .filter(({ pattern }) => isNamedBy(pattern, path))
        .flatMap(({ headers }) => Object.keys(headers))
      expect([path, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([path, []])
    }
  })

  it('name every rule for something that is there', () => {
    for (const { pattern } of rules) {
      const named = paths.some((path) => isNamedBy(pattern, path)) || pattern === `${BASE}index.html`
      expect([pattern, named]).toEqual([pattern, true])
    }
  })

  it('let be kept for ever what has a name that changes with its content, and nothing else', () => {
    for (const path of paths.filter((path) => !/\.(?:br|gz)$/.test(path))) {
      const isKept = headersFor(rules, path)['Cache-Control']?.includes('immutable') ?? false
      expect([path, isKept]).toEqual([path, /-[\w-]{8,}\.\w+$/.test(path) && path.includes('/assets/')])
    }
  })

  it('give every page a policy without scripts that anybody could write into it', () => {
    for (const path of paths.filter((path) => path.endsWith('/') || path.endsWith('.html'))) {
      const policy = headersFor(rules, path)['Content-Security-Policy'] ?? ''
      const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '))
      expect([path, scripts]).toEqual([
        path,
        expect.stringMatching(/^script-src 'self'(?: 'sha256-[\w+/]{43}=')*$/),
      ])
      expect(policy).toContain("default-src 'none'")
      // Only the deck has style attributes, which Slidev writes.
      expect([path, policy.includes('unsafe-inline')]).toEqual([path, path.startsWith(`${BASE}slides/`)])
    }
  })
})

// What a policy forbids, the browser reports on the console, where each visit looks.
describe('under the policy of the site', () => {
  it.each(['/slides/', '/slides/short/'])(
    'every slide of %s is shown, and the presenter’s view',
    async (deck) => {
      await visit(deck, async (page) => {
        await page.locator('.slidev-page-1 .deck-slide').waitFor()
        await page.keyboard.press('ArrowDown')
        const announced = page.getByRole('status').filter({ hasText: /^Slide \d+ of / })
        await expect.poll(() => announced.textContent()).toMatch(/^Slide 2 of \d+/)
        const count = Number(/of (\d+)/.exec((await announced.textContent()) ?? '')?.[1])
        expect(count).toBeGreaterThan(5)
        for (let number = 1; number <= count; number++) {
          await page.evaluate((hash) => {
            location.hash = hash
          }, `#/${number}?clicks=99`)
          await page.locator(`.slidev-page-${number} .deck-slide`).waitFor()
        }
        await page.evaluate(() => {
          location.hash = '#/presenter/2'
        })
        await page.locator('.slidev-note').first().waitFor()
      })
    },
  )

  it('every view of the quiz is shown, with its worker, and a picture to scan', async () => {
    await visit('/quiz/', async (page) => {
      for (const view of ['new', 'bank', 'teach', 'stored', 'about', 'cards', 'print']) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, view)
        await page.locator('main h1').first().waitFor()
        await page.waitForLoadState('networkidle')
      }
      await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
    })
  })

  it.each(['/slides/reader/', '/slides/short/reader/'])('the page to read %s is shown', async (path) => {
    await visit(path, async (page) => void (await page.locator('h1').first().waitFor()))
  })
})

import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { type Browser, checkAccessibility, launchBrowser, type Page, watchPage } from '@partnership/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSiteServer } from '../src/server/site-server.ts'

const site = resolve(import.meta.dirname, '../dist')
const PAGES = ['/', '/data/'] as const
const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  if (!existsSync(resolve(site, 'index.html')))
    throw new Error('The site is not built; run "pnpm build" first.')
  browser = await launchBrowser()
  server = createSiteServer(site)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // A listening TCP server has an address with a port.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

/** Opens an address in a fresh context, uses the page, and fails on anything that it did wrong meanwhile. */
async function visit(
  path: string,
  use: (page: Page) => Promise<void>,
  options: NonNullable<Parameters<Browser['newContext']>[0]> = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: SCREENS.desk,
    reducedMotion: 'reduce',
    ...options,
  })
  try {
    const page = await context.newPage()
    const { problems } = watchPage(page, origin)
    await page.goto(origin + path, { waitUntil: 'load' })
    await use(page)
    expect(problems).toEqual([])
  } finally {
    await context.close()
  }
}

describe('the three doors of the front page', () => {
  it('lead to the deck, which shows its first slide', async () => {
    await visit('/', async (page) => {
      await page.locator('main a[href="/slides/"]').first().click()
      await page.waitForURL(/\/slides\//)
      await page.locator('h1:visible').first().waitFor()
      expect((await page.locator('h1:visible').first().textContent())?.trim()).not.toBe('')
    })
  })

  it.each(['/slides/short/', '/slides/reader/'])(
    'lead to %s as well, over the link that covers the door',
    async (href) => {
      await visit('/', async (page) => {
        await page.locator(`main a[href="${href}"]`).click()
        await page.waitForURL(new RegExp(`${href}(?:#.*)?$`))
        await page.locator('h1:visible').first().waitFor()
      })
    },
  )

  it('lead to the quiz, which takes an answer and says something about it', async () => {
    await visit('/', async (page) => {
      await page.locator('main a[href="/quiz/"]').first().click()
      await page.waitForURL(/\/quiz\//)
      const option = page
        .locator('main')
        .getByRole('radio')
        .or(page.locator('main').getByRole('button'))
        .first()
      await option.waitFor()
      const before = await page.locator('main').textContent()
      await option.click()
      await expect.poll(() => page.locator('main').textContent()).not.toBe(before)
    })
  })

  it('lead to the data, which lists the claims', async () => {
    await visit('/', async (page) => {
      await page.locator('main a[href="/data/"]').first().click()
      await page.waitForURL(/\/data\/$/)
      expect(await page.locator('h1').count()).toBe(1)
      await page.getByRole('heading', { name: 'Claims', exact: true }).waitFor()
    })
  })

  it('lead to files that are there, the quiz for a course among them', async () => {
    await visit('/data/', async (page) => {
      const addresses = await page
        .locator('.downloads a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(addresses).toContain('/data/quiz.scorm.zip')
      for (const address of addresses) {
        const answer = await page.request.head(new URL(address, page.url()).href)
        expect(answer.status(), address).toBe(200)
      }
    })
  })
})

describe.each(PAGES)('the page %s', (path) => {
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`breaks no rule of accessibility on a ${screen}, ${colorScheme}`, async () => {
        await visit(path, async (page) => expect(await checkAccessibility(page)).toEqual([]), {
          viewport,
          colorScheme,
        })
      })
    }
  }

  it('needs no scrolling sideways at 320 pixels', async () => {
    await visit(
      path,
      async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(320)
      },
      { viewport: { width: 320, height: 640 } },
    )
  })

  it('has one first heading, the landmarks, and a skip link that comes first and leads to the content', async () => {
    await visit(path, async (page) => {
      for (const element of ['h1', 'main', 'body > header', 'body > footer']) {
        expect(await page.locator(element).count(), element).toBe(1)
      }
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => location.hash)).toBe('#content')
    })
  })

  it('says the same without JavaScript', async () => {
    const readings: (string | null)[] = []
    for (const javaScriptEnabled of [true, false]) {
      await visit(path, async (page) => void readings.push(await page.locator('body').textContent()), {
        javaScriptEnabled,
      })
    }
    expect(readings[1]).toBe(readings[0])
  })

  it('uses the fonts that it brings', async () => {
    await visit(path, async (page) => {
      const loaded = await page.evaluate(async () => {
        await document.fonts.ready
        return [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', ''))
      })
      expect(loaded).toEqual(expect.arrayContaining(['Source Sans 3', 'Source Serif 4']))
    })
  })

  it('links only to addresses of the site that exist, and to places in a page that exist', async () => {
    await visit(path, async (page) => {
      const links = await page
        .locator('a[href]')
        .evaluateAll((anchors) => anchors.map((a) => (a as HTMLAnchorElement).href))
      const internal = [...new Set(links.filter((link) => link.startsWith(`${origin}/`)))]
      expect(internal.length).toBeGreaterThan(3)
      const broken: string[] = []
      for (const link of internal) {
        const url = new URL(link)
        const answer = await fetch(origin + url.pathname)
        if (!answer.ok) broken.push(`${link} (HTTP ${answer.status})`)
        else if (url.pathname === path && url.hash) {
          const id = decodeURIComponent(url.hash.slice(1))
          const isThere = await page.evaluate((wanted) => document.getElementById(wanted) !== null, id)
          if (!isThere) broken.push(`${link} (no such place)`)
        }
        await answer.body?.cancel()
      }
      expect(broken).toEqual([])
    })
  })

  it('gives no id twice', async () => {
    await visit(path, async (page) => {
      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    })
  })
})

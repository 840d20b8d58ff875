import { checkAccessibility } from '@partnership/browser'
import { COLLECTIONS } from '@partnership/data'
import { describe, expect, it } from 'vitest'
import { BASE, SCREENS, servedSite } from './served-site.ts'

const COLLECTION_PAGES = Object.values(COLLECTIONS).map((collection) => `/data/${collection}/`)
const DOCUMENTATION = [
  '',
  'getting-started/',
  'data-dictionary/',
  'rules/',
  'quiz-formats/',
  'api/',
  'api/schema/',
  'api/search/',
  'versions/',
].map((path) => `/data/docs/${path}`)
const PAGES = ['/', '/data/', '/licences/', ...COLLECTION_PAGES, ...DOCUMENTATION]

const { visit, addressOf } = servedSite()

describe('the three doors of the front page', () => {
  it('lead to the deck, which shows its first slide', async () => {
    await visit('/', async (page) => {
      await page.locator(`main a[href="${BASE}slides/"]`).first().click()
      await page.waitForURL(/\/slides\//)
      await page.locator('h1:visible').first().waitFor()
      expect((await page.locator('h1:visible').first().textContent())?.trim()).not.toBe('')
    })
  })

  it.each(['slides/short/', 'slides/reader/'])(
    'lead to %s as well, over the link that covers the door',
    async (href) => {
      await visit('/', async (page) => {
        await page.locator(`main a[href="${BASE}${href}"]`).click()
        await page.waitForURL(new RegExp(`${href}(?:#.*)?$`))
        await page.locator('h1:visible').first().waitFor()
      })
    },
  )

  it('lead to the quiz, which takes an answer and says something about it', async () => {
    await visit('/', async (page) => {
      await page.locator(`main a[href="${BASE}quiz/"]`).first().click()
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

  it('lead to the data, which leads to the claims', async () => {
    await visit('/', async (page) => {
      await page.locator(`main a[href="${BASE}data/"]`).first().click()
      await page.waitForURL(/\/data\/$/)
      expect(await page.locator('h1').count()).toBe(1)
      await page.getByRole('link', { name: 'All claims' }).click()
      await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor()
    })
  })

  it('lead to files that are there, the quiz for a course among them', async () => {
    await visit('/data/', async (page) => {
      const addresses = await page
        .locator('.file-name')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(addresses).toContain(`${BASE}data/quiz.scorm.zip`)
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
      // Pages of records and of documents differ in their text alone, so each colour is seen on one screen.
      if (
        path.startsWith('/data/') &&
        path !== '/data/' &&
        (screen === 'phone') !== (colorScheme === 'light')
      )
        continue
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
      const internal = [...new Set(links.filter((link) => link.startsWith(addressOf('/'))))]
      expect(internal.length).toBeGreaterThan(3)
      const broken: string[] = []
      for (const link of internal) {
        const url = new URL(link)
        const answer = await fetch(url.origin + url.pathname)
        if (!answer.ok) broken.push(`${link} (HTTP ${answer.status})`)
        else if (url.pathname === new URL(page.url()).pathname && url.hash) {
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

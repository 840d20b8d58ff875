import { checkAccessibility, type Page } from '@partnership/browser'
import { claims, isContested, labelOf, recordById, sourceLabel } from '@partnership/data'
import { expect, it } from 'vitest'
import { BASE, SCREENS, servedSite } from './served-site.ts'

const { visit, addressOf } = servedSite()

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the records' })
const cards = (page: Page) => page.locator('#search-hits > li')
const count = (page: Page) => page.locator('#search-found').textContent()

it('finds records by words while they are typed, each with where it was read', async () => {
  await visit('/data/', async (page) => {
    await field(page).fill('Rasht Astara railway agreement')
    await expect.poll(() => count(page)).toMatch(/^\d+ records?$/)
    const event = recordById('event', 'rasht-astara-agreement')
    const card = cards(page).filter({ has: page.getByText(event.id, { exact: true }) })
    expect(await card.getByRole('heading').textContent()).toBe(labelOf({ kind: 'event', record: event }))
    const links = await card
      .locator('.reasons a')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')]))
    expect(links.sort()).toEqual(
      event.citations
        .map(({ source }) => [sourceLabel(recordById('source', source)), `${BASE}data/sources/#${source}`])
        .sort(),
    )
  })
})

it('leads from a card to the record at its own address', async () => {
  await visit('/data/?q=snapback&kind=event', async (page) => {
    const link = cards(page).first().getByRole('heading').getByRole('link')
    const name = await link.textContent()
    await link.click()
    await page.waitForURL(/\/data\/events\/#[\w-]+$/)
    const id = new URL(page.url()).hash.slice(1)
    expect(await page.locator(`[id="${id}"] h3`).textContent()).toBe(name)
  })
})

it('shows a claim with everybody who denies it', async () => {
  await visit('/data/?q=inauguration+return+to+office&kind=claim', async (page) => {
    const card = cards(page).filter({ hasText: 'signing-date-linked-to-trump' })
    await card.getByText('Dmitry Peskov denied it').waitFor()
    await card.getByText('contested', { exact: true }).waitFor()
  })
})

it('keeps what is asked in the address, so that it can be sent to somebody', async () => {
  await visit('/data/', async (page) => {
    await field(page).fill('drones')
    await page.getByLabel('Kind', { exact: true }).selectOption('Claims')
    await page.getByLabel('Only contested claims').check()
    await expect.poll(() => new URL(page.url()).search).toBe('?q=drones&kind=claim&contested=yes')
    await expect.poll(() => cards(page).count()).toBeGreaterThan(0)
    const found = await cards(page).allTextContents()
    await page.reload()
    await expect.poll(() => cards(page).allTextContents()).toEqual(found)
    expect(await field(page).inputValue()).toBe('drones')
  })
})

it('lists all of a kind without words, some at a time, and goes on at the first new one', async () => {
  const contested = claims.filter(isContested).length
  await visit('/data/?contested=yes', async (page) => {
    await expect.poll(() => count(page)).toBe(`${contested} records`)
  })
  await visit('/data/?kind=actor', async (page) => {
    await expect.poll(() => cards(page).count()).toBe(20)
    await page.getByRole('button', { name: 'Show more' }).press('Enter')
    await expect.poll(() => cards(page).count()).toBe(40)
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    expect(focused).toBe(await cards(page).nth(20).getByRole('heading').textContent())
  })
})

it('says so when nothing is found, and when the field is emptied says nothing', async () => {
  await visit('/data/', async (page) => {
    await field(page).fill('xyzzyquux')
    await expect.poll(() => count(page)).toBe('0 records')
    await field(page).fill('')
    await expect.poll(() => count(page)).toBe('')
    expect(await cards(page).count()).toBe(0)
  })
})

it('says that the records could not be loaded, and loads them at the next try', async () => {
  await visit('/data/', async (page) => {
    let isBroken = true
    await page.route(addressOf('/data/dataset.json'), (route) =>
      isBroken ? route.fulfill({ status: 200, body: '{' }) : route.continue(),
    )
    await field(page).fill('railway')
    await expect.poll(() => count(page)).toMatch(/^The records could not be loaded/)
    isBroken = false
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await expect.poll(() => count(page)).toMatch(/^\d+ records$/)
  })
})

it('takes what a stranger writes for words and not for a page', async () => {
  await visit(
    `/data/?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&kind=%3Cb%3E&topic=nothing`,
    async (page) => {
      await expect.poll(() => count(page)).toBe('0 records')
      expect(await field(page).inputValue()).toBe('"><img src=x onerror=alert(1)>')
      expect(await page.locator('main img').count()).toBe(0)
    },
  )
})

it.each(Object.entries(SCREENS))(
  'breaks no rule of accessibility on a %s with what it found',
  async (_, viewport) => {
    await visit(
      '/data/?q=drones',
      async (page) => {
        await cards(page).first().waitFor()
        expect(await checkAccessibility(page)).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(viewport.width)
      },
      { viewport },
    )
  },
)

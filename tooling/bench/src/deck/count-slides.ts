import type { Browser } from '@partnership/browser'
import type { CompressedSite } from '../browser-load/brotli-server.ts'

/** How long the overview has to stay as it is: it fills slide by slide. */
const UNCHANGED_MILLISECONDS = 1500

/** How many slides a built Slidev deck has, as its overview shows them. */
export async function countSlides(browser: Browser, { url }: Pick<CompressedSite, 'url'>): Promise<number> {
  const page = await browser.newPage()
  try {
    await page.goto(url)
    // Slidev writes the number of the slide into the address, behind a hash where the deck is set so.
    await page.waitForURL(/\/1$/, { waitUntil: 'commit' })
    const overview = page.url().includes('#') ? '#/overview' : 'overview'
    // A change of the hash alone would not load the page again.
    await page.goto('about:blank')
    await page.goto(new URL(overview, url).href)
    const counts: number[] = [0]
    for (;;) {
      await page.waitForTimeout(UNCHANGED_MILLISECONDS)
      const count = await page.locator('body').evaluate(countNumbers)
      if (count > 0 && count === counts.at(-1)) return count
      counts.push(count)
      if (counts.length > 40) throw new Error(`${url} shows no overview that stays as it is`)
    }
  } finally {
    await page.close()
  }
}

/** Runs in the page: a slide can stand there more than once, as itself and as a picture of itself. */
function countNumbers(body: Element): number {
  const numbers = [...body.querySelectorAll('[class*="slidev-page-"]')].flatMap(({ classList }) =>
    [...classList].filter((name) => /^slidev-page-\d+$/.test(name)),
  )
  return new Set(numbers).size
}

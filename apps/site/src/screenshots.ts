// Writes pictures of the pages of the site to screenshots/, on a phone and on a desk, light and dark.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchBrowser, type Page } from '@partnership/browser'
import { portOf } from '@partnership/workspace/port-of'
import { createSiteServer } from './server/site-server.ts'

const root = resolve(import.meta.dirname, '..')
const directory = resolve(root, 'screenshots')
mkdirSync(directory, { recursive: true })

const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }

interface Picture {
  readonly path: string
  /** Where the picture begins; at the top of the page when it is left out. */
  readonly from?: string
  /** What is done on the page before. */
  readonly use?: (page: Page) => Promise<void>
}

const PICTURES: Readonly<Record<string, Picture>> = {
  front: { path: '/' },
  data: { path: '/data/' },
  articles: { path: '/data/', from: '#articles' },
  contested: { path: '/data/', from: '#contested' },
  downloads: { path: '/data/', from: '#downloads' },
  search: {
    path: '/data/?q=railway&kind=event#search',
    from: '#search',
    use: (page) => page.locator('#search-hits > li').first().waitFor(),
  },
  events: { path: '/data/events/' },
  series: { path: '/data/series/' },
  claims: { path: '/data/claims/' },
  sources: { path: '/data/sources/' },
  docs: { path: '/data/docs/' },
  api: { path: '/data/docs/api/' },
  dictionary: { path: '/data/docs/data-dictionary/', from: '#source' },
  licences: { path: '/licences/' },
  missing: { path: '/absent' },
}

const server = createSiteServer(resolve(root, 'dist'))
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const origin = `http://127.0.0.1:${portOf(server)}`
const browser = await launchBrowser()
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    const page = await browser.newPage({ viewport, colorScheme })
    for (const [name, { path, from, use }] of Object.entries(PICTURES)) {
      await page.goto(origin + path)
      await page.evaluate(() => document.fonts.ready)
      await use?.(page)
      const top = from
        ? await page.locator(from).evaluate((place) => place.getBoundingClientRect().top + scrollY)
        : 0
      const clip = { x: 0, y: Math.max(0, Math.floor(top) - 16), width: viewport.width, height: 2400 }
      await page.screenshot({
        path: resolve(directory, `${name}-${screen}-${colorScheme}.png`),
        fullPage: true,
        clip,
      })
    }
    await page.close()
  }
}
await browser.close()
server.closeAllConnections()
server.close()
console.log(`Wrote the pictures to ${directory}.`)

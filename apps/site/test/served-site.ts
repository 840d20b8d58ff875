import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { type Browser, launchBrowser, type Page, watchPage } from '@partnership/browser'
import { portOf } from '@partnership/workspace/port-of'
import { readSiteBase } from '@partnership/workspace/site-base'
import { afterAll, beforeAll, expect } from 'vitest'
import { createSiteServer } from '../src/server/site-server.ts'

/** The built site. */
export const SITE = resolve(import.meta.dirname, '../dist')
/** The path for which it was built; `SITE_BASE` says so to these tests as it did to the build. */
export const BASE = readSiteBase(process.env)
export const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }

type VisitOptions = NonNullable<Parameters<Browser['newContext']>[0]>

/** The built site on its own server with its own headers, in a browser, for the tests of a file. */
export function servedSite() {
  let browser: Browser | undefined
  let server: Server | undefined
  let origin = ''

  beforeAll(async () => {
    if (!existsSync(resolve(SITE, 'index.html')))
      throw new Error('The site is not built; run "npx pnpm@12 build" first.')
    browser = await launchBrowser()
    server = createSiteServer(SITE, { base: BASE })
    await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${portOf(server)}`
  })
  afterAll(async () => {
    await browser?.close()
    server?.closeAllConnections()
    server?.close()
  })

  const addressOf = (path: string) => origin + BASE + path.slice(1)
  return {
    /** The address of a path of the site, such as `/data/`. */
    addressOf,
    /** Opens a path in a fresh context, uses the page, and fails on anything that it did wrong meanwhile. */
    async visit(path: string, use: (page: Page) => Promise<void>, options: VisitOptions = {}): Promise<void> {
      if (!browser) throw new Error('the site is served to tests alone, not while tests are collected')
      const context = await browser.newContext({
        viewport: SCREENS.desk,
        reducedMotion: 'reduce',
        ...options,
      })
      try {
        const page = await context.newPage()
        const { problems } = watchPage(page, origin)
        await page.goto(addressOf(path), { waitUntil: 'load' })
        await use(page)
        expect(problems).toEqual([])
      } finally {
        await context.close()
      }
    },
  }
}

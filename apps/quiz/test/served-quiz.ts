import { resolve } from 'node:path'
import {
  type Browser,
  launchBrowser,
  type Page,
  type ServedDirectory,
  serveDirectory,
  watchPage,
} from '@partnership/browser'
import { afterAll, beforeAll, expect } from 'vitest'

export const PHONE = { width: 390, height: 844 }

const BUILT = resolve(import.meta.dirname, '../dist')

/**
 * The built quiz on a server of its own, in a browser, for the tests of a file.
 * @param install gives the directory to serve, if it is another
 */
export function servedQuiz(install: () => string = () => BUILT, base = '/quiz/') {
  let browser: Browser
  let server: ServedDirectory

  beforeAll(async () => {
    server = await serveDirectory(install(), { base })
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return {
    get url() {
      return server.url
    },
    get browser() {
      return browser
    },
    /** A page of its own, closed afterwards, that must meet no error and call no other server. */
    async onPage(
      options: Parameters<Browser['newContext']>[0],
      use: (page: Page) => Promise<void>,
    ): Promise<void> {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        ...options,
      })
      const page = await context.newPage()
      const watch = watchPage(page, server.origin)
      await use(page)
      await context.close()
      expect(watch.problems).toEqual([])
    },
  }
}

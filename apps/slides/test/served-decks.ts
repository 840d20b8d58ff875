import { type Browser, launchBrowser, type ServedDirectory, serveDirectory } from '@partnership/browser'
import { afterAll, beforeAll } from 'vitest'
import { FULL } from '../src/deck/versions.ts'
import { DIST } from './built-decks.ts'

/** The built decks on a server, and a browser. */
export interface ServedDecks {
  readonly browser: Browser
  readonly server: ServedDirectory
}

/** Serves the built decks and starts a browser before the first test of a file, and ends both after the last. */
export function serveDecks(): ServedDecks {
  let browser: Browser | undefined
  let server: ServedDirectory | undefined
  beforeAll(async () => {
    server = await serveDirectory(DIST, { base: FULL.base })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  const started = <T>(part: T | undefined): T => {
    if (part === undefined)
      throw new Error('the decks are served to tests alone, not while tests are collected')
    return part
  }
  return {
    get browser() {
      return started(browser)
    },
    get server() {
      return started(server)
    },
  }
}

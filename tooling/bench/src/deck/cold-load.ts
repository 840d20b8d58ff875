import type { Browser, CDPSession, Page } from '@partnership/browser'
import type { CompressedSite } from '../browser-load/brotli-server.ts'
import { type PageRequest, type Transfer, thirdParties, transferBefore } from '../browser-load/critical.ts'
import { collectRequests, imitateNetwork, measureHeap, type Network } from '../browser-load/network.ts'
import { installProbe, readProbe } from './page-probe.ts'

/** A built deck that is being served. */
export interface ServedDeck {
  readonly name: string
  readonly site: CompressedSite
  /** Elements of which one is visible as soon as the first slide is. */
  readonly selector: string
}

/** One visit with an empty cache, up to the first slide. Times in milliseconds since the navigation began. */
export interface FirstSlide {
  readonly firstPaint: number
  readonly firstSlide: number
  /** What was asked for before the first slide was visible. */
  readonly critical: Transfer
}

/** One visit up to the moment when the deck has nothing left to load. */
export interface SettledDeck extends FirstSlide {
  readonly blocking: number
  readonly heapBytes: number
  readonly thirdParties: readonly string[]
  /** Errors that no code of the page caught. */
  readonly errors: readonly string[]
}

const LONGEST_WAIT = 120_000

/** Slidev loads its other slides three seconds after the first, all at once. */
const REST = 5000

/** Opens a deck with an empty cache over a slow line, and leaves when its first slide is visible. */
export function loadFirstSlide(browser: Browser, deck: ServedDeck, network: Network): Promise<FirstSlide> {
  return visit(browser, deck, network, async ({ firstSlide }) => firstSlide)
}

/** Opens a deck with an empty cache and no limit on the line, and stays until it is quiet. */
export function loadSettled(browser: Browser, deck: ServedDeck): Promise<SettledDeck> {
  return visit(browser, deck, undefined, async ({ page, session, requests, errors, firstSlide }) => {
    await page.waitForTimeout(REST)
    await page.waitForLoadState('networkidle', { timeout: LONGEST_WAIT })
    const probe = await page.evaluate(readProbe)
    return {
      ...firstSlide,
      blocking: probe?.blocking ?? 0,
      heapBytes: await measureHeap(session),
      thirdParties: thirdParties(requests, deck.site.url),
      errors: [...new Set(errors)],
    }
  })
}

interface Visit {
  readonly page: Page
  readonly session: CDPSession
  readonly requests: readonly PageRequest[]
  readonly errors: readonly string[]
  readonly firstSlide: FirstSlide
}

async function visit<T>(
  browser: Browser,
  { name, site, selector }: ServedDeck,
  network: Network | undefined,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    // Slidev keeps the screen awake; a browser without a window refuses that, which is no fault of a deck.
    permissions: ['screen-wake-lock'],
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const requests = await collectRequests(session)
    if (network) await imitateNetwork(session, network)
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.addInitScript(installProbe, selector)
    await page.goto(site.url, { waitUntil: 'commit', timeout: LONGEST_WAIT })
    const handle = await page
      .waitForFunction(readProbe, undefined, { timeout: LONGEST_WAIT, polling: 100 })
      .catch((cause: unknown) => {
        throw new Error(`${name}: no slide became visible`, { cause })
      })
    const probe = await handle.jsonValue()
    if (!probe) throw new Error(`${name}: no slide became visible`)
    const { firstPaint, firstSlide, timeOrigin } = probe
    const critical = transferBefore(timeOrigin + firstSlide, requests, site)
    return await look({ page, session, requests, errors, firstSlide: { firstPaint, firstSlide, critical } })
  } finally {
    await context.close()
  }
}

import type { Browser, CDPSession, Page } from '@partnership/browser'
import type { PageRequest } from '../browser-load/critical.ts'
import { collectRequests, imitateNetwork, type Network } from '../browser-load/network.ts'
import { findMiddle, forgetAnswer, installProbe, readProbe, type Taken } from './page-probe.ts'
import type { ServedQuiz } from './subject.ts'

/** How a visitor comes. */
export interface VisitOptions {
  /** No limit where there is none. */
  readonly network?: Network
  /** How many times slower than this machine the visitor's is. */
  readonly slowdown?: number
  /** Whether nothing is done of what waits until the browser is idle. */
  readonly isKeptBusy?: boolean
  readonly fragment?: string
}

/** A page with the first answer in sight, opened with an empty cache. */
export interface Visit {
  readonly page: Page
  readonly session: CDPSession
  readonly requests: readonly PageRequest[]
  readonly errors: readonly string[]
  /** Milliseconds from the beginning of the navigation to the first answer in sight. */
  readonly visible: number
  /** The beginning of the navigation, in milliseconds since 1970. */
  readonly timeOrigin: number
}

const LONGEST_WAIT = 60_000
/** How long a press is given before the next, where a page may not be ready for any. */
const IMPATIENT = 60
const PHONE = { width: 390, height: 844 }

/** Opens a quiz with an empty cache on a phone, and looks at it as soon as an answer is visible. */
export async function visit<T>(
  browser: Browser,
  { name, site, answer, answered }: ServedQuiz,
  { network, slowdown = 1, isKeptBusy = false, fragment }: VisitOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const requests = await collectRequests(session)
    if (network) await imitateNetwork(session, network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.addInitScript(installProbe, { answer, answered, isKeptBusy })
    const url = fragment === undefined ? site.url : `${site.url}#${fragment}`
    await page.goto(url, { waitUntil: 'commit', timeout: LONGEST_WAIT })
    const { visible, timeOrigin } = await until(page, ({ visible, timeOrigin }) =>
      visible === undefined ? undefined : { visible, timeOrigin },
    ).catch((cause: unknown) => {
      throw new Error(`${name}: no answer became visible`, { cause })
    })
    return await look({ page, session, requests, errors, visible, timeOrigin })
  } finally {
    await context.close()
  }
}

/**
 * Presses the first answer, again and again, until the page shows it as given.
 * @param patience milliseconds from a press to the next
 * @throws Error when it does not within a minute
 */
export async function pressUntilTaken(page: Page, answer: string, patience = IMPATIENT): Promise<Taken> {
  const end = Date.now() + LONGEST_WAIT
  await page.evaluate(forgetAnswer)
  while (Date.now() < end) {
    await press(page, answer)
    const next = Date.now() + patience
    while (Date.now() < next) {
      await page.waitForTimeout(15)
      const probe = await page.evaluate(readProbe)
      if (probe?.taken) return probe.taken
    }
  }
  throw new Error(`no press of ${answer} was taken for an answer`)
}

/** Presses in the middle of the first element of a selector, as a mouse does. @returns whether there is one */
export async function press(page: Page, selector: string): Promise<boolean> {
  const middle = await page.evaluate(findMiddle, selector)
  if (middle) await page.mouse.click(middle.x, middle.y)
  return middle !== undefined
}

async function until<T>(
  page: Page,
  find: (probe: NonNullable<ReturnType<typeof readProbe>>) => T | undefined,
): Promise<T> {
  const end = Date.now() + LONGEST_WAIT
  while (Date.now() < end) {
    const probe = await page.evaluate(readProbe)
    const found = probe && find(probe)
    if (found !== undefined) return found
    await page.waitForTimeout(20)
  }
  throw new Error('waited for too long')
}

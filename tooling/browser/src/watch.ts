import type { Page } from 'playwright-core'

export interface PageWatch {
  /** One line a problem, in the order in which they came; grows while the page is used. */
  readonly problems: readonly string[]
}

/**
 * Collects what a page does that a reader should never meet: console errors, uncaught errors, requests that fail and
 * requests to any other origin than the page's own. Call it before the page opens its first address.
 */
export function watchPage(page: Page, origin: string): PageWatch {
  const problems: string[] = []
  const ownOrigin = new URL(origin).origin
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    if (isThirdParty(request.url(), ownOrigin)) problems.push(`third-party request: ${request.url()}`)
  })
  page.on('websocket', (socket) => problems.push(`web socket: ${socket.url()}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given'
    // The browser aborts what is still loading when the reader goes to another page; that is no fault of the page.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed request: ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      problems.push(`failed request: ${response.url()} (HTTP ${response.status()})`)
  })
  return { problems }
}

function isThirdParty(address: string, ownOrigin: string): boolean {
  const url = new URL(address)
  const isRemote = url.protocol !== 'data:' && url.protocol !== 'blob:' && url.protocol !== 'about:'
  return isRemote && url.origin !== ownOrigin
}

import type { Weight } from './brotli-server.ts'

/** A request as the browser reports it. */
export interface PageRequest {
  readonly url: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Answered from memory or disk, so that nothing went over the network. */
  readonly isCached: boolean
}

/** What a reader waited for until something was on the screen, or answered. */
export interface Transfer extends Weight {
  readonly requests: number
}

/** Requests that went over the network to a host. */
function requestsTo(requests: readonly PageRequest[], isWanted: (url: URL) => boolean): PageRequest[] {
  return requests.filter(({ url, isCached }) => {
    if (isCached) return false
    const parsed = new URL(url)
    // What a page makes itself, such as data: and blob:, is no request over the network.
    return /^https?:$/.test(parsed.protocol) && isWanted(parsed)
  })
}

/**
 * The requests to the own site that started before a moment, counted and weighed. One that is still on its way at that
 * moment counts in full: it took its share of the line.
 */
export function transferBefore(
  moment: number,
  requests: readonly PageRequest[],
  { url: site, weigh }: { readonly url: string; readonly weigh: (address: string) => Weight | undefined },
): Transfer {
  const { host } = new URL(site)
  const own = requestsTo(requests, (url) => url.host === host).filter(({ startedAt }) => startedAt <= moment)
  const weights = own.map(({ url }) => weigh(url))
  const total = (size: keyof Weight) => weights.reduce((sum, weight) => sum + (weight?.[size] ?? 0), 0)
  return { requests: own.length, rawBytes: total('rawBytes'), sentBytes: total('sentBytes') }
}

/** Hosts other than that of the site that the page asked for something, sorted. */
export function thirdParties(requests: readonly PageRequest[], site: string): string[] {
  const { host } = new URL(site)
  const others = requestsTo(requests, (url) => url.host !== host)
  return [...new Set(others.map(({ url }) => new URL(url).host))].sort()
}

import type { CDPSession } from '@partnership/browser'
import type { PageRequest } from './critical.ts'

/** A line to the network, as the browser imitates it. */
export interface Network {
  readonly downBitsPerSecond: number
  readonly upBitsPerSecond: number
  readonly roundTripMilliseconds: number
}

/** The network under which Lighthouse tests phones, too: a phone in a hall, or a hotel. */
export const SLOW_4G: Network = {
  downBitsPerSecond: 1.6e6,
  upBitsPerSecond: 750e3,
  roundTripMilliseconds: 150,
}

/** Arguments that keep the browser from looking anybody else up: no peer waits for a host that is slow today, and none is troubled. */
export const NOBODY_ELSE: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
]

/** Makes the page of a session load as over a line. */
export async function imitateNetwork(
  session: CDPSession,
  { downBitsPerSecond, upBitsPerSecond, roundTripMilliseconds }: Network,
): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMilliseconds,
    downloadThroughput: downBitsPerSecond / 8,
    uploadThroughput: upBitsPerSecond / 8,
  })
}

/** The requests of a page, in a list that grows as they are made. */
export async function collectRequests(session: CDPSession): Promise<readonly PageRequest[]> {
  const requests: (PageRequest & { readonly id: string })[] = []
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    requests.push({ id: requestId, url: request.url, startedAt: wallTime * 1000, isCached: false })
  })
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    const index = requests.findLastIndex(({ id }) => id === requestId)
    const cached = requests[index]
    if (cached) requests[index] = { ...cached, isCached: true }
  })
  await session.send('Network.enable')
  return requests
}

/** Bytes of JavaScript objects that are left after garbage collection. */
export async function measureHeap(session: CDPSession): Promise<number> {
  // The second collection takes what the first one only made ready to be freed.
  for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** A link that did not answer as it should, and a kept copy of what stood there. */
export interface DeadLink {
  readonly url: string
  /** What came instead: a status of HTTP, or why nothing came. */
  readonly problem: string
  /** Whether a host answered, if only with an error. */
  readonly isAnswered: boolean
  /** Address of a copy at the Internet Archive; null where it has none or did not answer. */
  readonly copy: string | null
}

export interface LinkCheck {
  /** Where the Internet Archive says which copies it has. */
  readonly archive: string
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  /** Milliseconds after which a host counts as silent. */
  readonly timeout: number
  /** How often a link is asked before it counts as dead. */
  readonly attempts: number
  /** Called after each link, for those who wait. */
  readonly onChecked?: (url: string) => void
}

export const POLITE: LinkCheck = {
  archive: 'https://archive.org/wayback/available',
  pause: 1_000,
  timeout: 20_000,
  attempts: 3,
}

const AGENT = 'Mozilla/5.0 (compatible; partnership-brief-links; checks its own citations once a week)'
/** Answers of hosts that are there and do not let programs in; a person can still read the page. */
const KEPT_FROM_PROGRAMS = new Set([401, 403, 405, 406, 429, 451, 999])

/**
 * Asks for every address, hosts side by side and one address of a host after the other, and looks for a copy of each that
 * is dead.
 */
export async function findDeadLinks(urls: readonly string[], check: LinkCheck): Promise<DeadLink[]> {
  const byHost = Map.groupBy(new Set(urls), (url) => new URL(url).host)
  const found = await Promise.all(
    [...byHost.values()].map(async (sameHost) => {
      const dead: DeadLink[] = []
      for (const [index, url] of sameHost.entries()) {
        if (index > 0) await wait(check.pause)
        const found = await problemOf(url, check)
        if (found) dead.push({ url, ...found, copy: await findCopy(url, check) })
        check.onChecked?.(url)
      }
      return dead
    }),
  )
  return found.flat().sort((first, second) => first.url.localeCompare(second.url, 'en'))
}

type Problem = Pick<DeadLink, 'problem' | 'isAnswered'>

async function problemOf(url: string, { attempts, pause, timeout }: LinkCheck): Promise<Problem | undefined> {
  let problem: Problem | undefined
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (attempt > 1) await wait(pause * attempt)
    try {
      const answer = await fetch(url, {
        headers: { 'user-agent': AGENT },
        signal: AbortSignal.timeout(timeout),
      })
      await answer.body?.cancel()
      if (answer.ok || KEPT_FROM_PROGRAMS.has(answer.status)) return undefined
      problem = { problem: `HTTP ${answer.status}`, isAnswered: true }
      // What is not there will not be there in a second either.
      if (answer.status === 404 || answer.status === 410) return problem
    } catch (error) {
      problem = { problem: reasonOf(error), isAnswered: false }
    }
  }
  return problem
}

async function findCopy(url: string, { archive, timeout }: LinkCheck): Promise<string | null> {
  try {
    const address = `${archive}?url=${encodeURIComponent(url)}`
    const answer = await fetch(address, {
      headers: { 'user-agent': AGENT },
      signal: AbortSignal.timeout(timeout),
    })
    const said: unknown = await answer.json()
    return closestCopy(said)
  } catch {
    return null
  }
}

function closestCopy(said: unknown): string | null {
  const { archived_snapshots: copies } = (said ?? {}) as {
    readonly archived_snapshots?: {
      readonly closest?: { readonly available?: boolean; readonly url?: string }
    }
  }
  return copies?.closest?.available === true ? (copies.closest.url ?? null) : null
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}

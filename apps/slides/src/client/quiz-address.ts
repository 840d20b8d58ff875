import { siteRoot } from './site-root.ts'

/** Names under which a browser reaches the machine that it runs on, and no other. */
const OWN_MACHINE = /^(?:localhost|127\.|\[::1\])/

/** Where the quiz of the same site is. */
export interface QuizAddress {
  readonly url: string
  /** Whether other devices, such as the phones in a room, can reach it. */
  readonly isReachable: boolean
}

/**
 * The address of the quiz beside a deck; nothing where the deck is not served as a part of the site, as in a print.
 *
 * @param base Path under which the deck is served, such as `/slides/short/`.
 */
export function quizAddress(origin: string, base: string): QuizAddress | undefined {
  const root = siteRoot(base)
  if (root === undefined || !/^https?:/.test(origin)) return undefined
  const url = new URL(`${root}quiz/`, origin)
  return { url: url.href, isReachable: !OWN_MACHINE.test(url.host) }
}

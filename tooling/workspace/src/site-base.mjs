// Plain JavaScript on purpose: the commands of the workspace read it on a Node that may be too old for the rest.

/** Segments of letters, digits and marks that need no encoding, each ended by a slash. */
const BASE = /^\/(?:[A-Za-z0-9._~-]+\/)*$/

/**
 * The path under which the site is served, from the one setting for it, `SITE_BASE`; the root where nothing is set.
 * Deck, quiz and pages are built for it.
 * @type {typeof import('./site-base.d.mts').readSiteBase}
 */
export function readSiteBase(environment) {
  const base = environment.SITE_BASE || '/'
  const isBelow = base.split('/').some((segment) => segment === '.' || segment === '..')
  if (!BASE.test(base) || isBelow) {
    throw new Error(
      `SITE_BASE is "${base}", which is no path that begins and ends with a slash, such as / or /partnership-brief/.`,
    )
  }
  return base
}

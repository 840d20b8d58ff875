/** Types of `site-base.mjs`, which is plain JavaScript so that a Node too old for the project can still say so. */

/**
 * The path under which the site is served, from the one setting for it, `SITE_BASE`.
 * @param environment e.g. `process.env`
 * @returns a path that begins and ends with a slash
 * @throws {Error} when the setting is no such path
 */
export function readSiteBase(environment: Readonly<Record<string, string | undefined>>): string

/** Types of `site-base.mjs`, which is plain JavaScript so that a Node too old for the project can still say so. */
export function readSiteBase(environment: Readonly<Record<string, string | undefined>>): string

import { contentSecurityPolicy } from './content-security-policy.ts'
import type { HeaderRule } from './header-rules.ts'
import type { InlineCode } from './inline-code.ts'
import { mediaTypeOf } from './media-types.ts'

/** A part of the site that has a policy of its own. */
export interface SitePart {
  /** Paths from the root of the site, without its slash; a star at the end stands for anything. */
  readonly patterns: readonly string[]
  readonly inline: InlineCode
  readonly isEmbeddable: boolean
}

export interface SiteHeaders {
  /** Path under which the site is served. */
  readonly base: string
  readonly parts: readonly SitePart[]
  /** Folders, without the first slash, in which every file has a name that changes with its content. */
  readonly immutable: readonly string[]
  /** Downloads, by their path below `data/`. */
  readonly downloads: readonly string[]
}

const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** How files whose names change with their content are kept. */
export const FOR_EVER = 'public, max-age=31536000, immutable'

/** The headers of every path of the site. No two rules for one path give the same header. */
export function siteHeaders({ base, parts, immutable, downloads }: SiteHeaders): HeaderRule[] {
  return [
    { pattern: `${base}*`, headers: EVERYWHERE },
    ...parts.flatMap(({ patterns, ...allowances }) =>
      patterns.map((pattern) => ({
        pattern: base + pattern,
        headers: { 'Content-Security-Policy': contentSecurityPolicy(allowances) },
      })),
    ),
    // The data are for everybody's programs, in other pages too.
    { pattern: `${base}data/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
    ...immutable.map((folder) => ({ pattern: `${base}${folder}/*`, headers: { 'Cache-Control': FOR_EVER } })),
    // Names of authors are not all in English.
    { pattern: `${base}licences.txt`, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
    ...mediaTypes(downloads).map(([pattern, type]) => ({
      pattern: `${base}data/${pattern}`,
      headers: { 'Content-Type': type },
    })),
  ]
}

/** One rule for a folder, since hosts read few rules, and one for each file that is in none. */
function mediaTypes(downloads: readonly string[]): [pattern: string, type: string][] {
  const types = new Map<string, string>()
  for (const path of downloads) {
    const type = mediaTypeOf(path)
    const [folder, ...below] = path.split('/')
    if (type !== undefined) types.set(below.length > 0 ? `${folder}/*` : path, type)
  }
  return [...types]
}

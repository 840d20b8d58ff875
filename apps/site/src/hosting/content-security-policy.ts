import type { InlineCode } from './inline-code.ts'

/** What the policy of a part of the site allows beyond files of the site itself. */
export interface Allowances {
  /** Code in the pages themselves, by digest. */
  readonly inline: InlineCode
  /** Whether a page of another site may show it in a frame, as a course does. */
  readonly isEmbeddable: boolean
}

/**
 * A content security policy: files of the site and nothing else, no plug-ins, no `eval`, no script in a page that is not
 * named by its digest. Insecure requests are not upgraded: every address is of the site itself, and in a local network
 * the site is served over plain HTTP.
 * @throws Error when a page has an attribute that holds a script, which could be allowed only with all others
 */
export function contentSecurityPolicy({ inline, isEmbeddable }: Allowances): string {
  if (inline.handlers.length > 0)
    throw new Error(
      `A page has scripts in attributes (${inline.handlers.join(', ')}), which the policy forbids.`,
    )
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...inline.scripts],
    // A digest beside 'unsafe-inline' would switch it off.
    'style-src': inline.hasStyleAttributes ? ["'self'", "'unsafe-inline'"] : ["'self'", ...inline.styles],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    ...(isEmbeddable ? {} : { 'frame-ancestors': ["'self'"] }),
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

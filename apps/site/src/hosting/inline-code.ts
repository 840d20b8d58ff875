import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'

/** What stands in pages themselves and not in files of their own, as a content security policy names it. */
export interface InlineCode {
  /** Digests of scripts, such as `'sha256-…'`, sorted. */
  readonly scripts: readonly string[]
  /** Digests of style elements, sorted. */
  readonly styles: readonly string[]
  /** Whether an element has a `style` attribute, which no digest allows. */
  readonly hasStyleAttributes: boolean
  /** Attributes that hold a script, such as `onclick`, which no policy here allows. */
  readonly handlers: readonly string[]
}

/** A script with another type is data, which a browser does not run and a policy does not name. */
const SCRIPT_TYPES = [
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
]

/** Finds the scripts and styles that stand in pages. */
export function inlineCode(pages: readonly string[]): InlineCode {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const handlers = new Set<string>()
  let hasStyleAttributes = false
  for (const page of pages) {
    let digests: Set<string> | undefined
    let text = ''
    const parser = new Parser({
      onopentag(name, { src, type = '', style, ...others }) {
        if (style !== undefined) hasStyleAttributes = true
        for (const attribute of Object.keys(others)) if (attribute.startsWith('on')) handlers.add(attribute)
        text = ''
        digests = undefined
        if (name === 'style') digests = styles
        if (name === 'script' && src === undefined && SCRIPT_TYPES.includes(type.toLowerCase()))
          digests = scripts
      },
      ontext(part) {
        text += part
      },
      onclosetag() {
        digests?.add(digestOf(text))
        digests = undefined
      },
    })
    parser.end(page)
  }
  return {
    scripts: [...scripts].sort(),
    styles: [...styles].sort(),
    hasStyleAttributes,
    handlers: [...handlers],
  }
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

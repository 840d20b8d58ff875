/** One content line of a calendar: a name with its parameters, and a value that is already escaped. */
export type Line = string & { readonly contentLine: unique symbol }

/** Octets of a line before its line break, RFC 5545 section 3.1. */
const LONGEST = 75

export function line(name: string, value: string): Line {
  // The one place that makes a line.
  return `${name}:${value}` as Line
}

/**
 * A text as a value, RFC 5545 section 3.3.11. Control characters, which it does not allow and no record needs, are left
 * out; a line break of any form becomes `\n`.
 */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

/** Lines as they stand in a file: folded to 75 octets without dividing a character, each with CRLF. */
export function linesText(lines: readonly Line[]): string {
  return lines.map((text) => `${fold(text)}\r\n`).join('')
}

function fold(text: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of text) {
    const width = octetsOf(character)
    if (octets + width > LONGEST) {
      parts.push(part)
      // The space that begins a continuation counts.
      part = ' '
      octets = 1
    }
    part += character
    octets += width
  }
  return [...parts, part].join('\r\n')
}

/** Length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

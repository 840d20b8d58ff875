/** Headers of every path that a pattern names. A star at the end of a pattern stands for anything. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: Readonly<Record<string, string>>
}

/** The rules as the file `_headers`, which Cloudflare Pages and Netlify read, and the server of this project too. */
export function writeHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}

/**
 * Reads what `writeHeaderRules` wrote.
 * @throws Error when a line is neither a path nor, below one, a header
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    const rule = rules.at(-1)
    if (line.trim() === '') continue
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} })
    else if (rule && name !== undefined && value !== undefined) rule.headers[name] = value
    else throw new Error(`_headers:${index + 1}  "${line}" is neither a path nor, below one, "  Name: value"`)
  }
  return rules
}

/**
 * The headers of a path. No two rules for one path may give the same header: hosts differ in whether they send the
 * last or all of them.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => isNamedBy(pattern, path)).map(({ headers }) => headers),
  )
}

/** Whether a pattern of a rule names a path. */
export function isNamedBy(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}

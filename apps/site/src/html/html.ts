/** HTML that may be written as it is. Pages make it with `html` and `join`, which escape the text of records. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
  toString(): string {
    return this.source
  }
}

/** What may stand in a template: text, which is escaped; markup, which is not; lists of both; nothing. */
export type Content = string | number | Markup | null | undefined | false | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Writes text so that it is text in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** Template tag for HTML; every value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((written, part, index) => written + write(values[index - 1]) + part))
}

/** Markup with a separator between its parts, leaving out parts that are nothing. */
export function join(parts: readonly Content[], separator: Content): Markup {
  const present = parts.filter((part) => part !== null && part !== undefined && part !== false)
  return new Markup(present.map(write).join(write(separator)))
}

function write(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (content instanceof Markup) return content.source
  if (typeof content === 'object') return content.map(write).join('')
  return escapeHtml(String(content))
}

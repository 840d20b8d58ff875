const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as it stands in HTML, in an element or between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => HTML_ENTITIES[mark] ?? mark)
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  ...HTML_ENTITIES,
  // A reader makes spaces of these in an attribute unless they are written as references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
}

/** Text as it stands in XML 1.0, which has no way to write control characters; they are left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (mark) => XML_ENTITIES[mark] ?? mark)
}

/** Replaces what stands in quotation marks by spaces, so that positions stay. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’|(?<!\w)'[^']*'(?!\w)/g, (quotation) =>
    ' '.repeat(quotation.length),
  )
}

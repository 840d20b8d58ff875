const APOSTROPHE = /(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}\s.,;:!?)]|$)/gu

/** Text of a record as it is set on a slide: with the apostrophe of print in the place of that of a keyboard. */
export function typeset(text: string): string {
  return text.replace(APOSTROPHE, '’')
}

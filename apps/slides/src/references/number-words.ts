const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A small number in words, as running text has it; a larger one in digits. */
export function numberInWords(number: number): string {
  return WORDS[number] ?? String(number)
}

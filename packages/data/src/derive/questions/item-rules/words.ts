/** Words that say nothing of the content; the parties are in most questions, so that a reader expects them anyway. */
const FUNCTION_WORDS = new Set(
  'a an and are as at be by did do does for from had has have how in into is it its of on or out that the their them then there these they this those to was were what when where which who whom whose why will with would treaty russia iran'.split(
    ' ',
  ),
)

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, number) => [word, String(number)]),
)

/** The words of a text in lower case, with numbers in one writing: `Ten`, `9,200` and `1.5` give `10`, `9200`, `1.5`. */
export function wordsOf(text: string): string[] {
  const words =
    plain(text)
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .match(/\d+\.\d+|[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => NUMBERS.get(word) ?? word)
}

/** The words of a text that carry its content, without the s of a plural. */
export function contentWords(text: string): Set<string> {
  return new Set(
    (plain(text).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word))
      .map((word) => (word.length > 3 ? word.replace(/(?<![su])s$/, '') : word)),
  )
}

/** In lower case and without accents, however they are coded, so that two writings of a name are one. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const MONTH = MONTHS.join('|')

/** Words after a number that change how great it is; terms are counted in years. */
const SIZES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['month', 1 / 12],
  ['week', 7 / 365],
  ['day', 1 / 365],
])
const NUMBER =
  /^(?:about |nearly |more than )?(−|-)?(?:US\$|[$€£])?(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion|trillion))?(?: ?%| (\p{L}+))?$/iu

/** What kind of thing an answer is by its form, and its place among answers of the kind; text has none. */
export interface AnswerKind {
  readonly kind: 'day' | 'month' | 'year' | 'number' | 'article' | 'text'
  readonly rank: number
}

const TEXT: AnswerKind = { kind: 'text', rank: 0 }

/** The form of an answer: `17 January 2025` is a day, `Article 12` an article, `about 9,200 persons` a number. */
export function answerKind(text: string): AnswerKind {
  const article = /^Article (\d+)(?:\((\d+)\))?$/.exec(text)
  if (article) return { kind: 'article', rank: Number(article[1]) + Number(article[2] ?? 0) / 1000 }
  const date = new RegExp(`^(?:(\\d{1,2}) )?(${MONTH}) (\\d{4})$`).exec(text)
  if (date) {
    const month = Number(date[3]) * 12 + MONTHS.indexOf(date[2] ?? '')
    return date[1] ? { kind: 'day', rank: month + Number(date[1]) / 100 } : { kind: 'month', rank: month }
  }
  if (/^[12]\d{3}$/.test(text)) return { kind: 'year', rank: Number(text) }
  const [number, minus, digits = '', size = '', unit = ''] = NUMBER.exec(text) ?? []
  // A day without its year is none of the kinds that can be put in order.
  if (number === undefined || MONTHS.includes(unit)) return TEXT
  const rank = Number(digits.replaceAll(',', '')) * sizeOf(size) * sizeOf(unit)
  return { kind: 'number', rank: minus ? -rank : rank }
}

function sizeOf(word: string): number {
  return SIZES.get(word.toLowerCase().replace(/s$/, '')) ?? 1
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const MONTH = MONTHS.join('|')

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
  const number = /^(?:about |nearly |more than )?(−|-)?(\d[\d,]*(?:\.\d+)?)(?: ?%| \p{L}+)?$/iu.exec(text)
  if (!number) return TEXT
  const size = Number((number[2] ?? '').replaceAll(',', ''))
  return { kind: 'number', rank: number[1] ? -size : size }
}

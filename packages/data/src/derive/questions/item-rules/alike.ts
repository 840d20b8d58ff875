import type { Item, ItemDraw, ItemOption } from './item.ts'
import type { ItemFlaw } from './item-flaw.ts'

/** The answers are of one kind: all days, or all months, numbers, articles, or text. */
export function kindFlaws({ options }: Item): ItemFlaw[] {
  const kinds = new Set(options.map(({ kind: { kind } }) => kind))
  if (kinds.size < 2) return []
  return [
    {
      rule: 'mixed-kinds',
      path: ['options'],
      message: `have answers of different kinds: ${[...kinds].sort().join(' and ')}`,
    },
  ]
}

/** Words with which the answers to one question usually all begin. */
const LEADERS = new Set(['to', 'that', 'because'])

/** What is seen of the form of an answer at a glance; by some, a wrong answer that stands out is left out as quickly. */
const FORMS: readonly {
  readonly name: string
  readonly ofKeyAlone: boolean
  of(option: ItemOption): unknown
}[] = [
  { name: 'full stop', ofKeyAlone: false, of: ({ text }) => /\p{L}{2}\.$/u.test(text) },
  { name: 'first letter', ofKeyAlone: false, of: ({ text }) => /^\p{Ll}/u.test(text) },
  {
    name: 'first word',
    ofKeyAlone: true,
    of: ({ words: [first = ''] }) => (LEADERS.has(first) ? first : ''),
  },
]

/** No answer of a draw is the one that looks different. */
export function oddFormFlaws({ draws }: Item): ItemFlaw[] {
  for (const { keys, wrong } of draws) {
    const shown = [...keys, ...wrong]
    if (shown.length < 3) continue
    for (const { name, ofKeyAlone, of } of FORMS) {
      const odd = shown.find((option) => {
        const others = new Set(shown.filter((other) => other !== option).map(of))
        return others.size === 1 && !others.has(of(option))
      })
      if (odd && (odd.correct || !ofKeyAlone))
        return [{ rule: 'odd-form', path: odd.path, message: `stands out alone by its ${name}` }]
    }
  }
  return []
}

/** Answers that have an order stand in it, and a quiz is told to keep it. */
export function orderFlaws({ question, options }: Item): ItemFlaw[] {
  const [first] = options
  const isOfOneKind = options.every(({ kind }) => kind.kind === first?.kind.kind)
  if (!('options' in question) || !first || first.kind.kind === 'text' || !isOfOneKind) return []
  const wrongAt = options.findIndex(
    ({ kind }, index) => kind.rank < (options[index - 1]?.kind.rank ?? kind.rank),
  )
  if (wrongAt > 0)
    return [
      {
        rule: 'out-of-order',
        path: options[wrongAt]?.path ?? [],
        message: `stands after “${options[wrongAt - 1]?.text}”, which is greater or later`,
      },
    ]
  if (question.ordered) return []
  return [
    {
      rule: 'out-of-order',
      path: ['options'],
      message: 'have an order of their own, but the question lacks “ordered: true”',
    },
  ]
}

/** Below this length a ratio of lengths says nothing: "47" beside "9". */
const SHORT_ANSWER = 24
const KEY_LENGTH_RATIO = 1.5

/** Right answers are not much longer than the wrong ones beside them. */
export function lengthFlaws({ draws }: Item): ItemFlaw[] {
  const isLong = ({ keys, wrong }: ItemDraw) => {
    const length = meanLength(keys)
    return length > SHORT_ANSWER && length > KEY_LENGTH_RATIO * meanLength(wrong)
  }
  const long = draws.find(isLong)
  if (!long) return []
  const beside = long.wrong.map(({ text }) => `“${text}”`).join(', ')
  return [
    {
      rule: 'key-length',
      path: long.keys[0]?.path ?? [],
      message: `is a right answer and much longer than those beside it: ${beside}`,
    },
  ]
}

function meanLength(options: readonly ItemOption[]): number {
  return options.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, options.length)
}

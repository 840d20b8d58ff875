import type { Item, ItemOption } from './item.ts'
import type { ItemFlaw } from './item-flaw.ts'
import { contentWords } from './words.ts'

/** The stem does not repeat a word of the right answers that no wrong answer beside them has. */
export function clangFlaws({ question: { stem }, draws }: Item): ItemFlaw[] {
  const asked = contentWords(stem)
  for (const { keys, wrong } of draws) {
    const [key] = keys
    if (!key) continue
    const shared = [...key.content].filter(
      (word) =>
        asked.has(word) &&
        keys.every(({ content }) => content.has(word)) &&
        !wrong.some(({ content }) => content.has(word)),
    )
    if (shared.length > 0)
      return [
        {
          rule: 'clang',
          path: key.path,
          message: `is right and alone shares “${shared.join('”, “')}” with the stem`,
        },
      ]
  }
  return []
}

/** Neither side of a pair, nor a row and its category, share a word that nothing else to choose from has. */
export function pairedWordFlaws({ question }: Item): ItemFlaw[] {
  switch (question.format) {
    case 'match': {
      const rights = question.pairs.map(({ right }) => right)
      const most = Math.min(question.shown ?? rights.length, rights.length)
      return question.pairs.flatMap(({ left, right }, index) =>
        sharedAlone(left, right, rights, most).map((word) =>
          pairedWord(word, ['pairs', index, 'left'], right),
        ),
      )
    }
    case 'attribution':
    case 'comparison': {
      const { categories, rows } = question
      return rows.flatMap(({ text, category }, index) =>
        sharedAlone(text, category, categories, categories.length).map((word) =>
          pairedWord(word, ['rows', index, 'text'], category),
        ),
      )
    }
    default:
      return []
  }
}

function pairedWord(word: string, path: readonly PropertyKey[], right: string): ItemFlaw {
  return { rule: 'clang', path, message: `shares “${word}” with “${right}” alone, where it belongs` }
}

/** Words of a text that its own choice has, and that none of the others may have when so many choices are shown. */
function sharedAlone(text: string, own: string, choices: readonly string[], shown: number): string[] {
  const asked = contentWords(text)
  // Its own choice has each of these words, so it is not counted among those without one.
  const every = choices.map(contentWords)
  return [...contentWords(own)].filter(
    (word) => asked.has(word) && every.filter((words) => !words.has(word)).length >= shown - 1,
  )
}

/** Where answers have parts, the right one does not share more of them with the others than any other does. */
export function convergenceFlaws({ draws }: Item): ItemFlaw[] {
  for (const { keys, wrong } of draws) {
    const [key] = keys
    const shown = [...keys, ...wrong]
    if (!key || keys.length > 1 || wrong.length < 2 || shown.some(({ parts }) => parts.length < 2)) continue
    const most = sharedParts(key, shown)
    if (wrong.every((option) => sharedParts(option, shown) < most))
      return [
        {
          rule: 'convergence',
          path: key.path,
          message: `is right and shares the most parts with the others: ${wrong.map(({ text }) => `“${text}”`).join(', ')}`,
        },
      ]
  }
  return []
}

function sharedParts(option: ItemOption, shown: readonly ItemOption[]): number {
  return shown
    .filter((other) => other !== option)
    .reduce((sum, { parts }) => sum + option.parts.filter((part) => parts.includes(part)).length, 0)
}

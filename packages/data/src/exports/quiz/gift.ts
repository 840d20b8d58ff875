import type { ExportFormat } from '../export-format.ts'
import type { ExchangeItem } from './exchange-item.ts'
import { exchangeItems } from './exchange-items.ts'
import { feedbackLines, inOrder, ordinal, plainNumber, promptOf } from './feedback.ts'
import { moodleCategory } from './moodle-category.ts'
import { numberAnswers, optionPercents } from './moodle-scores.ts'

/** The questions as text that teachers can read and change: GIFT, which Moodle and many converters take. */
export const gift: ExportFormat = {
  format: 'gift',
  title: 'Questions as text (Moodle GIFT)',
  // The format has no media type of its own at IANA.
  mediaType: 'text/plain',
  description: 'Every question with what is said of each answer, why it is right and where it was read',
  files: (dataset) => [{ path: 'questions.gift.txt', text: writeGift(exchangeItems(dataset)) }],
}

/** Items as GIFT, a category a topic. */
export function writeGift(items: readonly ExchangeItem[]): string {
  const byTopic = Map.groupBy(items, ({ topic }) => topic.label)
  const blocks = [...byTopic].flatMap(([topic, ofTopic]) => [
    `$CATEGORY: ${moodleCategory(topic)}`,
    ...ofTopic.map(writeItem),
  ])
  return `${blocks.join('\n\n')}\n`
}

function writeItem(item: ExchangeItem): string {
  return [
    // Moodle and others read the id and the tags of a question from a comment.
    `// [id:${commentText(item.id)}] [tag:${commentText(item.topic.label)}] [tag:${item.difficulty}]`,
    `::${escapeGift(item.id)}::[plain]${escapeGift(promptOf(item))}{${item.kind === 'estimate' ? '#' : ''}`,
    ...answerLines(item),
    `####${text(feedbackLines(item).join('\n'))}`,
    '}',
  ].join('\n')
}

function commentText(words: string): string {
  return words.replace(/[\s[\]]+/g, ' ')
}

function answerLines(item: ExchangeItem): string[] {
  switch (item.kind) {
    case 'choice': {
      const percents = optionPercents(item)
      return item.options.map(({ text: answer, isRight, why }, index) => {
        const mark = item.allowsSeveral ? `~%${percents[index]}%` : isRight ? '=' : '~'
        return `${mark}${text(answer)}#${text(why)}`
      })
    }
    case 'order':
      return inOrder(item).map((entry) => pair(entry.text, ordinal(entry.place)))
    case 'pairing': {
      const used = new Set(item.lefts.map(({ right }) => right))
      return [
        ...item.lefts.map((left) => pair(left.text, item.rights[left.right] ?? '')),
        // What belongs to nothing is offered too.
        ...item.rights.filter((_, index) => !used.has(index)).map((right) => pair('', right)),
      ]
    }
    case 'estimate':
      return numberAnswers(item).map(
        ({ value, tolerance, percent }) => `=%${percent}%${plainNumber(value)}:${plainNumber(tolerance)}`,
      )
  }
}

function pair(left: string, right: string): string {
  return `=${text(left)} -> ${escapeGift(right)}`
}

/** Text with a mark in front where its beginning would be taken for a format or for a weight. */
function text(words: string): string {
  return /^\s*[[%]/.test(words) ? `[plain]${escapeGift(words)}` : escapeGift(words)
}

/** Text as it stands in GIFT. There is no way to write the arrow that parts a pair, so it becomes a drawn one. */
export function escapeGift(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replaceAll('->', '→')
    .replace(/[\\~=#{}:]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

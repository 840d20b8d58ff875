import type { ExchangeItem } from './exchange-item.ts'
import { inOrder, ordinal, plainNumber, promptOf } from './feedback.ts'
import { htmlLine, htmlLines, sourcesHtml } from './html.ts'

/** The fields of a note, in their order; the first is what Anki lists and compares notes by. */
export const ANKI_FIELDS = ['Question', 'Options', 'Answer', 'Why', 'Sources'] as const

export type AnkiFields = Readonly<Record<(typeof ANKI_FIELDS)[number], string>>

/** An item as a card to turn over: before, the question and its options; after, the answer, why, and the sources. */
export function ankiFields(item: ExchangeItem): AnkiFields {
  return {
    Question: lineHtml(promptOf(item)),
    Options: optionsHtml(item),
    Answer: answerHtml(item),
    Why: htmlLines([item.explanation]) + whyHtml(item),
    Sources: sourcesHtml(item),
  }
}

function optionsHtml(item: ExchangeItem): string {
  switch (item.kind) {
    case 'choice':
      return list(
        'ol',
        item.options.map(({ text }) => text),
      )
    case 'order':
      return list(
        'ul',
        item.entries.map(({ text }) => text),
      )
    case 'pairing':
      return (
        list(
          'ul',
          item.lefts.map(({ text }) => text),
        ) + list('ul', item.rights)
      )
    case 'estimate':
      return ''
  }
}

function answerHtml(item: ExchangeItem): string {
  switch (item.kind) {
    case 'choice':
      return list(
        'ul',
        item.options.filter(({ isRight }) => isRight).map(({ text }) => text),
      )
    case 'order':
      return list(
        'ol',
        inOrder(item).map(({ text }) => text),
      )
    case 'pairing':
      return list(
        'ul',
        item.lefts.map(({ text, right }) => `${text}: ${item.rights[right] ?? ''}`),
      )
    case 'estimate':
      return lineHtml(`${plainNumber(item.value)}${item.unit === '' ? '' : ` ${item.unit}`}`)
  }
}

function whyHtml(item: ExchangeItem): string {
  switch (item.kind) {
    case 'choice':
      return list(
        'ul',
        item.options.map(({ text, why }) => `${text}: ${why}`),
      )
    case 'order':
      return list(
        'ul',
        inOrder(item).map(({ why, place }) => `${ordinal(place)}: ${why}`),
      )
    case 'pairing':
      return list(
        'ul',
        item.lefts.map(({ text, why }) => `${text}: ${why}`),
      )
    case 'estimate':
      return ''
  }
}

function list(tag: 'ol' | 'ul', lines: readonly string[]): string {
  return `<${tag}>${lines.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</${tag}>`
}

/** The mark between fields in the database cannot stand in one; no text needs it. */
export const FIELD_SEPARATOR = '\u001f'

function lineHtml(text: string): string {
  return htmlLine(text.replaceAll(FIELD_SEPARATOR, ' '))
}

import type { ExportFormat } from '../export-format.ts'
import { escapeXml } from '../markup.ts'
import type { ExchangeItem } from './exchange-item.ts'
import { exchangeItems } from './exchange-items.ts'
import { explanationLines, inOrder, ordinal, plainNumber, promptOf } from './feedback.ts'
import { htmlLine, htmlLines, sourcesHtml } from './html.ts'
import { moodleCategory } from './moodle-category.ts'
import { numberAnswers, optionPercents } from './moodle-scores.ts'

/** The questions for Moodle, with tags and with sources that can be followed. */
export const moodleXml: ExportFormat = {
  format: 'moodle-xml',
  title: 'Questions for Moodle (Moodle XML)',
  mediaType: 'application/xml',
  description: 'Every question with feedback for each answer, its tags, and its sources as links',
  files: (dataset) => [{ path: 'questions.moodle.xml', text: writeMoodleXml(exchangeItems(dataset)) }],
}

/** Items as Moodle XML, a category a topic. */
export function writeMoodleXml(items: readonly ExchangeItem[]): string {
  const byTopic = Map.groupBy(items, ({ topic }) => topic.label)
  const questions = [...byTopic].flatMap(([topic, ofTopic]) => [
    writeCategory(topic),
    ...ofTopic.map(writeQuestion),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`
}

function writeCategory(topic: string): string {
  return `<question type="category">\n<category><text>${escapeXml(moodleCategory(topic))}</text></category>\n</question>`
}

function writeQuestion(item: ExchangeItem): string {
  return [
    `<question type="${{ choice: 'multichoice', order: 'matching', pairing: 'matching', estimate: 'numerical' }[item.kind]}">`,
    `<name><text>${escapeXml(item.id)}</text></name>`,
    html('questiontext', htmlLines([promptOf(item)])),
    html('generalfeedback', htmlLines(explanationLines(item)) + sourcesHtml(item)),
    '<defaultgrade>1</defaultgrade>',
    '<penalty>0.3333333</penalty>',
    '<hidden>0</hidden>',
    `<idnumber>${escapeXml(item.id)}</idnumber>`,
    ...answers(item),
    `<tags>${[item.topic.label, item.difficulty].map((tag) => `<tag><text>${escapeXml(tag)}</text></tag>`).join('')}</tags>`,
    '</question>',
  ].join('\n')
}

function answers(item: ExchangeItem): string[] {
  switch (item.kind) {
    case 'choice': {
      const percents = optionPercents(item)
      return [
        `<single>${!item.allowsSeveral}</single>`,
        // The answers that have an order of their own stand in it already, and the others were shuffled.
        '<shuffleanswers>0</shuffleanswers>',
        '<answernumbering>abc</answernumbering>',
        ...item.options.map(
          ({ text, why }, index) =>
            `<answer fraction="${percents[index]}" format="html">${cdata(htmlLine(text))}${html('feedback', htmlLines([why]))}</answer>`,
        ),
      ]
    }
    case 'order':
      return matching(
        item.entries.map((entry) => [entry.text, ordinal(entry.place)]),
        inOrder(item).map((_, place) => ordinal(place)),
      )
    case 'pairing':
      return matching(
        item.lefts.map(({ text, right }) => [text, item.rights[right] ?? '']),
        item.rights,
      )
    case 'estimate':
      return numberAnswers(item).map(
        ({ value, tolerance, percent }) =>
          `<answer fraction="${percent}" format="plain_text"><text>${plainNumber(value)}</text><tolerance>${plainNumber(tolerance)}</tolerance></answer>`,
      )
  }
}

/** What belongs to nothing is offered as the answer of an empty question. */
function matching(pairs: readonly (readonly [string, string])[], offered: readonly string[]): string[] {
  const used = new Set(pairs.map(([, right]) => right))
  const all = [...pairs, ...offered.filter((right) => !used.has(right)).map((right) => ['', right] as const)]
  return [
    '<shuffleanswers>1</shuffleanswers>',
    ...all.map(
      ([left, right]) =>
        `<subquestion format="html">${cdata(htmlLine(left))}<answer><text>${escapeXml(right)}</text></answer></subquestion>`,
    ),
  ]
}

function html(name: string, markup: string): string {
  return `<${name} format="html">${cdata(markup)}</${name}>`
}

/** The end of such a section cannot stand in it: no `>` of a text is left unescaped, and no markup here is followed by one. */
function cdata(markup: string): string {
  return `<text><![CDATA[${withoutControls(markup)}]]></text>`
}

/** A section of character data can hold no more than XML can. */
function withoutControls(markup: string): string {
  return markup.toWellFormed().replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

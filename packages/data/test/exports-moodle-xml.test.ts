import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { ExchangeItem } from '../src/exports/quiz/exchange-item.ts'
import { exchangeItems } from '../src/exports/quiz/exchange-items.ts'
import { explanationLines, ordinal, promptOf, sourceLine } from '../src/exports/quiz/feedback.ts'
import { numberAnswers, optionPercents } from '../src/exports/quiz/moodle-scores.ts'
import { writeMoodleXml } from '../src/exports/quiz/moodle-xml.ts'
import { findMoodleFaults, textOfHtml } from './moodle-structure.ts'
import {
  ADVERSARIAL_TEXT,
  itemsOf,
  markedText,
  questionsArbitrary,
  questionsOfText,
  REAL,
} from './question-arbitraries.ts'
import { type XmlElement, xmlElements } from './xml-elements.ts'

/** The questions by their id numbers, as a parser that is not the writer finds them. */
function readQuestions(xml: string): ReadonlyMap<string, XmlElement> {
  const faults = findMoodleFaults(xml)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const quiz = xmlElements(xml).find(({ name }) => name === 'quiz')
  return new Map(
    (quiz?.children ?? [])
      .filter(({ attributes }) => attributes.type !== 'category')
      .map((question) => [child(question, 'idnumber').text, question]),
  )
}

function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.find((one) => one.name === name)
  if (!found) throw new Error(`${element.name} has no ${name}`)
  return found
}

const words = (element: XmlElement) => spaced(textOfHtml(child(element, 'text').text))
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

function answersOf(question: XmlElement): unknown[] {
  return question.children.flatMap((part): unknown[] => {
    if (part.name === 'subquestion') return [[words(part), spaced(child(child(part, 'answer'), 'text').text)]]
    if (part.name !== 'answer') return []
    const percent = Number(part.attributes.fraction)
    const tolerance = part.children.find(({ name }) => name === 'tolerance')
    return tolerance
      ? [[percent, Number(child(part, 'text').text), Number(tolerance.text)]]
      : [[percent, words(part), words(child(part, 'feedback'))]]
  })
}

function expectedAnswers(item: ExchangeItem): unknown[] {
  switch (item.kind) {
    case 'choice': {
      const percents = optionPercents(item)
      return item.options.map(({ text, why }, index) => [percents[index], spaced(text), spaced(why)])
    }
    case 'order':
      return item.entries.map(({ text, place }) => [spaced(text), ordinal(place)])
    case 'pairing': {
      const used = new Set(item.lefts.map(({ right }) => right))
      return [
        ...item.lefts.map(({ text, right }) => [spaced(text), spaced(item.rights[right] ?? '')]),
        ...item.rights.filter((_, index) => !used.has(index)).map((right) => ['', spaced(right)]),
      ]
    }
    case 'estimate':
      return numberAnswers(item).map(({ value, tolerance, percent }) => [percent, value, tolerance])
  }
}

function expectAlike(question: XmlElement | undefined, item: ExchangeItem): void {
  if (!question) throw new Error(`${item.id} is not there`)
  expect(words(child(question, 'questiontext'))).toBe(spaced(promptOf(item)))
  expect(answersOf(question)).toEqual(expectedAnswers(item))
  const feedback = words(child(question, 'generalfeedback'))
  for (const line of explanationLines(item)) expect(feedback).toContain(spaced(line))
  for (const { label } of item.sources) expect(feedback).toContain(spaced(label))
  const tags = child(question, 'tags').children.map((tag) => child(tag, 'text').text)
  expect(tags).toEqual([item.topic.label, item.difficulty])
}

describe('the questions as Moodle XML', () => {
  it('keep to the structure that Moodle reads, and say what the dataset says', () => {
    const items = exchangeItems(REAL)
    const read = readQuestions(writeMoodleXml(items))
    expect(read.size).toBe(items.length)
    for (const item of items) expectAlike(read.get(item.id), item)
  })

  it('link to every source that has an address', () => {
    const items = exchangeItems(REAL)
    const read = readQuestions(writeMoodleXml(items))
    for (const item of items) {
      const question = read.get(item.id)
      const markup = question ? child(child(question, 'generalfeedback'), 'text').text : ''
      for (const { url } of item.sources) {
        if (url !== null) expect(markup).toContain(`<a href="${url.replaceAll('&', '&amp;')}">`)
      }
      expect(sourceLine(item)).not.toBe('')
    }
  })

  it('say the same in every format, whatever marks stand in a text', () => {
    fc.assert(
      fc.property(questionsArbitrary(markedText), (questions) => {
        const items = itemsOf(questions)
        const read = readQuestions(writeMoodleXml(items))
        for (const item of items) expectAlike(read.get(item.id), item)
      }),
      { numRuns: 100 },
    )
  })

  it('leave out what XML cannot hold and keep the rest', () => {
    const items = itemsOf(questionsOfText(`${ADVERSARIAL_TEXT}\u0000\u001f\ud800`))
    const xml = writeMoodleXml(items)
    const read = readQuestions(xml)
    const [first] = items
    const question = read.get(first?.id ?? '')
    expect(question && words(child(question, 'questiontext'))).toContain(
      ']]> // $CATEGORY: \\n tab new line قرارداد ایران 条約 🌉',
    )
    for (const control of ['\u0000', '\u001f', '\ud800']) expect(xml.includes(control)).toBe(false)
  })

  const xml = writeMoodleXml(exchangeItems(REAL))

  it.for([
    ['a tag that is not closed', '</quiz>', ''],
    ['a question of a type that Moodle does not have', 'type="multichoice"', 'type="guess"'],
    ['an element in a wrong place', '<penalty>', '<fraction>1</fraction><penalty>'],
    ['a question without a name', /<name>.*<\/name>/, ''],
    ['an answer worth a share that Moodle refuses', 'fraction="100"', 'fraction="77"'],
  ] as const)('are found broken with %s', ([, found, replacement]) => {
    expect(findMoodleFaults(xml)).toEqual([])
    const broken = xml.replace(found, replacement)
    expect(broken).not.toBe(xml)
    expect(findMoodleFaults(broken)).not.toEqual([])
  })

  it('are well-formed to the parser with entities off, so that no text of ours becomes markup', () => {
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(() => new XMLParser({ processEntities: false }).parse(xml)).not.toThrow()
  })
})

import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { drawQuestion } from '../src/derive/questions/draw.ts'
import type { Answer } from '../src/derive/questions/grade.ts'
import { gradeAnswer } from '../src/derive/questions/grading.ts'
import { exchangeItems } from '../src/exports/quiz/exchange-items.ts'
import { explanationLines, promptOf } from '../src/exports/quiz/feedback.ts'
import { writeQtiItem } from '../src/exports/quiz/qti/item.ts'
import { writeQti } from '../src/exports/quiz/qti/package.ts'
import type { Question } from '../src/generated/types.ts'
import { scoreQti } from './qti-scoring.ts'
import { findQtiItemFaults, findQtiPackageFaults } from './qti-structure.ts'
import {
  ADVERSARIAL_TEXT,
  itemsOf,
  markedText,
  QUESTION_FORMATS,
  questionArbitrary,
  questionsArbitrary,
  questionsOfText,
  REAL,
} from './question-arbitraries.ts'
import { withDescendants, type XmlElement, xmlElements } from './xml-elements.ts'

const SEED = 20250117

/** The texts of a package, by their paths. */
function readPackage(zip: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

function elements(xml: string, name: string): XmlElement[] {
  return xmlElements(xml)
    .flatMap(withDescendants)
    .filter((element) => element.name === name)
}

/** All text under an element. */
function allText(element: XmlElement): string {
  return [element.text, ...element.children.map(allText)].join(' ')
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A response to an item as QTI has it, for an answer as the quiz has it. */
function responseFor(question: Question, answer: Answer): readonly string[] {
  const drawn = drawQuestion(question, SEED)
  const list = typeof answer === 'number' ? [answer] : answer
  switch (drawn.format) {
    case 'match':
    case 'attribution':
    case 'comparison':
      return list.map((right, left) => `left-${left} right-${right}`)
    case 'estimate':
      return list.map((number) =>
        String(drawn.quantity === 'month' ? Math.floor(number / 12) * 100 + (number % 12) + 1 : number),
      )
    default:
      return list.map((index) => `choice-${index}`)
  }
}

/** An answer to a question that fits it: picked by a list of numbers. */
function answerFrom(question: Question, picks: readonly number[]): Answer {
  const drawn = drawQuestion(question, SEED)
  const pick = (index: number, count: number) => (picks[index] ?? 0) % count
  switch (drawn.format) {
    case 'single-choice':
    case 'true-false':
      return pick(0, drawn.options.length)
    case 'multiple-choice':
      return drawn.options.flatMap((_, index) => (pick(index, 2) === 1 ? [index] : []))
    case 'order':
      return drawn.entries
        .map((_, index) => index)
        .toSorted((first, second) => (picks[first] ?? 0) - (picks[second] ?? 0) || first - second)
    case 'match':
      return drawn.lefts.map((_, index) => pick(index, drawn.rights.length))
    case 'attribution':
    case 'comparison':
      return drawn.rows.map((_, index) => pick(index, drawn.categories.length))
    case 'estimate': {
      const steps = Math.round((drawn.high - drawn.low) / drawn.step)
      return Number((drawn.low + pick(0, steps + 1) * drawn.step).toPrecision(12))
    }
  }
}

describe('the questions as a package of QTI 3.0', () => {
  it('keep to the structure: manifest, one test, an item each, nothing beside them', () => {
    const items = exchangeItems(REAL)
    const files = readPackage(writeQti(items))
    expect(findQtiPackageFaults(files)).toEqual([])
    expect(files.size).toBe(items.length + 2)
  })

  it('say what the dataset says: stem, answers, explanation and sources', () => {
    for (const item of exchangeItems(REAL)) {
      if (item.kind !== 'choice') continue
      const xml = writeQtiItem(item)
      const [prompt] = elements(xml, 'qti-prompt')
      expect(prompt?.text).toBe(item.stem)
      expect(elements(xml, 'qti-simple-choice').map(({ text }) => text)).toEqual(
        item.options.map(({ text }) => text),
      )
      const feedback = elements(xml, 'qti-modal-feedback').map(allText).map(spaced)
      expect(feedback.slice(0, -1)).toEqual(item.options.map(({ why }) => spaced(why)))
      expect(feedback.at(-1)).toContain(spaced(item.explanation))
      expect(elements(xml, 'a').map(({ attributes }) => attributes.href)).toEqual(
        item.sources.flatMap(({ url }) => url ?? []),
      )
    }
  })

  it('are well-formed and sound in every format, and keep every mark of a text', () => {
    fc.assert(
      fc.property(questionsArbitrary(markedText), (questions) => {
        for (const item of itemsOf(questions)) {
          const xml = writeQtiItem(item)
          expect(findQtiItemFaults(xml)).toEqual([])
          const asked = item.kind === 'estimate' ? elements(xml, 'p')[0] : elements(xml, 'qti-prompt')[0]
          expect(asked?.text).toBe(promptOf(item))
          const answers = elements(xml, 'qti-simple-choice').map(({ text }) => text)
          if (item.kind === 'choice') expect(answers).toEqual(item.options.map(({ text }) => text))
          if (item.kind === 'order') expect(answers).toEqual(item.entries.map(({ text }) => text))
          const pairs = elements(xml, 'qti-simple-associable-choice').map(({ text }) => text)
          if (item.kind === 'pairing') {
            expect(pairs).toEqual([...item.lefts.map(({ text }) => text), ...item.rights])
          }
          const last = elements(xml, 'qti-modal-feedback').at(-1)
          for (const line of explanationLines(item)) expect(last && allText(last)).toContain(line)
        }
      }),
      { numRuns: 60 },
    )
    const [item] = itemsOf(questionsOfText(`${ADVERSARIAL_TEXT}\u0000`))
    expect(item && elements(writeQtiItem(item), 'qti-prompt')[0]?.text).toContain(ADVERSARIAL_TEXT)
  })

  it.for(QUESTION_FORMATS)('give an answer to a question of the format %s what the quiz gives', (format) => {
    fc.assert(
      fc.property(
        questionArbitrary(format),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (question, picks) => {
          const [item] = itemsOf([question])
          if (!item) throw new Error('there is no item')
          const answer = answerFrom(question, picks)
          const { credit } = gradeAnswer(drawQuestion(question, SEED), answer)
          // Of an estimate it gives all, half or nothing; at the very edge fractions decide.
          fc.pre(format !== 'estimate' || Math.abs(credit - 0.5) > 1e-6)
          const expected = format === 'estimate' ? Math.floor(credit * 2) / 2 : credit
          expect(scoreQti(writeQtiItem(item), responseFor(question, answer))).toBeCloseTo(expected, 6)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('give the response that they call right all of the credit', () => {
    fc.assert(
      fc.property(questionsArbitrary(), (questions) => {
        for (const item of itemsOf(questions)) {
          const xml = writeQtiItem(item)
          const right = elements(xml, 'qti-correct-response').flatMap(({ children }) =>
            children.map(({ text }) => text),
          )
          expect(scoreQti(xml, right)).toBeCloseTo(1, 6)
        }
      }),
    )
  })

  const sound = readPackage(writeQti(exchangeItems(REAL)))
  const itemPath = [...sound.keys()].find((path) => path.startsWith('items/')) ?? ''

  it.for([
    [
      'an item that the manifest does not name',
      'imsmanifest.xml',
      /<resource identifier="item-[^>]*><file[^>]*><\/resource>/,
      '',
    ],
    ['an item that the test does not name', 'test.xml', /<qti-assessment-item-ref [^>]*>/, ''],
    ['a right response that is no choice', itemPath, '<qti-value>choice-', '<qti-value>other-'],
    [
      'an element that QTI does not have there',
      itemPath,
      '<qti-item-body>',
      '<qti-item-body><qti-value>1</qti-value>',
    ],
    [
      'an outcome that is not declared',
      itemPath,
      'outcome-identifier="EXPLANATION"',
      'outcome-identifier="OTHER"',
    ],
    ['a tag that is not closed', itemPath, '</qti-item-body>', ''],
  ] as const)('are found broken with %s', ([, path, found, replacement]) => {
    const text = sound.get(path) ?? ''
    const broken = text.replace(found, replacement)
    expect(broken).not.toBe(text)
    expect(findQtiPackageFaults(new Map([...sound, [path, broken]]))).not.toEqual([])
  })
})

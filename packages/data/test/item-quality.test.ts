import { describe, expect, it } from 'vitest'
import { drawQuestion } from '../src/derive/questions/draw.ts'
import { droppedDrafts } from '../src/derive/questions/index.ts'
import { itemChecker } from '../src/derive/questions/item-rules/index.ts'
import { itemOf } from '../src/derive/questions/item-rules/item.ts'
import { derivedFrom } from './derived.ts'
import { compileRealRecords } from './real-dataset.ts'

const { dataset } = compileRealRecords()
const single = dataset.questions.filter(({ format }) => format === 'single-choice')

describe('the items of the real dataset', () => {
  it('have no flaw, written or derived, in any set of answers that can be drawn', () => {
    const flawsOf = itemChecker(dataset)
    const flaws = dataset.questions.flatMap((question) =>
      flawsOf(question).map(({ rule, message }) => `${question.id}: ${rule}: ${message}`),
    )
    expect(flaws).toEqual([])
  })

  it('are drawn only as the rules have looked at them', () => {
    for (const question of single) {
      const looked = new Set(itemOf(question).draws.map(({ keys, wrong }) => setOf([...keys, ...wrong])))
      for (let seed = 0; seed < 100; seed += 1) {
        const drawn = drawQuestion(question, seed)
        expect(looked).toContain(setOf('options' in drawn ? drawn.options : []))
      }
    }
  })

  it.for([
    ['written', single.filter(({ template }) => template === undefined)],
    ['derived', derivedFrom(dataset).filter(({ format }) => format === 'single-choice')],
  ] as const)('have the longest answer as the right one no more often than chance (%s)', ([, questions]) => {
    const chances = questions.map((question) => {
      const draws = itemOf(question).draws
      const longest = draws.filter(({ keys: [key], wrong }) =>
        wrong.every(({ text }) => text.length < (key?.text.length ?? 0)),
      )
      const [draw] = draws
      return {
        id: question.id,
        found: longest.length / draws.length,
        expected: 1 / ((draw?.wrong.length ?? 0) + 1),
      }
    })
    const found = sum(chances.map((chance) => chance.found))
    const expected = sum(chances.map((chance) => chance.expected))
    const deviation = Math.sqrt(sum(chances.map((chance) => chance.expected * (1 - chance.expected))))
    const often = chances.filter((chance) => chance.found > 0.5).map(({ id }) => id)
    expect(
      found,
      `the right answer is the longest in ${found.toFixed(1)} of ${questions.length} questions, ${expected.toFixed(1)} by chance: ${often.join(', ')}`,
    ).toBeLessThanOrEqual(expected + 2 * deviation)
  })

  it('leave few drafts unasked, each for a rule', () => {
    const dropped = droppedDrafts(dataset)
    const summary = JSON.stringify(dropped, null, 1)
    expect(dropped.every(({ broken }) => broken.length > 0)).toBe(true)
    expect(dropped.length, summary).toBeLessThan(derivedFrom(dataset).length / 4)
    const ids = new Set<string>(dataset.questions.map(({ id }) => id))
    for (const { template, subject } of dropped) expect(ids).not.toContain(`q-${template}-${subject}`)
  })
})

function setOf(options: readonly { readonly text: string }[]): string {
  return options
    .map(({ text }) => text)
    .sort()
    .join('\n')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

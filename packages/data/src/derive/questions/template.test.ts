import { describe, expect, it } from 'vitest'
import type { TopicId } from '../../generated/types.ts'
import { assemble, type Draft, type Template } from './template.ts'

const TEMPLATE: Template = { name: 'who', drafts: () => [] }
const answer = (text: string) => ({ text, rationale: `About ${text}.` })

function draft(change: Partial<Draft> = {}): Draft {
  return {
    subject: 'bridge',
    stem: 'Who built it?',
    key: answer('Cy'),
    distractors: [answer('Bo'), answer('Di'), answer('Ada'), answer('Eve')],
    explanation: 'Cy built it.',
    // The fixture has no topic of the real records.
    topic: 'ties' as TopicId,
    difficulty: 'easy',
    supports: [],
    order: 'by-text',
    ...change,
  }
}

describe('putting a question together', () => {
  it('takes the key and the first three of the other answers', () => {
    const question = assemble(TEMPLATE, draft())
    expect(question?.options).toEqual([
      { text: 'Ada', correct: false, rationale: 'About Ada.' },
      { text: 'Bo', correct: false, rationale: 'About Bo.' },
      { text: 'Cy', correct: true, rationale: 'About Cy.' },
      { text: 'Di', correct: false, rationale: 'About Di.' },
    ])
  })

  it('names the question after its template and its subject', () => {
    const question = assemble(TEMPLATE, draft())
    expect(question).toMatchObject({
      id: 'q-who-bridge',
      template: 'who',
      format: 'single-choice',
      stem: 'Who built it?',
    })
  })

  it('puts the answers in the order of the draft where it gives one', () => {
    const order = ['Di', 'Cy', 'Bo', 'Ada', 'Eve']
    const question = assemble(TEMPLATE, draft({ order }))
    expect(question?.options.map(({ text }) => text)).toEqual(['Di', 'Cy', 'Bo', 'Ada'])
  })

  it('gives a question with two proved wrong answers, and none with one', () => {
    expect(assemble(TEMPLATE, draft({ distractors: [answer('Bo'), answer('Di')] }))?.options).toHaveLength(3)
    expect(assemble(TEMPLATE, draft({ distractors: [answer('Bo')] }))).toBeUndefined()
    expect(assemble(TEMPLATE, draft({ distractors: [] }))).toBeUndefined()
  })
})

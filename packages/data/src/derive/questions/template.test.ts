import { describe, expect, it } from 'vitest'
import type { TopicId } from '../../generated/types.ts'
import { assemble, type Draft, type Template } from './template.ts'

const TEMPLATE: Template = { name: 'who', drafts: () => [] }
const answer = (text: string) => ({ text, rationale: `About ${text}.` })

type ChoiceDraft = Extract<Draft, { readonly key: unknown }>

function draft(change: Partial<ChoiceDraft> = {}): ChoiceDraft {
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

/** The question of a draft of a choice. */
function choiceOf(change: ChoiceDraft) {
  const question = assemble(TEMPLATE, change)
  return question && 'options' in question ? question : undefined
}

const textsOf = (question: ReturnType<typeof choiceOf>) => question?.options.map(({ text }) => text)

describe('putting a question together', () => {
  it('takes the key and the other answers, of which a quiz shows four', () => {
    const question = choiceOf(draft())
    expect(question).toMatchObject({ shown: 4 })
    expect(question).not.toHaveProperty('ordered')
    expect(question?.options).toEqual([
      { text: 'Ada', correct: false, rationale: 'About Ada.' },
      { text: 'Bo', correct: false, rationale: 'About Bo.' },
      { text: 'Cy', correct: true, rationale: 'About Cy.' },
      { text: 'Di', correct: false, rationale: 'About Di.' },
      { text: 'Eve', correct: false, rationale: 'About Eve.' },
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

  it('puts the answers in the order of the draft where it gives one, and says that they stand in it', () => {
    const order = ['Di', 'Cy', 'Bo', 'Ada', 'Eve']
    const question = choiceOf(draft({ order }))
    expect(textsOf(question)).toEqual(order)
    expect(question).toMatchObject({ ordered: true })
  })

  it('gives a question with two proved wrong answers, and none with one', () => {
    const few = choiceOf(draft({ distractors: [answer('Bo'), answer('Di')] }))
    expect(few?.options).toHaveLength(3)
    expect(few).not.toHaveProperty('shown')
    expect(assemble(TEMPLATE, draft({ distractors: [answer('Bo')] }))).toBeUndefined()
    expect(assemble(TEMPLATE, draft({ distractors: [] }))).toBeUndefined()
  })
})

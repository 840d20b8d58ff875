import type { Citation, Dataset, Question, RecordId, TopicId } from '../../generated/types.ts'

/** An answer that a template offers, with the reason why it is right or wrong. */
export interface Candidate {
  readonly text: string
  readonly rationale: string
}

/** What a template knows of one question before it is put together. */
export interface Draft {
  /** Id of the record that the question asks about; with the template it makes the id of the question. */
  readonly subject: string
  readonly stem: string
  readonly key: Candidate
  /** Only answers that the records prove false, in the order of preference. */
  readonly distractors: readonly Candidate[]
  readonly explanation: string
  readonly topic: TopicId
  readonly difficulty: Question['difficulty']
  readonly supports: readonly RecordId[]
  /** Where the answer was read, when the first of those records cites more than that. */
  readonly citations?: readonly Citation[]
  /** The texts of the answers where they have a logical order, such as dates; `by-text` otherwise. */
  readonly order: readonly string[] | 'by-text'
}

/** A way to make questions from records. */
export interface Template {
  readonly name: string
  drafts(dataset: Dataset): readonly Draft[]
}

const MAXIMUM_OPTIONS = 4
const MINIMUM_OPTIONS = 3

/** Puts a question together, or gives nothing when fewer than two answers are proved false. */
export function assemble(template: Template, draft: Draft): Question | undefined {
  const distractors = draft.distractors.slice(0, MAXIMUM_OPTIONS - 1)
  if (distractors.length < MINIMUM_OPTIONS - 1) return undefined
  const options = [
    { text: draft.key.text, correct: true, rationale: draft.key.rationale },
    ...distractors.map(({ text, rationale }) => ({ text, correct: false, rationale })),
  ]
  const position = (text: string) => (draft.order === 'by-text' ? -1 : draft.order.indexOf(text))
  options.sort(
    (first, second) => position(first.text) - position(second.text) || (first.text < second.text ? -1 : 1),
  )
  return {
    // The id is made here, so no generated union can know it yet.
    id: `q-${template.name}-${draft.subject}` as Question['id'],
    format: 'single-choice',
    template: template.name,
    stem: draft.stem,
    options,
    explanation: draft.explanation,
    topic: draft.topic,
    difficulty: draft.difficulty,
    supports: draft.supports,
    ...(draft.citations && draft.citations.length > 0 ? { citations: draft.citations } : {}),
  }
}

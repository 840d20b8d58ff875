import type { Dataset, Question, QuestionOption } from '../src/generated/types.ts'

/** The questions of a dataset that follow from its records. */
export function derivedFrom<Q extends { readonly template?: string | undefined }>({
  questions,
}: {
  readonly questions: readonly Q[]
}): Q[] {
  return questions.filter(({ template }) => template !== undefined)
}

/** The answers of a question to choose from; none of another format, or of no question. */
export function optionsOf(question: Question | undefined): readonly QuestionOption[] {
  return question && 'options' in question ? question.options : []
}

/** A dataset in which each record of a kind is changed. */
export function withEach<K extends 'actors' | 'claims' | 'events' | 'provisions' | 'series' | 'treaties'>(
  base: Dataset,
  collection: K,
  change: (record: Dataset[K][number]) => Dataset[K][number],
): Dataset {
  return { ...base, [collection]: base[collection].map(change) }
}

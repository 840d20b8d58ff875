import type {
  Citation,
  Dataset,
  Estimate,
  Question,
  QuestionEntry,
  QuestionPair,
  QuestionRow,
  RecordId,
  TopicId,
} from '../../generated/types.ts'

/** An answer that a template offers, with the reason why it is right or wrong. */
export interface Candidate {
  readonly text: string
  readonly rationale: string
  /** Records that prove it, which the question names where it keeps the answer. */
  readonly supports?: readonly RecordId[]
}

/** Answers to choose from. */
interface ChoiceDraft {
  readonly format?: 'single-choice' | 'true-false'
  readonly key: Candidate
  /** Only answers that the records prove false, in the order of preference. */
  readonly distractors: readonly Candidate[]
  /** The texts of the answers where they have a logical order, such as dates; `by-text` otherwise. */
  readonly order: readonly string[] | 'by-text'
}

interface SeveralDraft {
  readonly format: 'multiple-choice'
  /** Answers that the records prove true. */
  readonly right: readonly Candidate[]
  /** Answers that the records prove false. */
  readonly wrong: readonly Candidate[]
  readonly order: readonly string[] | 'by-text'
}

interface OrderDraft {
  readonly format: 'order'
  /** In the right order, which the records prove of each two of them. */
  readonly entries: readonly QuestionEntry[]
}

interface MatchDraft {
  readonly format: 'match'
  /** Each left belongs to its own right, and to no other right here, as the records prove. */
  readonly pairs: readonly QuestionPair[]
}

interface SortingDraft {
  readonly format: 'attribution' | 'comparison'
  readonly categories: readonly string[]
  /** Each row belongs to its category and to no other, as the records prove. */
  readonly rows: readonly QuestionRow[]
}

interface EstimateDraft {
  readonly format: 'estimate'
  readonly estimate: Estimate
}

/** What a template knows of one question before it is put together. */
export type Draft = {
  /** Id of the record that the question asks about; with the template it makes the id of the question. */
  readonly subject: string
  readonly stem: string
  readonly explanation: string
  readonly topic: TopicId
  readonly difficulty: Question['difficulty']
  readonly supports: readonly RecordId[]
  /** The facts that are asked for, where they are not the first of those records as a whole. */
  readonly asks?: readonly string[]
  /** Where the answer was read, when the first of those records cites more than that. */
  readonly citations?: readonly Citation[]
} & (ChoiceDraft | SeveralDraft | OrderDraft | MatchDraft | SortingDraft | EstimateDraft)

/** A way to make questions from records. */
export interface Template {
  readonly name: string
  drafts(dataset: Dataset): readonly Draft[]
}

/** How many answers a reader chooses from. */
const SHOWN = 4
const FEWEST_SHOWN = 3
/** How many answers a question keeps, from which each reader meets some. */
export const MOST_KEPT = 7

/** Puts a question together, or gives nothing when too few of its answers are proved. */
export function assemble(template: Template, draft: Draft): Question | undefined {
  const common = {
    // The id is made here, so no generated union can know it yet.
    id: `q-${template.name}-${draft.subject}` as Question['id'],
    template: template.name,
    stem: draft.stem,
    explanation: draft.explanation,
    topic: draft.topic,
    difficulty: draft.difficulty,
    supports: draft.supports,
    ...(draft.asks ? { asks: draft.asks } : {}),
    ...(draft.citations && draft.citations.length > 0 ? { citations: draft.citations } : {}),
  }
  switch (draft.format) {
    case undefined:
    case 'single-choice':
    case 'true-false': {
      const distractors = draft.distractors.slice(0, MOST_KEPT - 1)
      if (distractors.length < FEWEST_SHOWN - 1) return undefined
      const options = arranged(
        [marked(draft.key, true), ...distractors.map((one) => marked(one, false))],
        draft,
      )
      const supports = [
        ...new Set([...draft.supports, ...distractors.flatMap(({ supports = [] }) => supports)]),
      ]
      const shared = { ...common, supports }
      if (draft.format === 'true-false')
        return { format: 'true-false', ...shared, options, ...orderedMark(draft) }
      return { format: 'single-choice', ...shared, options, ...shownOf(options), ...orderedMark(draft) }
    }
    case 'multiple-choice': {
      const right = draft.right.slice(0, SHOWN)
      const wrong = draft.wrong.slice(0, SHOWN)
      if (right.length === 0 || wrong.length === 0 || right.length + wrong.length < FEWEST_SHOWN)
        return undefined
      const options = arranged(
        [...right.map((one) => marked(one, true)), ...wrong.map((one) => marked(one, false))],
        draft,
      )
      return { format: 'multiple-choice', ...common, options, ...shownOf(options), ...orderedMark(draft) }
    }
    case 'order': {
      if (draft.entries.length < FEWEST_SHOWN) return undefined
      const entries = draft.entries.slice(0, MOST_KEPT)
      return { format: 'order', ...common, entries, ...shownOf(entries) }
    }
    case 'match': {
      if (draft.pairs.length < FEWEST_SHOWN) return undefined
      const pairs = draft.pairs.slice(0, MOST_KEPT)
      return { format: 'match', ...common, pairs, ...shownOf(pairs) }
    }
    case 'attribution':
    case 'comparison': {
      const { format, categories } = draft
      const rows = draft.rows.slice(0, MOST_KEPT)
      if (rows.length < 2 || categories.length < 2) return undefined
      return { format, ...common, categories, rows, ...shownOf(rows) }
    }
    case 'estimate':
      return { format: 'estimate', ...common, estimate: draft.estimate }
  }
}

function marked({ text, rationale }: Candidate, correct: boolean) {
  return { text, correct, rationale }
}

/** Answers in their own order where they have one, else by their text, which says nothing about which is right. */
function arranged<T extends Candidate>(options: readonly T[], { order }: Pick<ChoiceDraft, 'order'>): T[] {
  const position = (text: string) => (order === 'by-text' ? -1 : order.indexOf(text))
  return [...options].sort(
    (first, second) => position(first.text) - position(second.text) || (first.text < second.text ? -1 : 1),
  )
}

function orderedMark({ order }: Pick<ChoiceDraft, 'order'>): { readonly ordered?: true } {
  return order === 'by-text' ? {} : { ordered: true }
}

function shownOf(parts: readonly unknown[]): { readonly shown?: number } {
  return parts.length > SHOWN ? { shown: SHOWN } : {}
}

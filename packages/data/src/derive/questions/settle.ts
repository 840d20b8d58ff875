import type { Question } from '../../generated/types.ts'
import type { ItemFlaw, ItemRuleName } from './item-rules/index.ts'
import { subsets } from './item-rules/item.ts'
import { assemble, type Candidate, type Draft, MOST_KEPT, type Template } from './template.ts'

/** What became of a draft: its question, or the rules that no choice of its answers keeps. */
export type Settled =
  | { readonly question: Question }
  | { readonly broken: readonly (ItemRuleName | 'too-few-answers')[] }

/**
 * Puts a draft together with as many of its answers as can stand beside each other without a flaw, those first that
 * the template prefers.
 */
export function settle(
  template: Template,
  draft: Draft,
  flawsOf: (question: Question) => readonly ItemFlaw[],
): Settled {
  const whole = assemble(template, draft)
  if (!whole) return { broken: ['too-few-answers'] }
  const flaws = flawsOf(whole)
  if (flaws.length === 0) return { question: whole }
  // No choice of answers mends what is asked.
  if (!flaws.some(({ path: [part] }) => part === 'stem')) {
    for (const fewer of narrowed(draft)) {
      const question = assemble(template, fewer)
      if (question && flawsOf(question).length === 0) return { question }
    }
  }
  return { broken: [...new Set(flaws.map(({ rule }) => rule))] }
}

/** The draft with fewer answers: one fewer first, and the least preferred left out first. */
function narrowed(draft: Draft): Iterable<Draft> {
  switch (draft.format) {
    case undefined:
    case 'single-choice':
    case 'true-false':
      return balanced(draft)
    case 'multiple-choice':
      return fewerOf([...draft.right, ...draft.wrong], (kept) => ({
        ...draft,
        right: draft.right.filter((one) => kept.includes(one)),
        wrong: draft.wrong.filter((one) => kept.includes(one)),
      }))
    case 'order':
      return fewerOf(draft.entries.slice(0, MOST_KEPT), (entries) => ({ ...draft, entries }))
    case 'match':
      return fewerOf(draft.pairs.slice(0, MOST_KEPT), (pairs) => ({ ...draft, pairs }))
    case 'attribution':
    case 'comparison':
      return fewerOf(draft.rows.slice(0, MOST_KEPT), (rows) => ({ ...draft, rows }))
    default:
      return []
  }
}

/** So many more wrong answers than can be kept are looked at, to take the place of those that cannot be. */
const IN_RESERVE = 2

/**
 * With fewer or other wrong answers. Of as many, those come first that leave the right one in the middle of the order,
 * so that its rank says nothing.
 */
function* balanced(draft: Extract<Draft, { readonly key: unknown }>): Iterable<Draft> {
  const { key, order } = draft
  const candidates = draft.distractors.slice(0, MOST_KEPT - 1 + IN_RESERVE)
  const side = (text: string) =>
    order === 'by-text' ? 0 : Math.sign(order.indexOf(text) - order.indexOf(key.text))
  for (let count = Math.min(candidates.length, MOST_KEPT - 1); count >= 2; count -= 1) {
    const imbalance = (kept: readonly Candidate[]) =>
      Math.abs(kept.reduce((sum, { text }) => sum + side(text), 0))
    const choices = subsets(candidates, count).map((kept) => [imbalance(kept), kept] as const)
    for (const [, distractors] of choices.sort(([first], [second]) => first - second))
      yield { ...draft, distractors }
  }
}

/** More drafts than this are not tried; each costs a look at every draw. */
const MOST_TRIED = 256

function* fewerOf<T>(answers: readonly T[], withAnswers: (kept: readonly T[]) => Draft): Iterable<Draft> {
  let tried = 0
  for (let count = answers.length - 1; count >= 2; count -= 1) {
    for (const kept of subsets(answers, count)) {
      tried += 1
      if (tried > MOST_TRIED) return
      yield withAnswers(kept)
    }
  }
}

import type { Dataset, Question } from '../../../generated/types.ts'
import { citationsOf, indexRecords } from '../../records.ts'
import { kindFlaws, lengthFlaws, oddFormFlaws, orderFlaws } from './alike.ts'
import { clangFlaws, convergenceFlaws, pairedWordFlaws } from './cues.ts'
import { containedAnswerFlaws, sameAnswerFlaws } from './distinct.ts'
import { type Item, itemOf } from './item.ts'
import type { ItemFlaw } from './item-flaw.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import { keyFlaws, partFlaws } from './whole.ts'
import { absoluteFlaws, formFlaws, negativeFlaws } from './wording.ts'

export type { ItemFlaw, ItemRuleName } from './item-flaw.ts'

const RULES: readonly ((item: Item, names: KnownNames) => readonly ItemFlaw[])[] = [
  keyFlaws,
  partFlaws,
  formFlaws,
  absoluteFlaws,
  negativeFlaws,
  sameAnswerFlaws,
  containedAnswerFlaws,
  kindFlaws,
  orderFlaws,
  lengthFlaws,
  oddFormFlaws,
  clangFlaws,
  pairedWordFlaws,
  convergenceFlaws,
]

/**
 * Gives what finds the flaws of a question, whoever wrote it. A question that keeps more answers than it shows has a
 * flaw when a single set of answers that can be drawn has it. What the records prove is not looked at here.
 */
export function itemChecker(dataset: Dataset): (question: Question) => ItemFlaw[] {
  const names = knownNames(dataset)
  const records = indexRecords(dataset)
  const isCited = ({ citations = [], supports }: Question) =>
    citations.length > 0 ||
    supports.some((id) => {
      const entry = records.get(id)
      return entry !== undefined && citationsOf(entry.record).length > 0
    })
  return (question) => {
    const item = itemOf(question)
    const flaws = RULES.flatMap((rule) => rule(item, names))
    if (isCited(question)) return flaws
    return [
      ...flaws,
      { rule: 'uncited', path: ['supports'], message: 'lead to no source; name a record that has one' },
    ]
  }
}

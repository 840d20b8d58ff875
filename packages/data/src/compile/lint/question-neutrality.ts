import { type NeutralityFlawKind, neutralityChecker } from '../../derive/questions/neutral-items.ts'
import type { QuestionRule } from './question-rule.ts'

export const questionAccuser = flawRule('accuser', {
  code: 'E260',
  name: 'question-without-accuser',
  reason: 'A question that rests on an accusation says whose it is.',
})

export const questionAnswer = flawRule('answer', {
  code: 'E261',
  name: 'question-without-denial',
  reason: 'A question that rests on a contested claim says who denies or disputes it.',
})

export const questionSide = flawRule('side', {
  code: 'E262',
  name: 'question-takes-side',
  reason: 'A question on something disputed asks who said or denied it, never which side is right.',
})

export const questionWeak = flawRule('weak', {
  code: 'E263',
  name: 'question-on-weak-record',
  reason: 'A fact that rests on copies alone appears in no question.',
})

export const questionNumber = flawRule('number', {
  code: 'E264',
  name: 'one-number-of-several',
  reason: 'Numbers that sources disagree on are given side by side, never one of them as plain fact.',
})

/** A rule on one kind of flaw. */
function flawRule(kind: NeutralityFlawKind, rule: Omit<QuestionRule, 'over'>): QuestionRule {
  return {
    ...rule,
    over(dataset) {
      const flawsOf = neutralityChecker(dataset)
      return (question) => flawsOf(question).filter((flaw) => flaw.kind === kind)
    },
  }
}

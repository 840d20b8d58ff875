import { type NeutralityFlawKind, neutralityChecker } from '../../derive/questions/neutral-items.ts'
import type { QuestionRule } from './question-rule.ts'

export const questionAccuser = flawRule('accuser', {
  code: 'E260',
  name: 'question-without-accuser',
  bad: {
    'claims/trade-doubled.yml': 'kind: accusation\nproposition: Ada First accuses Sudland of hiding trade.\n',
    'questions/who-built-it.yml':
      'stem: Who denied that trade was hidden?\nexplanation: Bo Second denied it.\ntopic: trade\nsupports: [trade-doubled]\n',
  },
  good: {
    'claims/trade-doubled.yml': 'kind: accusation\nproposition: Ada First accuses Sudland of hiding trade.\n',
    'questions/who-built-it.yml':
      'stem: Who denied that trade was hidden?\nexplanation: Ada First said so; Bo Second denied it.\ntopic: trade\nsupports: [trade-doubled]\n',
  },
  reason: 'A question that rests on an accusation says whose it is.',
})

export const questionAnswer = flawRule('answer', {
  code: 'E261',
  name: 'question-without-denial',
  bad: {
    'questions/who-built-it.yml':
      'stem: Who said that trade doubled?\nexplanation: Ada First said so.\ntopic: trade\nsupports: [trade-doubled]\n',
  },
  good: {
    'questions/who-built-it.yml':
      'stem: Who said that trade doubled?\nexplanation: Ada First said so; Bo Second denied it.\ntopic: trade\nsupports: [trade-doubled]\n',
  },
  reason: 'A question that rests on a contested claim says who denies or disputes it.',
})

export const questionSide = flawRule('side', {
  code: 'E262',
  name: 'question-takes-side',
  bad: {
    'questions/who-built-it.yml':
      'stem: By how much did trade grow?\nexplanation: Ada First said that it doubled; Bo Second denied it.\ntopic: trade\nsupports: [trade-doubled]\n',
  },
  good: {
    'questions/who-built-it.yml':
      'stem: Who denied that trade doubled?\nexplanation: Ada First said that it doubled; Bo Second denied it.\ntopic: trade\nsupports: [trade-doubled]\n',
  },
  reason: 'A question on something disputed asks who said or denied it, never which side is right.',
})

export const questionWeak = flawRule('weak', {
  code: 'E263',
  name: 'question-on-weak-record',
  bad: {
    'events/opening.yml': 'confidence: low\n',
    'questions/who-built-it.yml': 'supports: [opening]\n',
  },
  good: {
    'events/opening.yml': 'confidence: low\n',
    'questions/who-built-it.yml': 'supports: [bridge-treaty]\n',
  },
  reason: 'A fact that rests on copies alone appears in no question.',
})

export const questionNumber = flawRule('number', {
  code: 'E264',
  name: 'one-number-of-several',
  bad: {
    'questions/who-built-it.yml':
      'explanation: The turnover of 2020 was 10 million crowns.\nsupports: [turnover]\n',
  },
  good: {
    'questions/who-built-it.yml':
      'explanation: The turnover of 2020 was 10 million crowns, or 11 to 12 million.\nsupports: [turnover]\n',
  },
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

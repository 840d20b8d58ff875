import type { Component } from 'vue'
import type { QuizItem } from '../../items/item.ts'
import ChoiceAnswer from './ChoiceAnswer.vue'
import EstimateAnswer from './EstimateAnswer.vue'
import OrderAnswer from './OrderAnswer.vue'
import RowsAnswer from './RowsAnswer.vue'
import SeveralAnswer from './SeveralAnswer.vue'

/** The way of answering each kind of question. */
export const FORMS: Readonly<Record<QuizItem['format'], Component>> = {
  'single-choice': ChoiceAnswer,
  'true-false': ChoiceAnswer,
  'multiple-choice': SeveralAnswer,
  order: OrderAnswer,
  match: RowsAnswer,
  attribution: RowsAnswer,
  comparison: RowsAnswer,
  estimate: EstimateAnswer,
}

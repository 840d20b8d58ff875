import { type Component, defineAsyncComponent } from 'vue'
import type { QuizItem } from '../../items/item.ts'
import ChoiceAnswer from './ChoiceAnswer.vue'

/** What a way of answering lets the keyboard do. */
export interface AnswerForm {
  move(step: 1 | -1): void
  pressAt(place: number): void
}

const SeveralAnswer = defineAsyncComponent(() => import('./SeveralAnswer.vue'))
const OrderAnswer = defineAsyncComponent(() => import('./OrderAnswer.vue'))
const RowsAnswer = defineAsyncComponent(() => import('./RowsAnswer.vue'))
const EstimateAnswer = defineAsyncComponent(() => import('./EstimateAnswer.vue'))

/** Only answers to choose one from are in the first load; the others come when they are needed or the page is idle. */
export const ANSWER_FORMS: Readonly<Record<QuizItem['format'], Component>> = {
  'single-choice': ChoiceAnswer,
  'true-false': ChoiceAnswer,
  'multiple-choice': SeveralAnswer,
  order: OrderAnswer,
  match: RowsAnswer,
  attribution: RowsAnswer,
  comparison: RowsAnswer,
  estimate: EstimateAnswer,
}

import { bank } from './bank.ts'

// What comes right after the first answer: the other questions of the opening, and the ways of answering them.
void bank.loadOpening().catch(() => undefined)
void import('./components/answers/EstimateAnswer.vue')
void import('./components/answers/OrderAnswer.vue')
void import('./components/answers/RowsAnswer.vue')
void import('./components/answers/SeveralAnswer.vue')
void import('./views/ResultView.vue')

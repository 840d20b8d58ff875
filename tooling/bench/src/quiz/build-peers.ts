import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  emptyDirectory,
  peersProject,
  runProgram,
  type Sources,
  writeSources,
} from '../browser-load/peers-project.ts'
import type { AskedQuestion } from './asked.ts'
import { writeQuizdownQuiz, writeReactQuiz, writeSurveyQuiz, writeVueQuiz } from './peer-sources.ts'
import type { QuizSelectors } from './subject.ts'

/** Where the peers of the quiz are installed and built. */
export const QUIZ_PEERS = peersProject('quiz', '150 MB')

/** A quiz made with something else. */
export interface Peer extends QuizSelectors {
  readonly name: string
  /** Packages whose versions say what was measured. */
  readonly packages: readonly string[]
  readonly write: (questions: readonly AskedQuestion[]) => Sources
}

/** The peers before which ours has to be answerable by a factor. */
export const QUIZDOWN = 'quizdown'
export const SURVEYJS = 'SurveyJS'

export const PEERS: readonly Peer[] = [
  {
    name: QUIZDOWN,
    packages: ['quizdown'],
    answer: '.quizdown-content label',
    answered: '.quizdown-content input:checked',
    next: '.quizdown-content button[title="Next"]',
    write: writeQuizdownQuiz,
  },
  {
    name: 'react-quiz-component',
    packages: ['react-quiz-component', 'react'],
    answer: '.answerBtn',
    answered: '.answerBtn:is(.correct, .incorrect)',
    next: '.nextQuestionBtn',
    write: writeReactQuiz,
  },
  {
    name: SURVEYJS,
    packages: ['survey-core', 'survey-js-ui'],
    answer: '.sd-selectbase__label',
    answered: '.sd-item--checked',
    next: '.sd-navigation__next-btn',
    write: writeSurveyQuiz,
  },
  {
    name: 'plain Vue',
    packages: ['vue'],
    answer: '.answer',
    answered: '.answer.given',
    next: '.next',
    write: writeVueQuiz,
  },
]

/** Builds a peer for production. @returns the directory to serve */
export async function buildPeer(peer: Peer, questions: readonly AskedQuestion[]): Promise<string> {
  const directory = emptyDirectory(QUIZ_PEERS, peer.name)
  writeSources(directory, peer.write(questions))
  const prerender = join(directory, 'prerender.js')
  if (existsSync(prerender)) await runProgram(directory, prerender, [])
  await runProgram(directory, join(QUIZ_PEERS.root, 'node_modules/vite/bin/vite.js'), ['build'])
  return join(directory, 'dist')
}

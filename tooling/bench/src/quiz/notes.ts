import { type Method, writeErrors, writeThirdParties } from '../browser-load/load-notes.ts'
import { type QuizResult, rulesOf } from './measures.ts'
import { SLOWDOWN } from './visits.ts'

/** What a reader has to know to compare the quizzes. */
export function writeNotes(quizzes: readonly QuizResult[], { runs, warmUp, browser }: Method): string[] {
  const settled = quizzes.map(({ name, settled: loads }) => ({ name, loads }))
  return [
    `Medians of ${runs} visits of each kind in turn, after ${warmUp} of warm-up, with the least and the most in brackets where they are written otherwise; each visit with an empty cache. Chromium ${browser}, 390 × 844.`,
    'Each ÷ column: how many times what the peer needs. Below 1 is less than the peer.',
    `Visible, answerable and blocking time: a processor ${SLOWDOWN} times slower than this one and slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms a round trip), as Chromium imitates them; HTTP/1.1, compressed with Brotli at its highest level, without a cache. Answer to paint and INP: the same processor, no limit on the line, ten questions in a row; the longest interaction of a visit stands for its INP, and Chromium reports none under 16 ms. All else: no limit. The heap is what is left after garbage collection, before any answer.`,
    'Visible: an answer stands in the window and nothing covers it. Answerable: the first real press of the mouse that made the page show an answer as given; presses follow each other at intervals of some 60 ms, which is how exact it is. A page that is merely drawn anew after a press does not count, nor does a press that was lost.',
    'Before the first answer: all that was asked for until that press, by a page that is kept from doing what it does when idle, so that chance does not decide what counts; the answer is taken nevertheless. Once idle: all that the page asked for by itself, without what a service worker stores after that. Bodies alone, without headers; 1 kB = 1,000 bytes.',
    writeThirdParties(settled),
    'Ours is opened at its plain address, since that is what a visitor meets: a question, the ways to all other parts, and feedback with sources. Answer to paint is measured at a link for a class, which asks ten questions of a single choice. The peers have ten such questions from our dataset and nothing else. plain Vue is no product but a floor: one prerendered page that asks and says whether it was right.',
    'quizdown judges at its end, and SurveyJS says nothing of an answer unless it is programmed to; react-quiz-component is set to say at once, as ours does. SurveyJS has its style sheet without fonts.',
    `axe rules that are broken, best practices included, in either state: ${quizzes.map(writeRules).join('; ')}. The other states of ours are checked in its own tests.`,
    ...writeErrors(settled),
  ]
}

function writeRules({ name, access }: QuizResult): string {
  const rules = rulesOf([...access.question, ...access.answered])
  return `${name} ${rules.length === 0 ? 'none' : rules.join(', ')}`
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, launchBrowser } from '@partnership/browser'
import { dataset } from '@partnership/data'
import { serveCompressed } from '../browser-load/brotli-server.ts'
import { spreadOf } from '../browser-load/measure.ts'
import { NOBODY_ELSE } from '../browser-load/network.ts'
import { installPeers, peerVersion } from '../browser-load/peers-project.ts'
import { tableHeaders } from '../browser-load/ratio-table.ts'
import { compareMeasures } from '../comparison.ts'
import { interleave } from '../interleave.ts'
import { questionsToAsk } from '../quiz/asked.ts'
import { type Growth, writeBudgets } from '../quiz/budgets.ts'
import { buildOurs, multiplyQuestions, OURS } from '../quiz/build-ours.ts'
import { buildPeer, PEERS, QUIZ_PEERS } from '../quiz/build-peers.ts'
import { FIRST_LOAD, MEASURES, type QuizResult } from '../quiz/measures.ts'
import { writeNotes } from '../quiz/notes.ts'
import type { ServedQuiz } from '../quiz/subject.ts'
import { tableRows } from '../quiz/table.ts'
import { checkAccess, play, visitSlowly, visitUntilSettled, weighFirstAnswer } from '../quiz/visits.ts'
import type { Section } from '../section.ts'

const ROUNDS = 5
const WARM_UP = 1
const QUESTIONS = 10
/** How many times larger the bank is made, to see whether the first load grows with it. */
const GROWTH = 10

export const section: Section = {
  title: 'The quiz up to its first answer, beside quizzes made with other libraries',
  async run({ say, runs = ROUNDS }) {
    if (!existsSync(join(OURS, 'index.html'))) {
      throw new Error(
        'the quiz is not built; run "npx pnpm@12 --filter @partnership/quiz... run build" first',
      )
    }
    await installPeers(QUIZ_PEERS, say)
    const browser = await launchBrowser({}, { args: NOBODY_ELSE })
    const quizzes: ServedQuiz[] = []
    try {
      quizzes.push(await serveOurs('ours', OURS))
      const questions = questionsToAsk(dataset, QUESTIONS)
      for (const peer of PEERS) {
        say(`building ${peer.name}`)
        quizzes.push({ ...peer, site: await serveCompressed(await buildPeer(peer, questions)) })
      }
      say(`${WARM_UP} + ${runs} rounds of ${quizzes.length} quizzes, four visits each`)
      const [ours, ...peers] = await measureAll(browser, quizzes, runs)
      if (!ours) throw new Error('our quiz was not measured')
      const growth = await measureGrowth(browser, ours, say)
      return {
        comparisons: compareMeasures('quiz', MEASURES, ours, peers),
        versions: [
          `Chromium ${browser.version()}`,
          ...PEERS.flatMap(({ packages }) => packages).map(
            (name) => `${name} ${peerVersion(QUIZ_PEERS, name)}`,
          ),
        ],
        headers: tableHeaders(ours, peers),
        rows: tableRows(ours, peers),
        notes: [
          writeBudgets(ours, peers, growth),
          ...writeNotes([ours, ...peers], {
            runs,
            warmUp: WARM_UP,
            browser: browser.version(),
          }),
        ],
      }
    } finally {
      await browser.close()
      await Promise.all(quizzes.map(({ site }) => site.close()))
    }
  },
}

async function serveOurs(name: string, directory: string): Promise<ServedQuiz> {
  return {
    name,
    site: await serveCompressed(directory, '/quiz/'),
    answer: '[data-answer]',
    answered: '.option .answered',
    next: '[data-next]',
    // The quiz says that the link is of other questions, and asks them nevertheless.
    playFragment: `quiz?seed=17&n=${QUESTIONS}&kinds=single-choice&bank=00000000`,
  }
}

async function measureAll(
  browser: Browser,
  quizzes: readonly ServedQuiz[],
  rounds: number,
): Promise<QuizResult[]> {
  const measured = await interleave(
    quizzes.map((quiz) => ({
      name: quiz.name,
      measure: async () => ({
        slow: await visitSlowly(browser, quiz),
        firstAnswer: await weighFirstAnswer(browser, quiz),
        settled: await visitUntilSettled(browser, quiz),
        play: await play(browser, quiz),
      }),
    })),
    { warmUp: WARM_UP, rounds },
  )
  const results: QuizResult[] = []
  for (const quiz of quizzes) {
    const visits = measured.get(quiz.name) ?? []
    results.push({
      name: quiz.name,
      slow: visits.map(({ slow }) => slow),
      firstAnswer: visits.map(({ firstAnswer }) => firstAnswer),
      settled: visits.map(({ settled }) => settled),
      plays: visits.map((visit) => visit.play),
      access: await checkAccess(browser, quiz),
    })
  }
  return results
}

async function measureGrowth(
  browser: Browser,
  ours: QuizResult,
  say: (message: string) => void,
): Promise<Growth> {
  say(`building our quiz with ${GROWTH} times the questions`)
  const grown = await serveOurs('ours, grown', await buildOurs(multiplyQuestions(dataset, GROWTH)))
  try {
    const { sentBytes } = await weighFirstAnswer(browser, grown)
    return { times: GROWTH, before: spreadOf(FIRST_LOAD, ours).median * 1000, after: sentBytes }
  } finally {
    await grown.site.close()
  }
}

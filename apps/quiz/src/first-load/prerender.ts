import opening from 'virtual:quiz-opening'
import { gradeChoice } from '@partnership/data'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import App from '../App.vue'
import ChoiceAnswer from '../components/answers/ChoiceAnswer.vue'

/** The page as everybody first meets it: the first question, unanswered. */
export function renderPage(): Promise<string> {
  return renderToString(createSSRApp(App))
}

/** The answers of the first question as they are judged, for each choice. */
export function renderJudged(): Promise<string[]> {
  const { first: drawn } = opening
  return Promise.all(
    drawn.options.map((_, answer) =>
      renderToString(h(ChoiceAnswer, { drawn, answer, grade: gradeChoice(drawn, answer) })),
    ),
  )
}

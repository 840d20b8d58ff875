import { escapeHtml, escapeMarkdown, writePage } from '../browser-load/peer-page.ts'
import type { Sources } from '../browser-load/peers-project.ts'
import type { AskedQuestion } from './asked.ts'

const TITLE = 'Quiz'

/** A quiz of quizdown with its default look, written in its own language. */
export function writeQuizdownQuiz(questions: readonly AskedQuestion[]): Sources {
  const text = questions
    .map(({ stem, options, explanation }) =>
      [
        `# ${escapeMarkdown(stem)}`,
        '',
        ...options.map(
          ({ text, correct }) =>
            `1. [${correct ? 'x' : ' '}] ${escapeMarkdown(text)}\n    > ${escapeMarkdown(explanation)}`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
  return {
    'index.html': writePage(TITLE, '<div id="quiz"></div>'),
    'main.js': `import quizdown from 'quizdown'
quizdown.createApp(${JSON.stringify(text)}, document.getElementById('quiz'), { shuffleAnswers: false, locale: 'en' })`,
  }
}

/** A quiz of react-quiz-component, which shows at once whether an answer is right, without a page before it. */
export function writeReactQuiz(questions: readonly AskedQuestion[]): Sources {
  const quiz = {
    quizTitle: TITLE,
    nrOfQuestions: String(questions.length),
    questions: questions.map(({ stem, options, explanation }) => ({
      question: escapeHtml(stem),
      questionType: 'text',
      answerSelectionType: 'single',
      answers: options.map(({ text }) => text),
      correctAnswer: String(options.findIndex(({ correct }) => correct) + 1),
      messageForCorrectAnswer: 'Right.',
      messageForIncorrectAnswer: 'Not right.',
      explanation: escapeHtml(explanation),
      point: '1',
    })),
  }
  return {
    'index.html': writePage(TITLE, '<div id="root"></div>'),
    'quiz.json': JSON.stringify(quiz),
    'main.js': `import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import Quiz from 'react-quiz-component'
import quiz from './quiz.json'

createRoot(document.getElementById('root')).render(
  createElement(Quiz, { quiz, disableSynopsis: true, showInstantFeedback: true }))`,
  }
}

/** A quiz of SurveyJS, a page a question, with the style sheet that asks no other host for a font. */
export function writeSurveyQuiz(questions: readonly AskedQuestion[]): Sources {
  const survey = {
    title: TITLE,
    showProgressBar: true,
    pages: questions.map(({ stem, options }, index) => ({
      elements: [
        {
          type: 'radiogroup',
          name: `question${index + 1}`,
          title: stem,
          choices: options.map(({ text }) => text),
          correctAnswer: options.find(({ correct }) => correct)?.text,
        },
      ],
    })),
  }
  return {
    'index.html': writePage(TITLE, '<div id="root"></div>'),
    'survey.json': JSON.stringify(survey),
    'main.js': `import { Model } from 'survey-core'
import { renderSurvey } from 'survey-js-ui'
import 'survey-core/survey-core.fontless.min.css'
import survey from './survey.json'

renderSurvey(new Model(survey), document.getElementById('root'))`,
  }
}

/** The floor: a page of Vue that does nothing but ask, prerendered. `prerender.js` has to run before Vite builds. */
export function writeVueQuiz(questions: readonly AskedQuestion[]): Sources {
  return {
    'index.html': writePage(TITLE, '<main id="app"></main>'),
    'questions.js': `export default ${JSON.stringify(questions)}`,
    'quiz.js': `import { h, ref } from 'vue'
import questions from './questions.js'

export default {
  setup() {
    const place = ref(0)
    const given = ref(-1)
    const next = () => { place.value += 1; given.value = -1 }
    return () => {
      const { stem, options, explanation } = questions[place.value]
      const isAnswered = given.value >= 0
      return [
        h('h1', stem),
        options.map(({ text, correct }, index) =>
          h('button', {
            class: ['answer', isAnswered && (correct ? 'right' : 'wrong'), given.value === index && 'given'],
            disabled: isAnswered,
            onClick: () => { given.value = index },
          }, text)),
        isAnswered && h('p', { role: 'status' }, explanation),
        isAnswered && place.value + 1 < questions.length && h('button', { class: 'next', onClick: next }, 'Next'),
      ]
    }
  },
}`,
    'prerender.js': `import { readFileSync, writeFileSync } from 'node:fs'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import Quiz from './quiz.js'

const html = await renderToString(createSSRApp(Quiz))
const page = readFileSync('index.html', 'utf8')
writeFileSync('index.html', page.replace('<main id="app">', () => '<main id="app">' + html))`,
    'main.js': `import './main.css'
import { createSSRApp } from 'vue'
import Quiz from './quiz.js'

createSSRApp(Quiz).mount('#app')`,
    'main.css': `body { font: 1.1rem/1.4 system-ui, sans-serif; margin: 1rem }
button { display: block; width: 100%; min-height: 44px; margin: .5rem 0; padding: .5rem; font: inherit; color: #111; background: #fff; border: 1px solid #555; text-align: start }
.right { border: 3px solid #060 } .wrong.given { border: 3px solid #900 }`,
    'vite.config.js': `export default { define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' } }`,
  }
}

import { describe, expect, it } from 'vitest'
import { writeQuizdownQuiz, writeReactQuiz, writeSurveyQuiz, writeVueQuiz } from './peer-sources.ts'

const questions = [
  {
    stem: 'Which <b> & which?',
    options: [
      { text: '*one*', correct: false },
      { text: 'two', correct: true },
    ],
    explanation: 'Because of [it].',
  },
]

describe('the same question', () => {
  it('is written in the language of quizdown, with no syntax that a text did not mean', () => {
    const { 'main.js': program = '' } = writeQuizdownQuiz(questions)
    expect(program).toContain('# Which &#60;b&#62; &#38; which?')
    expect(program).toContain('1. [ ] &#42;one&#42;')
    expect(program).toContain('1. [x] two')
    expect(program).toContain('> Because of &#91;it&#93;.')
  })

  it('names the right answer to react-quiz-component by its place, from 1', () => {
    const { 'quiz.json': json = '' } = writeReactQuiz(questions)
    const { questions: written, nrOfQuestions } = JSON.parse(json)
    expect(nrOfQuestions).toBe('1')
    expect(written[0]).toMatchObject({
      question: 'Which &lt;b&gt; &amp; which?',
      answers: ['*one*', 'two'],
      correctAnswer: '2',
    })
  })

  it('has a page of its own in SurveyJS', () => {
    const { 'survey.json': json = '', 'main.js': program } = writeSurveyQuiz(questions)
    expect(JSON.parse(json).pages).toEqual([
      {
        elements: [
          expect.objectContaining({
            title: 'Which <b> & which?',
            choices: ['*one*', 'two'],
            correctAnswer: 'two',
          }),
        ],
      },
    ])
    expect(program).toContain('survey-core.fontless.min.css')
  })

  it('is given to plain Vue as it is, with a program that prerenders it', () => {
    const sources = writeVueQuiz(questions)
    expect(sources['questions.js']).toBe(`export default ${JSON.stringify(questions)}`)
    expect(sources).toHaveProperty(['prerender.js'])
  })
})

import { isElsewhere } from './first-moments.ts'

/**
 * Judges the first answer before the rest of the page's script is there: it stands in the page itself, with the answers
 * as they look for each choice. The quiz then takes over what was chosen.
 */
const list = document.querySelector<HTMLElement>('.options')
list?.addEventListener('click', ({ target }) => {
  const answers = [...list.querySelectorAll('[data-answer]')]
  const chosen = answers.findIndex((answer) => target instanceof Node && answer.contains(target))
  const judged = document.querySelectorAll('template')[chosen]
  // Who was sent a link, or has a quiz to go on with, has not been asked this question.
  if (!judged || isElsewhere()) return
  list.replaceWith(judged.content)
  document.body.dataset.chosen = String(chosen)
})

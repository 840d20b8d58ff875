import './styles/tokens.css'
import './styles/page.css'
import './styles/question.css'
import { createApp } from 'vue'
import App from './App.vue'
import { fetchWhatComesNext } from './first-load/after-first.ts'
import { isIdle } from './first-load/first-moments.ts'

// What was prerendered is drawn anew, the same, which is less code than taking it over. The focus stays where it was.
const focused = focusedAnswer()
createApp(App).mount('#app')
answers()[focused]?.focus()

function answers(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-answer]')]
}

function focusedAnswer(): number {
  const { activeElement } = document
  return activeElement instanceof HTMLElement ? answers().indexOf(activeElement) : -1
}

// The page's own words link to it; what a script shows has the heading that it leads to.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault()
  document.querySelector('h1')?.focus()
})

// What the first answer does not need.
void isIdle().then(() => {
  void import('./styles/fonts.css')
  fetchWhatComesNext()
  void import('./browser/offline.ts').then(({ keepOffline }) => keepOffline())
})

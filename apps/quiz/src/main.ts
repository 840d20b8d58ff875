import './styles/tokens.css'
import './styles/page.css'
import './styles/question.css'
import { createSSRApp } from 'vue'
import App from './App.vue'

createSSRApp(App).mount('#app')

/** What the first answer does not need waits until the browser has nothing better to do. */
const whenIdle =
  'requestIdleCallback' in window ? window.requestIdleCallback : (work: () => void) => setTimeout(work, 1)

window.addEventListener('load', () =>
  whenIdle(() => {
    void import('./styles/fonts.css')
    void import('./after-first.ts')
    void import('./offline.ts').then(({ keepOffline }) => keepOffline())
  }),
)

import { loadFeedback } from '../components/question-parts.ts'

/** Fetches what comes right after the first answer: what is said of it, the other questions of the opening, and the keys. */
export function fetchWhatComesNext(): void {
  // Whatever does not come now is asked for again when it is needed.
  void Promise.allSettled([
    loadFeedback(),
    import('../browser/listen-to-keys.ts').then(({ listenToKeys }) => listenToKeys()),
  ])
  // Who answers comes to the result, and may have lost the network by then.
  window.addEventListener('click', () => void import('../views/ResultView.vue').catch(() => {}), {
    once: true,
  })
}

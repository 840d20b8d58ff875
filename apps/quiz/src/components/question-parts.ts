import { type Component, type Ref, ref, shallowRef, watch } from 'vue'
import { bank } from '../running/bank.ts'

/**
 * Parts of the question that the first answer does without: what answers of several steps need, and what is said of an
 * answer. What is said comes right after the page, the rest with the first answer, once for all questions.
 */
const checkedAnswer = shallowRef<Component>()
const feedbackPanel = shallowRef<Component>()
/** The time that is left of an exam. */
export const clock = shallowRef<Component>()

/** Loads what is said of an answer. Rejects when the network fails; may be called again. */
export async function loadFeedback(): Promise<void> {
  const [feedback] = await Promise.all([import('./FeedbackPanel.vue'), bank.loadOpening()])
  feedbackPanel.value = feedback.default
}

async function loadParts(): Promise<void> {
  const [checked, time] = await Promise.all([
    import('./answers/CheckedAnswer.vue'),
    import('./TimeLeft.vue'),
    loadFeedback(),
  ])
  checkedAnswer.value = checked.default
  clock.value = time.default
}

/** Loads them when they are wanted, and tells whether that failed. */
export function useParts(areWanted: Ref<boolean>) {
  const isMissing = ref(false)
  watch(
    areWanted,
    async (wanted) => {
      if (!wanted || checkedAnswer.value) return
      try {
        await loadParts()
        isMissing.value = false
      } catch {
        isMissing.value = true
      }
    },
    { immediate: true },
  )
  return { checkedAnswer, feedbackPanel, isMissing }
}

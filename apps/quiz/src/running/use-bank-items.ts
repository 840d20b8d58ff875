import { onMounted, ref, shallowRef } from 'vue'
import type { QuizItem } from '../items/item.ts'
import { bank } from './bank.ts'

/** What a view says that needs questions and could not get them. */
export const NO_QUESTIONS =
  'The questions could not be loaded. Check the connection, then open this page again.'

/** All questions, loaded when the view is shown, and whether that failed. */
export function useBankItems() {
  const items = shallowRef<readonly QuizItem[]>([])
  const isLoading = ref(true)
  const isMissing = ref(false)

  onMounted(async () => {
    try {
      items.value = await bank.load()
    } catch {
      isMissing.value = true
    }
    isLoading.value = false
  })
  return { items, isLoading, isMissing }
}

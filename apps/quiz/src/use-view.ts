import { type Component, type Ref, ref, shallowRef, watch } from 'vue'

/** The views beside the question, each in a file of its own that loads when it is asked for. */
const VIEWS = {
  about: () => import('./views/AboutView.vue'),
  bank: () => import('./views/BankView.vue'),
  cards: () => import('./views/CardsView.vue'),
  new: () => import('./views/StartView.vue'),
  print: () => import('./views/PrintView.vue'),
  result: () => import('./views/ResultView.vue'),
  shared: () => import('./views/SharedView.vue'),
  stored: () => import('./views/StoredView.vue'),
  teach: () => import('./views/TeachView.vue'),
} satisfies Record<string, () => Promise<{ default: Component }>>

export type ViewName = keyof typeof VIEWS

const MISSING = 'This page could not be loaded. Check the connection, then try again.'

/** The view with a name, once it is loaded; what was shown before stays until then. */
export function useView(name: Ref<ViewName | undefined>) {
  const view = shallowRef<Component>()
  const problem = ref<string>()

  watch(name, async (wanted) => {
    if (!wanted) {
      view.value = undefined
      problem.value = undefined
      return
    }
    try {
      const { default: loaded } = await VIEWS[wanted]()
      // Somebody may have gone on while it loaded.
      if (name.value !== wanted) return
      view.value = loaded
      problem.value = undefined
    } catch {
      problem.value = MISSING
    }
  })
  return { view, problem }
}

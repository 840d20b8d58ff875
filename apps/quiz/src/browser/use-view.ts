import { type Component, type ComponentCustomOptions, type Ref, ref, shallowRef, watch } from 'vue'

/** The views beside the question, each in a file of its own that loads when it is asked for. */
const VIEWS = {
  about: () => import('../views/AboutView.vue'),
  bank: () => import('../views/BankView.vue'),
  cards: () => import('../views/CardsView.vue'),
  new: () => import('../views/StartView.vue'),
  print: () => import('../views/PrintView.vue'),
  result: () => import('../views/ResultView.vue'),
  shared: () => import('../views/SharedView.vue'),
  stored: () => import('../views/StoredView.vue'),
  teach: () => import('../views/TeachView.vue'),
} satisfies Record<string, () => Promise<{ default: Component & ComponentCustomOptions }>>

export type ViewName = keyof typeof VIEWS

const MISSING = 'This page could not be loaded. Check the connection, then try again.'

declare module 'vue' {
  interface ComponentCustomOptions {
    /** What a view is called in the title of the page. */
    readonly pageTitle?: string
  }
}

/** The view with a name, once it is loaded; what was shown before stays until then. */
export function useView(name: Ref<ViewName | undefined>) {
  const view = shallowRef<Component>()
  const problem = ref<string>()
  let questionTitle = ''

  watch(name, async (wanted) => {
    questionTitle ||= document.title
    if (!wanted) {
      document.title = questionTitle
      view.value = undefined
      problem.value = undefined
      return
    }
    try {
      const { default: loaded } = await VIEWS[wanted]()
      // Somebody may have gone on while it loaded.
      if (name.value !== wanted) return
      view.value = loaded
      document.title = `${loaded.pageTitle}. ${questionTitle}`
      problem.value = undefined
    } catch {
      problem.value = MISSING
    }
  })
  return { view, problem }
}

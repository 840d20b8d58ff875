import { onMounted, shallowRef } from 'vue'
import { parseRoute, type Route } from '../links/route.ts'

/** The view that the address names, after its "#", for as long as the page is open. */
export function useRoute() {
  const route = shallowRef<Route>(parseRoute(''))

  function read(): void {
    route.value = parseRoute(window.location.hash)
  }

  /** Goes to a view; the way back stays open. */
  function go(fragment: string): void {
    window.history.pushState(null, '', `#${fragment}`)
    read()
  }

  onMounted(() => {
    read()
    window.addEventListener('hashchange', read)
    window.addEventListener('popstate', read)
  })
  return { route, go }
}

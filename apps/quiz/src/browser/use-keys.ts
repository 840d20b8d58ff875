import { onBeforeUnmount, onMounted } from 'vue'

/** What the keys of a view do. */
export interface KeyActions {
  /** A digit, as a place from 0. */
  digit?(place: number): void
  arrow?(step: 1 | -1): void
  enter?(): void
  /** The space bar. */
  space?(): void
  help?(): void
}

/** The view that keys are for. */
export const keyed: { actions?: KeyActions } = {}

/** Gives keys to a view for as long as it is shown. What listens to them comes right after the page. */
export function useKeys(actions: KeyActions): void {
  onMounted(() => {
    keyed.actions = actions
  })
  onBeforeUnmount(() => {
    // The next view may be there already.
    if (keyed.actions === actions) delete keyed.actions
  })
}

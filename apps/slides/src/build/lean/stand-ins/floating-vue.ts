import { defineComponent } from 'vue'

/** Stands in for `floating-vue`. Slidev tells it after each change of slide to place its floats anew; there are none. */
export function recomputeAllPoppers(): void {}

/** Shows what the float hangs on; the float itself is left out. */
const withoutFloat = defineComponent({
  inheritAttrs: false,
  setup:
    (_props, { slots }) =>
    () =>
      slots.default?.(),
})

export { withoutFloat as Dropdown, withoutFloat as Tooltip }

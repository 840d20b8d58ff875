import type { Plugin } from 'vite'
import { type ClientChange, changeClient } from './change-client.ts'

/** What is mended, and how. Screen readers trip over all but the last. */
export const FAULTS: readonly ClientChange[] = [
  {
    // A box for going to a slide that stands outside every landmark.
    file: '/internals/Goto.vue',
    changes: [
      {
        from: 'id="slidev-goto-dialog"',
        to: 'id="slidev-goto-dialog" role="search" aria-label="Go to slide"',
      },
    ],
  },
  {
    // A slide that is no main part of the page.
    file: '/internals/SlideContainer.vue',
    changes: [
      {
        from: `:id="isMain ? 'slide-container' : undefined"`,
        to: `:id="isMain ? 'slide-container' : undefined" :role="isMain ? 'main' : undefined"`,
      },
    ],
  },
  {
    // A menu button that contains its menu: the slot brings a button of its own, and the one around it becomes a plain
    // box that its clicks reach.
    file: '/internals/MenuButton.vue',
    changes: [
      {
        from: '<button :class="{ disabled }" @click="value = !value">',
        to: '<div :class="{ disabled }" @click="value = !value">',
      },
      { from: '</button>', to: '</div>' },
    ],
  },
  {
    // A count of slides too faint.
    file: '/internals/NavControls.vue',
    changes: [{ from: 'class="opacity-50 text-sm"', to: 'class="opacity-80 text-sm"' }],
  },
]

/** Mends faults in the controls that Slidev puts on every slide. */
export function accessibleControls(): Plugin {
  return changeClient('accessible-controls', FAULTS, 'src/build/accessible-controls.ts')
}

import type { Plugin } from 'vite'

/**
 * Mends two faults in the controls that Slidev puts on every slide: a menu button that contains its menu, and a box
 * for going to a slide that stands outside every landmark. Screen readers trip over both.
 */
export function accessibleControls(): Plugin {
  return {
    name: 'accessible-controls',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? ''
      if (file.endsWith('/internals/Goto.vue')) {
        const mended = code.replace(
          'id="slidev-goto-dialog"',
          'id="slidev-goto-dialog" role="search" aria-label="Go to slide"',
        )
        return mended === code ? undefined : mended
      }
      if (file.endsWith('/internals/MenuButton.vue')) {
        // The slot brings a button of its own; the one around it becomes a plain box that its clicks reach.
        const mended = code
          .replace(
            '<button :class="{ disabled }" @click="value = !value">',
            '<div :class="{ disabled }" @click="value = !value">',
          )
          .replace('</slot>\n    </button>', '</slot>\n    </div>')
          .replace(/(<slot name="button"[^>]*\/>\s*)<\/button>/, '$1</div>')
        return mended === code ? undefined : mended
      }
      return undefined
    },
  }
}

import type { Plugin } from 'vite'

/**
 * Mends faults in the controls that Slidev puts on every slide: a menu button that contains its menu, a box for going
 * to a slide that stands outside every landmark, a slide that is no main part of the page, a count of slides too faint.
 * Screen readers trip over all but the last.
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
      if (file.endsWith('/internals/SlideContainer.vue')) {
        const mended = code.replace(
          `:id="isMain ? 'slide-container' : undefined"`,
          `$& :role="isMain ? 'main' : undefined"`,
        )
        return mended === code ? undefined : mended
      }
      if (file.endsWith('/internals/NavControls.vue')) {
        const mended = code.replace('class="opacity-50 text-sm"', 'class="opacity-80 text-sm"')
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

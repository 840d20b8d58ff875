import type { Plugin } from 'vite'

interface Fault {
  /** How the path of the file in Slidev's client ends. */
  readonly file: string
  readonly changes: readonly { readonly from: string; readonly to: string }[]
}

const HERE = 'src/build/accessible-controls.ts'

/** What is mended, and how. Screen readers trip over all but the last. */
export const FAULTS: readonly Fault[] = [
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

/**
 * Mends faults in the controls that Slidev puts on every slide. Where Slidev has changed, so that there is nothing to
 * mend any more or the fault looks different, the build fails instead of keeping quiet.
 */
export function accessibleControls(): Plugin {
  const mended = new Set<Fault>()
  return {
    name: 'accessible-controls',
    enforce: 'pre',
    transform(code, id) {
      const [path = '', query = ''] = id.split('?')
      // Parts of a component are taken out of what was mended here.
      if (/(?:^|&)vue(?:&|$)/.test(query)) return undefined
      const fault = FAULTS.find(({ file }) => path.endsWith(`/@slidev/client${file}`))
      if (!fault) return undefined
      mended.add(fault)
      return { code: mendControl(code, fault), map: null }
    },
    buildEnd(error) {
      // In development a file is loaded when a page asks for it; a build has seen all by now.
      if (error || this.environment?.config.command === 'serve') return
      const missed = FAULTS.find((fault) => !mended.has(fault))
      if (missed) throw new Error(`Slidev's client has no file "${missed.file}" any more; see ${HERE}.`)
    },
  }
}

/** The code of a control without its fault. */
export function mendControl(code: string, { file, changes }: Fault): string {
  return changes.reduce((text, { from, to }) => {
    if (!text.includes(from)) throw new Error(`Slidev's "${file}" has no text ${from} any more; see ${HERE}.`)
    return text.replace(from, () => to)
  }, code)
}

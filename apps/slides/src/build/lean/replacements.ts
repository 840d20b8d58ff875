import { resolve } from 'node:path'

/** A module that Slidev asks for, and what the build gives it instead. */
export interface Replacement {
  /** Why the deck does without it. */
  readonly why: string
  /** Kilobytes in brotli by which the first slide was heavier with this lever off and all others on. */
  readonly saves: number
  /** What is asked for, as it is asked for or as an alias has resolved it. */
  readonly asked: RegExp
  /** What is given, from what was asked for. */
  readonly given: (asked: string) => string
  /** Text that only the module that was replaced has, so that a test can see that it is gone. */
  readonly trace: RegExp
  /** How a slide, a component or a layout would use what is gone, and what that is called. */
  readonly used?: { readonly as: RegExp; readonly what: string }
  /** What a deck has to say in its first frontmatter, for the module not to be missed. */
  readonly setting?: string
}

const standIn = (file: string) => resolve(import.meta.dirname, 'stand-ins', file)

export const REPLACEMENTS = {
  vue: {
    why: 'Templates are compiled when the deck is built; the compiler need not travel.',
    saves: 28.9,
    asked: /\/vue\/dist\/vue\.esm-bundler\.js$/,
    given: (asked) => asked.replace('vue.esm-bundler.js', 'vue.runtime.esm-bundler.js'),
    trace: /\b_Vue\b/,
    used: { as: /\btemplate\s*:\s*[`'"]/, what: 'a template that is compiled in the browser' },
  },
  parser: {
    why: 'One function of the parser is used in the browser; its full entry brings a reader of YAML along.',
    saves: 9.1,
    asked: /^@slidev\/parser\/core$/,
    given: () => '@slidev/parser/utils',
    trace: /tag:yaml\.org/,
    used: { as: /@slidev\/parser/, what: 'the parser of slides' },
  },
  floats: {
    why: 'Floats show the types in code and the tools for drawing. The deck has neither.',
    saves: 12.7,
    asked: /^(?:floating-vue|@shikijs\/vitepress-twoslash\/client)$/,
    given: (asked) => standIn(asked === 'floating-vue' ? 'floating-vue.ts' : 'directives.ts'),
    trace: /autoHideOnMousedown|twoslash-query|twoslash-hover/,
    used: {
      as: /floating-vue|\bv-tooltip\b|<V?(?:Dropdown|Tooltip)\b|^\s*`{3,}.*\btwoslash\b/m,
      what: 'a float, or code with its types',
    },
  },
  dragging: {
    why: 'Nothing on a slide is placed by dragging it.',
    saves: 7.1,
    asked: /\/(?:modules\/v-drag|DragControl\.vue)$/,
    given: (asked) => standIn(asked.endsWith('.vue') ? 'nothing.ts' : 'directives.ts'),
    trace: /draggingState|drag-control/,
    used: { as: /\bv-drag\b|\bVDrag|\bdragPos\b/, what: 'v-drag' },
  },
  contextMenu: {
    why: 'The menu of the right button is switched off in the deck.',
    saves: 5.4,
    asked: /\/(?:logic\/contextMenu|ContextMenu\.vue)$/,
    given: (asked) => standIn(asked.endsWith('.vue') ? 'nothing.ts' : 'context-menu.ts'),
    trace: /Exit Presenter Mode/,
    setting: 'contextMenu: false',
  },
  aboutDialog: {
    why: 'The dialog about the deck has nothing to say, and a picture of 94 kB to say it with.',
    saves: 0.6,
    asked: /\/InfoDialog\.vue$/,
    given: () => standIn('nothing.ts'),
    trace: /slidev-info-dialog/,
    used: { as: /^info:/m, what: 'a text about the deck' },
  },
  codeStyles: {
    why: 'No slide shows code, moves it or explains it, and none has an alert in the manner of GitHub.',
    saves: 2.6,
    asked:
      /^(?:(?:@shikijs\/[\w-]+|markdown-it-github-alerts\/styles)\/[\w-]+|\.\/(?:shiki-twoslash|katex))\.css$/,
    given: () => standIn('nothing.css'),
    trace: /shiki-magic-move|markdown-alert/,
    used: {
      as: /^\s*(?:`{3,}|~{3,}|<<<)|^\s*>\s*\[![A-Z]+\]|\$\$/m,
      what: 'a block of code, a formula or an alert',
    },
  },
  motion: {
    why: 'What moves on a slide fades, and CSS does that.',
    saves: 9.9,
    asked: /\/modules\/v-motion$/,
    given: () => standIn('directives.ts'),
    trace: /motionInstance|popmotion/,
    used: { as: /\bv-motion\b|@vueuse\/motion/, what: 'v-motion' },
  },
  marks: {
    why: 'No slide circles or underlines by hand.',
    saves: 9.7,
    asked: /\/modules\/v-mark$/,
    given: () => standIn('directives.ts'),
    trace: /rough-notation/,
    used: { as: /\bv-mark\b/, what: 'v-mark' },
  },
  search: {
    why: 'The box that goes to a slide finds what was typed as it stands.',
    saves: 7.5,
    asked: /^fuse\.js$/,
    given: () => standIn('fuse.ts'),
    trace: /minMatchCharLength.*ignoreLocation/s,
    used: { as: /fuse\.js/, what: 'a search by likeness' },
  },
  drawings: {
    why: 'Drawing on slides is switched off in the deck; the canvas came along all the same.',
    saves: 5.2,
    asked: /^drauu$/,
    given: () => standIn('drauu.ts'),
    trace: /stylus.*eraseLine/s,
    setting: 'drawings: {enabled: false}',
    used: { as: /\bdrauu\b|\buseDrawings\b/, what: 'drawing' },
  },
} as const satisfies Record<string, Replacement>

export type ReplacementName = keyof typeof REPLACEMENTS

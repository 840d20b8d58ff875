import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../deck/deck-files.ts'
import { REPLACEMENTS, type Replacement, type ReplacementName } from './replacements.ts'
import { type DeckFile, settingsMissing, usesOfWhatIsGone } from './use.ts'

const PUTS_ON_SLIDES = [
  '*.md',
  'pages/**/*.md',
  '*.vue',
  '{components,layouts}/**/*.{vue,ts}',
  // The other files of this directory run where the deck is built.
  'setup/{main,root,routes,shortcuts}.ts',
  'src/{client,shown,references}/**/*.ts',
]

const files = globSync(PUTS_ON_SLIDES, { cwd: ROOT, exclude: (name) => name.includes('node_modules') })
  .filter((path) => path !== 'README.md' && !path.endsWith('.test.ts'))
  .map((path): DeckFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** One use of each thing that is gone, as somebody would write it. */
const USES = {
  vue: ['components/Fact.vue', "<script>\nexport default { template: '<b>fact</b>' }\n</script>"],
  parser: ['setup/main.ts', "import { parse } from '@slidev/parser/core'"],
  floats: ['slides.md', '```ts twoslash\nconst a = 1\n```'],
  codeStyles: ['slides.md', '# Code\n\n```ts\nconst a = 1\n```'],
  motion: ['slides.md', '<p v-motion :initial="{ x: -80 }">moves</p>'],
  marks: ['pages/cover.md', '# A <span v-mark.circle>fact</span>'],
  dragging: ['slides.md', '<p v-drag="[1, 2, 3, 4]">dragged</p>'],
  search: ['components/Find.vue', "<script setup>\nimport Fuse from 'fuse.js'\n</script>"],
  drawings: ['components/Draw.vue', "<script setup>\nimport { createDrauu } from 'drauu'\n</script>"],
  aboutDialog: ['slides.md', '---\ntheme: none\ninfo: about\n---'],
} as const satisfies Partial<Record<ReplacementName, readonly [string, string]>>

describe('what the lean build leaves out', () => {
  it('is used by no slide, component or layout', () => {
    expect(files.map(({ path }) => path)).toContain('slides.md')
    expect(usesOfWhatIsGone(files)).toEqual([])
  })

  it('is switched off by every deck', () => {
    const decks = files.filter(({ path, text }) => !path.includes('/') && text.startsWith('---\ntheme:'))
    expect(decks.length).toBeGreaterThan(0)
    expect(decks.flatMap(settingsMissing)).toEqual([])
  })

  it.each(Object.entries(USES))('is found when somebody starts to use it: %s', (lever, [path, text]) => {
    const sentences = usesOfWhatIsGone([{ path, text }])
    expect(sentences.join('\n')).toContain(`leanBuild({ ${lever}: false })`)
    expect(sentences.join('\n')).toMatch(new RegExp(`^${path.replaceAll('.', String.raw`\.`)}:\\d+ uses `))
  })

  it('is found at its line', () => {
    const [sentence] = usesOfWhatIsGone([{ path: 'a.md', text: '# One\n\ntwo\n<p v-motion>three</p>' }])
    expect(sentence).toMatch(/^a\.md:4 /)
  })

  it('is found when a deck switches it on', () => {
    const [sentence, ...others] = settingsMissing({
      path: 'short.md',
      text: '---\ntheme: none\ncontextMenu: false\ndrawings: {enabled: true}\n---\n',
    })
    expect(others).toEqual([])
    expect(sentence).toMatch(/^short\.md does not say "drawings: \{enabled: false\}"/)
  })

  it('is told apart from what slides may use', () => {
    const text = '# A v-click\n\n<p v-click="2">shown, for `one` reason</p>\n\n<EventTimeline events="a b" />'
    expect(usesOfWhatIsGone([{ path: 'slides.md', text }])).toEqual([])
  })

  it('has a test for every lever that a slide could miss', () => {
    const watched = Object.entries<Replacement>(REPLACEMENTS).filter(([, { used }]) => used)
    expect(watched.map(([lever]) => lever).sort()).toEqual(Object.keys(USES).sort())
  })
})

import { describe, expect, it } from 'vitest'
import { neededAtOnce } from './core-chunk.ts'

interface Imports {
  readonly now?: readonly string[]
  readonly later?: readonly string[]
  readonly isEntry?: boolean
}

/** What the bundler would tell of modules that import each other. */
function graph(modules: Readonly<Record<string, Imports>>) {
  const importers = (id: string, kind: 'now' | 'later') =>
    Object.keys(modules).filter((one) => modules[one]?.[kind]?.includes(id))
  return (id: string) => {
    const module = modules[id]
    return module
      ? {
          isEntry: module.isEntry ?? false,
          importedIds: [...(module.now ?? [])],
          dynamicallyImportedIds: [...(module.later ?? [])],
          importers: importers(id, 'now'),
          dynamicImporters: importers(id, 'later'),
        }
      : null
  }
}

const deck = graph({
  page: {
    isEntry: true,
    now: ['vue', 'slides'],
    later: ['client/pages/play.vue', 'client/pages/presenter.vue'],
  },
  vue: {},
  slides: { later: ['/@slidev/slides/1/md', '/@slidev/slides/2/md'] },
  '/@slidev/slides/1/md': { now: ['slides.md__slidev_1.md'] },
  '/@slidev/slides/2/md': { now: ['slides.md__slidev_2.md'] },
  'slides.md__slidev_1.md': { now: ['cover.vue'] },
  'slides.md__slidev_2.md': { now: ['brief.vue'] },
  'cover.vue': { now: ['footer.vue'] },
  'brief.vue': { now: ['footer.vue'] },
  'footer.vue': {},
  'client/pages/play.vue': { now: ['goto.vue'] },
  'goto.vue': {},
  'client/pages/presenter.vue': { now: ['notes'] },
  notes: {},
})

describe('the first file', () => {
  it('holds what the first slide and its page need, and nothing of other slides and pages', () => {
    expect([...neededAtOnce('vue', deck)].sort()).toEqual([
      '/@slidev/slides/1/md',
      'client/pages/play.vue',
      'cover.vue',
      'footer.vue',
      'goto.vue',
      'page',
      'slides',
      'slides.md__slidev_1.md',
      'vue',
    ])
  })

  it('is the same, whichever module the bundler asks for first', () => {
    for (const id of ['page', 'notes', 'footer.vue', 'slides.md__slidev_2.md'])
      expect(neededAtOnce(id, deck)).toEqual(neededAtOnce('vue', deck))
  })

  it('can be found where modules import each other in a circle', () => {
    const circle = graph({
      page: { isEntry: true, now: ['one'] },
      one: { now: ['two'] },
      two: { now: ['one'] },
    })
    expect([...neededAtOnce('two', circle)].sort()).toEqual(['one', 'page', 'two'])
  })
})

import { describe, expect, it } from 'vitest'
import { clickSteps } from './click-steps.ts'
import { linesOf } from './deck.ts'

const PAGES = [
  ['---', 'layout: brief', '---', '# One', '<li v-click>a</li>', '<li v-click>b</li>', '<!-- v-click -->'],
  ['---', 'layout: brief', 'clicks: 1', '---', '# Two'],
  ['---', 'layout: brief', '---', '# Three'],
]

describe('the steps of a deck', () => {
  it('are its slides, each with the clicks that it is set to or that its text marks', () => {
    const lines = PAGES.flatMap((page) => linesOf(page, 'pages/a.md'))
    const steps = clickSteps({ entry: 'slides.md', pages: [], lines, faults: [] })
    expect(steps.map(({ slide, step }) => `${slide}.${step}`)).toEqual([
      '1.0',
      '1.1',
      '1.2',
      '2.0',
      '2.1',
      '3.0',
    ])
  })
})

import { readFileSync } from 'node:fs'
import { definePreparserSetup } from '@slidev/types'
import { loadDataset } from '../src/references/dataset.ts'
import { expandDeck, formatSlideFault } from '../src/references/expand.ts'

/** Every `[[reference]]` in a slide file becomes what the records say, before Slidev reads the slide. */
export default definePreparserSetup(({ filepath }) => [
  {
    transformRawLines(lines: string[]) {
      const deck = expandDeck(lines, filepath.replace(/^.*\//, ''), loadDataset(readFileSync))
      if (deck.faults.length > 0) throw new Error(`\n${deck.faults.map(formatSlideFault).join('\n')}\n`)
      lines.splice(0, lines.length, ...deck.lines)
    },
  },
])

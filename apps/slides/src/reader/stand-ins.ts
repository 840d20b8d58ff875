import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

const FOLDER = join(import.meta.dirname, 'stand-ins')

/** What makes no sense on a page that scrolls, and what is drawn in its place. */
const STAND_INS: Readonly<Record<string, string>> = {
  '@slidev/client': 'slidev-client.ts',
  // The page writes the sources of a slide out below it, and all of them once at its end.
  'SlideFooter.vue': 'NoFooter.vue',
  'SourceList.vue': 'SourcesBelow.vue',
  'QuizQuestions.vue': 'QuestionsToRead.vue',
  'QuizCode.vue': 'QuizLink.vue',
  // On a phone the lines of the chart are too short for their labels.
  'SeriesChart.vue': 'SeriesRows.vue',
}

/** Puts other modules in the place of Slidev's client and of components that belong to a canvas. */
export function standIns(): Plugin {
  return {
    name: 'reader-stand-ins',
    enforce: 'pre',
    resolveId(id) {
      const standIn = STAND_INS[id] ?? STAND_INS[basename(id.split('?')[0] ?? '')]
      return standIn && !id.startsWith(FOLDER) ? join(FOLDER, standIn) : undefined
    },
  }
}

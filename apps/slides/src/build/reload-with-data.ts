import { join } from 'node:path'
import type { Plugin } from 'vite'
import { ROOT } from '../deck/deck-files.ts'
import { datasetPath } from '../references/dataset.ts'

/**
 * While slides are written, reads them again when the data have changed: the records stand in their text before Slidev
 * sees it, and Slidev looks at a slide again only when the file of the deck has changed.
 */
export function reloadWithData(entry: string): Plugin {
  return {
    name: 'reload-with-data',
    apply: 'serve',
    configureServer({ watcher }) {
      const dataset = datasetPath()
      watcher.add(dataset)
      watcher.on('change', (file) => {
        if (file === dataset) watcher.emit('change', join(ROOT, entry))
      })
    },
  }
}

import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../deck/deck-files.ts'
import { SHORT } from '../deck/versions.ts'
import { datasetPath } from '../references/dataset.ts'
import { reloadWithData } from './reload-with-data.ts'

it('has the deck read again when the data have changed, and for no other file', () => {
  const watched: string[] = []
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => watched.push(path) })
  const { configureServer } = reloadWithData(SHORT.entry)
  if (typeof configureServer !== 'function') throw new Error('the plugin does not know the server')
  // The plugin uses nothing else of the server.
  configureServer.call({} as never, { watcher } as never)
  expect(watched).toEqual([datasetPath()])

  const changed: string[] = []
  watcher.on('change', (path) => changed.push(path))
  watcher.emit('change', join(ROOT, 'pages/cover.md'))
  watcher.emit('change', datasetPath())
  expect(new Set(changed)).toEqual(
    new Set([join(ROOT, 'pages/cover.md'), datasetPath(), join(ROOT, SHORT.entry)]),
  )
})

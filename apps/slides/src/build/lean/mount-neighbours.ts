import type { Plugin } from 'vite'
import { type ClientChange, changeClient } from '../change-client.ts'

/** Slidev loads every slide some seconds after the first; this keeps it from drawing them all out of sight as well. */
export const ALL_SLIDES: ClientChange = {
  file: '/internals/SlidesShow.vue',
  changes: [{ from: 'routes.forEach(preloadRoute)', to: 'routes.forEach((route) => route.load())' }],
}

/** Draws the slide that is shown and its neighbours; the others are loaded, for a line that breaks, and wait. */
export function mountNeighbours(): Plugin {
  return {
    ...changeClient('lean:mount-neighbours', [ALL_SLIDES], 'src/build/lean/mount-neighbours.ts'),
    apply: 'build',
  }
}

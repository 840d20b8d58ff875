import type { Origins } from '@partnership/supply-chain/list-shipped'

/** Whose code the modules are that plugins make. */
export const ORIGINS: Origins = [
  [/^virtual:quiz-/, null],
  [/^\/@vite-plugin-pwa\//, 'vite-plugin-pwa'],
]

/** The parts of Workbox in the service worker, and what loads them there: they are bundled after the quiz. */
export const IN_THE_SERVICE_WORKER = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  '@trickfilm400/rollup-plugin-off-main-thread',
].map((name) => `vite-plugin-pwa>workbox-build>${name}`)

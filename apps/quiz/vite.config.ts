import { resolve } from 'node:path'
import { listShipped } from '@partnership/supply-chain/list-shipped'
import { readSiteBase } from '@partnership/workspace/site-base'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Rolldown } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { partLoader } from './src/build/part-loader.ts'
import { quizBank } from './src/build/quiz-bank.ts'
import { IN_THE_SERVICE_WORKER, ORIGINS } from './src/build/shipped.ts'

type ChunkingContext = Rolldown.ChunkingContext

const DATA_INDEX = '/packages/data/dist/index.js'
const JUDGING = '/packages/data/dist/derive/questions/grade-choice.js'
const MAIN = resolve(import.meta.dirname, 'src/main.ts')

/** What the script of the page imports at once, itself among it. */
function firstLoad(context: ChunkingContext): ReadonlySet<string> {
  const found = new Set([MAIN])
  for (const id of found) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) {
      // The index of the data package names all that it has, also what only later parts use.
      if (!imported.endsWith(DATA_INDEX)) found.add(imported)
    }
  }
  return found
}

export default defineConfig({
  base: `${readSiteBase(process.env)}quiz/`,
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
  },
  build: {
    assetsInlineLimit: 0,
    // A later view asks for its own parts; a list of them all would weigh on the first load.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, parts, { hostType }) =>
        hostType === 'html' ? parts : parts.filter((part) => part.endsWith('.css')),
    },
    // Vue runs on browsers of 2021 on; newer syntax is shorter than what stands for it.
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: {
        passes: 3,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_methods: true,
        keep_fargs: false,
      },
    },
    rolldownOptions: {
      output: {
        // One file before the first answer: what the first question shares with later views stays with it.
        codeSplitting: {
          groups: [
            { name: (id, context) => (id.endsWith(JUDGING) || firstLoad(context).has(id) ? 'first' : null) },
          ],
        },
      },
    },
  },
  plugins: [
    vue(),
    quizBank(),
    partLoader(),
    listShipped({ fileName: 'licences.json', origins: ORIGINS, also: IN_THE_SERVICE_WORKER }),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      workbox: { globPatterns: ['**/*.{html,js,css,woff2,svg,png}'], navigateFallback: 'index.html' },
      manifest: {
        name: 'Partnership Brief: the quiz',
        short_name: 'Partnership quiz',
        description: 'Sourced questions on the treaty between Russia and Iran.',
        start_url: '.',
        scope: '.',
        display: 'standalone',
        background_color: '#fbfaf7',
        theme_color: '#fbfaf7',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
  ],
})

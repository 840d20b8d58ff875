import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { quizBank } from './src/build/quiz-bank.ts'

/** Modules that the first load needs and later views share. */
function isOfFirstLoad(id: string): boolean {
  return /node_modules\/(.*\/)?(@vue|vue)\/|\/packages\/data\/dist\/derive\/questions\/grade-choice\.js$|plugin-vue:export-helper|vite\/preload-helper/.test(
    id,
  )
}

export default defineConfig({
  base: '/quiz/',
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
    terserOptions: { compress: { passes: 3, pure_getters: true, unsafe_arrows: true } },
    rolldownOptions: {
      output: {
        // One file before the first answer: what the first question shares with later views stays with it.
        codeSplitting: { groups: [{ name: 'first', test: isOfFirstLoad, priority: 1 }] },
      },
    },
  },
  plugins: [
    vue(),
    quizBank(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      workbox: { globPatterns: ['**/*.{html,js,css,woff2,svg,png}'], navigateFallback: '/quiz/index.html' },
      manifest: {
        name: 'Partnership Brief: the quiz',
        short_name: 'Partnership quiz',
        description: 'Sourced questions on the treaty between Russia and Iran.',
        start_url: '/quiz/',
        scope: '/quiz/',
        display: 'standalone',
        background_color: '#fbfaf7',
        theme_color: '#fbfaf7',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
  ],
})

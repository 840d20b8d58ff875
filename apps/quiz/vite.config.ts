import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { quizBank } from './src/build/quiz-bank.ts'

export default defineConfig({
  base: '/quiz/',
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
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

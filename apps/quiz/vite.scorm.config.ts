import { listShipped } from '@partnership/supply-chain/list-shipped'
import { defineConfig } from 'vite'
import { courseEdition } from './src/build/scorm/course-edition.ts'
import { ORIGINS } from './src/build/shipped.ts'
import quiz from './vite.config.ts'

/** What a browser keeps, which a course does without, and the list of licences, which a course has as a text. */
const LEFT_OUT = /^(?:vite-plugin-pwa|list-shipped$)/

/** The quiz as it stands in a course package: from wherever the learning platform puts it, with its own start. */
export default defineConfig({
  ...quiz,
  base: './',
  // How the code is split for a first load over a slow network and how far it is squeezed does not matter here; the
  // parts for that load would start the quiz too early.
  build: { ...quiz.build, minify: 'oxc', rolldownOptions: {} },
  plugins: [
    courseEdition(),
    listShipped({ fileName: 'licences.txt', origins: ORIGINS }),
    ...(quiz.plugins ?? [])
      .flat()
      .filter((plugin) => !(plugin && 'name' in plugin && LEFT_OUT.test(plugin.name))),
  ],
})

// Builds the quiz and writes the first question into its page, so that it can be read before any script has run.
// `build.ts [directory]`: into `dist`, with the package for courses beside it, or only the quiz into the directory that is named.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { firstStyles } from './first-styles.ts'
import { buildCourse } from './scorm/build-course.ts'

const root = resolve(import.meta.dirname, '../..')
const directory = resolve(process.argv[2] ?? join(root, 'dist'))
const page = join(directory, 'index.html')
const PLACEHOLDER = '<!--app-->'

const serverDirectory = mkdtempSync(join(root, 'node_modules/.prerender-'))
try {
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/prerender.ts', outDir: serverDirectory, emptyOutDir: true, copyPublicDir: false },
  })
  const { render }: { render: () => Promise<string> } = await import(
    pathToFileURL(join(serverDirectory, 'prerender.js')).href
  )
  const html = await render()
  const source = join(root, 'index.html')
  const template = readFileSync(source, 'utf8')
  if (!template.includes(PLACEHOLDER))
    throw new Error(`index.html has no ${PLACEHOLDER} to put the first question in.`)
  await build({
    root,
    logLevel: 'info',
    build: { outDir: directory, emptyOutDir: true },
    plugins: [
      {
        name: 'first-question',
        transformIndexHtml: {
          order: 'pre',
          handler: (document: string) => document.replace(PLACEHOLDER, () => html),
        },
      },
      firstStyles(),
    ],
  })
} finally {
  rmSync(serverDirectory, { recursive: true, force: true })
}
const written = readFileSync(page, 'utf8')
if (!written.includes('data-answer')) throw new Error('The built page does not contain the first question.')
if (process.argv[2] === undefined) await buildCourse()

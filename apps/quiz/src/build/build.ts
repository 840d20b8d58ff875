// Builds the quiz and writes the first question into its page, so that it can be read before any script has run, and
// answered before Vue is there.
// `build.ts [directory]`: into `dist`, with the package for courses beside it, or only the quiz into the directory that is named.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { replaceDirectory } from '@partnership/workspace/replace-directory'
import { build } from 'vite'
import { compileScript } from './compile-script.ts'
import { firstStyles } from './first-styles.ts'
import { buildCourse } from './scorm/build-course.ts'

// What is published does not depend on where it is built: Vite would make a development version under another value.
process.env.NODE_ENV = 'production'

const root = resolve(import.meta.dirname, '../..')
const directory = resolve(process.argv[2] ?? join(root, 'dist'))
const PLACEHOLDER = '<!--app-->'
const ANSWERS = '<!--answers-->'

const serverDirectory = mkdtempSync(join(root, 'node_modules/.prerender-'))
try {
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/first-load/prerender.ts',
      outDir: serverDirectory,
      emptyOutDir: true,
      copyPublicDir: false,
    },
  })
  const { renderPage, renderJudged }: typeof import('../first-load/prerender.ts') = await import(
    pathToFileURL(join(serverDirectory, 'prerender.js')).href
  )
  const question = plain(await renderPage())
  const judged = (await renderJudged()).map((html) => `<template>${plain(html)}</template>`).join('')
  const script = `<script>${await compileScript(join(root, 'src/first-load/first-answer.ts'))}</script>`
  const source = join(root, 'index.html')
  const template = readFileSync(source, 'utf8')
  for (const place of [PLACEHOLDER, ANSWERS]) {
    if (!template.includes(place)) throw new Error(`index.html has no ${place} to put the first question in.`)
  }
  await replaceDirectory(directory, async (staging) => {
    await build({
      root,
      logLevel: 'info',
      build: { outDir: staging, emptyOutDir: true },
      plugins: [
        {
          name: 'first-question',
          transformIndexHtml: {
            order: 'pre',
            handler: (document: string) =>
              document
                .replace(/\n\s*/g, '')
                .replace(PLACEHOLDER, () => question)
                .replace(ANSWERS, () => judged + script),
          },
        },
        firstStyles(),
      ],
    })
    const written = readFileSync(join(staging, 'index.html'), 'utf8')
    if (!written.includes('data-answer'))
      throw new Error('The built page does not contain the first question.')
  })
} finally {
  rmSync(serverDirectory, { recursive: true, force: true })
}
if (process.argv[2] === undefined) await buildCourse()

/** Without the marks by which Vue would find its way in what it has drawn: it draws anew. */
function plain(html: string): string {
  return html.replace(/<!--[[\]]?-->/g, '')
}

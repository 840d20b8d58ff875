// Puts the deck, the quiz and the data under one address, with a front page and a data page.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fingerprinted } from './build/fingerprint.ts'
import { type Download, dataPage } from './pages/data.ts'
import { landingPage } from './pages/landing.ts'
import { notFoundPage } from './pages/not-found.ts'
import { type PageAssets, renderPage } from './pages/page.ts'

const root = resolve(import.meta.dirname, '..')
const out = join(root, 'dist')
const require = createRequire(import.meta.url)

const PARTS = [
  { name: 'slides', from: resolve(root, '../slides/dist'), package: '@partnership/slides' },
  { name: 'quiz', from: resolve(root, '../quiz/dist'), package: '@partnership/quiz' },
] as const

const FONTS = [
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
] as const

const STYLES = ['base.css', 'landing.css', 'data.css'] as const

const DATA_FILES = [
  ['dataset.json', 'every record, by kind'],
  ['schema.json', 'JSON Schema 2020-12 of that file'],
] as const

/** The quiz as a package for courses, which the build of the quiz writes beside it. */
const COURSE_PACKAGE = resolve(root, '../quiz/dist-scorm/quiz.scorm.zip')

const missing = PARTS.find(({ from }) => !existsSync(join(from, 'index.html')))
if (missing) {
  console.error(
    `The ${missing.name} are not built; run "npx pnpm@12 --filter ${missing.package} build" first.`,
  )
  process.exit(1)
}

// Everything is put together beside the old site and takes its place at the end, so that a failing build leaves it whole.
const staging = `${out}.${process.pid}.part`
rmSync(staging, { recursive: true, force: true })
mkdirSync(join(staging, 'assets'), { recursive: true })
try {
  for (const { name, from } of PARTS) cpSync(from, join(staging, name), { recursive: true })
  const downloads = copyData()
  const assets = copyAssets()
  writePage('index.html', '/', 'Partnership Brief', landingPage(), assets)
  writePage('data/index.html', '/data/', 'The records – Partnership Brief', dataPage(downloads), assets)
  writePage('404.html', '/404.html', 'Not found – Partnership Brief', notFoundPage(), assets)
  rmSync(out, { recursive: true, force: true })
  cpSync(staging, out, { recursive: true })
} finally {
  rmSync(staging, { recursive: true, force: true })
}
console.log('Gathered deck, quiz and data into apps/site/dist.')

function writePage(
  file: string,
  path: '/' | '/data/' | '/404.html',
  title: string,
  main: ReturnType<typeof landingPage>,
  assets: PageAssets,
): void {
  const description = 'The treaty between Russia and Iran as sourced records, a deck and a quiz.'
  writeFileSync(join(staging, file), renderPage({ title, description, path, main }, assets))
}

/** The list of exports that the data package brings. */
interface ExportList {
  readonly exports: readonly {
    readonly title: string
    readonly description: string
    readonly omission?: string
    readonly files: readonly { readonly path: string; readonly bytes: number }[]
  }[]
}

/** Copies the dataset and every export of it, under the addresses that the linked data give them. */
function copyData(): Download[] {
  const list = require.resolve('@partnership/data/exports/index.json')
  cpSync(dirname(list), join(staging, 'data'), { recursive: true })
  const dataset = DATA_FILES.map(([name, what]) => {
    const from = require.resolve(`@partnership/data/${name}`)
    cpSync(from, join(staging, 'data', name))
    return { name, what, bytes: statSync(from).size }
  })
  cpSync(COURSE_PACKAGE, join(staging, 'data', 'quiz.scorm.zip'))
  const course = {
    name: 'quiz.scorm.zip',
    what: 'The quiz for a course (SCORM 1.2): the quiz itself, which reports score, status and answers to a learning platform and goes on where a learner left',
    bytes: statSync(COURSE_PACKAGE).size,
  }
  // The data package wrote it; its tests hold it to this shape.
  const { exports } = JSON.parse(readFileSync(list, 'utf8')) as ExportList
  return [
    ...dataset,
    ...exports.flatMap(({ title, description, omission, files: [main, ...beside] }) =>
      main
        ? [
            {
              name: main.path,
              what: describeExport(title, description, beside.length, omission),
              bytes: main.bytes,
            },
          ]
        : [],
    ),
    course,
  ]
}

function describeExport(title: string, description: string, filesBeside: number, omission?: string): string {
  const beside = filesBeside > 0 ? `; it names the ${filesBeside} files beside it` : ''
  return `${title}: ${description}${beside}${omission === undefined ? '' : `. ${omission}`}`
}

/** Copies the fonts and the stylesheet under names that change with their content, so that they can be cached for ever. */
function copyAssets(): PageAssets {
  const fonts = FONTS.map((font) => {
    const [scope = '', name = '', ...file] = font.split('/')
    const from = join(dirname(require.resolve(`${scope}/${name}/package.json`)), ...file)
    const written = fingerprinted(file.at(-1) ?? '', readFileSync(from))
    writeFileSync(join(staging, 'assets', written), readFileSync(from))
    return { original: file.at(-1) ?? '', written }
  })
  const css = fonts.reduce(
    (text, { original, written }) => text.replace(`./${original}`, `./${written}`),
    STYLES.map((name) => readFileSync(join(root, 'src/styles', name), 'utf8')).join('\n'),
  )
  const stylesheet = fingerprinted('site.css', css)
  writeFileSync(join(staging, 'assets', stylesheet), css)
  return {
    stylesheet: `/assets/${stylesheet}`,
    preloadedFonts: fonts.slice(0, 2).map(({ written }) => `/assets/${written}`),
  }
}

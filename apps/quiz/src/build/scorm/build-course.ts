import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { dataset } from '@partnership/data'
import { build } from 'vite'
import { packCourse } from './package.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Where the package stands once the quiz is built. */
export const COURSE_PACKAGE = join(root, 'dist-scorm/quiz.scorm.zip')

/** Builds the quiz for a course and writes it as a package of SCORM 1.2. */
export async function buildCourse(file: string = COURSE_PACKAGE): Promise<void> {
  const directory = mkdtempSync(join(root, 'node_modules/.scorm-'))
  try {
    await build({
      root,
      configFile: join(root, 'vite.scorm.config.ts'),
      logLevel: 'warn',
      build: { outDir: directory, emptyOutDir: true },
    })
    mkdirSync(resolve(file, '..'), { recursive: true })
    writeFileSync(file, packCourse(directory, dataset.version))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

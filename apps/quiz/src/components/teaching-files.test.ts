import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { COURSE_PACKAGE } from '../build/scorm/build-course.ts'
import { TEACHING_FILES } from './teaching-files.ts'

it('offers files that are written, under the names that they have on the site', () => {
  const list = createRequire(import.meta.url).resolve('@partnership/data/exports/index.json')
  // The data package wrote it; its tests hold it to this shape.
  const { exports } = JSON.parse(readFileSync(list, 'utf8')) as {
    exports: readonly { readonly files: readonly { readonly path: string }[] }[]
  }
  const written = exports.flatMap(({ files }) => files.map(({ path }) => path))
  const names = TEACHING_FILES.map(({ href }) => href.replace('../data/', ''))
  expect([...written, basename(COURSE_PACKAGE)]).toEqual(expect.arrayContaining(names))
  // Every file of questions is offered.
  expect(names).toEqual(expect.arrayContaining(written.filter((path) => path.startsWith('questions.'))))
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { coursePage } from './course-edition.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../../index.html'), 'utf8')

it('starts the page of the quiz for a course and takes out the links that lead out of it', () => {
  const course = coursePage(page)
  expect(course).toContain('src="/src/scorm/main.ts"')
  const links = [...course.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href]) => href)
  expect(links).toEqual(['#main', '#question', '#about'])
  expect(course).toContain('>Partnership Brief</span>')
})

it('says when the page no longer starts where it did', () => {
  expect(() => coursePage(page.replace('/src/main.ts', '/src/other.ts'))).toThrow('does not start at')
})

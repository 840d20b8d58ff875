import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../deck/deck-files.ts'

const CLASS = /\bdeck-[a-z]+(?:-[a-z]+)*\b/g
const classesIn = (text: string) => new Set(text.match(CLASS))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

it('styles what several components share where every slide finds it, not in one of them', () => {
  const shared = classesIn(read('styles/slides.css'))
  const components = globSync(['*.vue', '{components,layouts}/*.vue'], { cwd: ROOT }).map((path) => {
    const [markup = '', styles = ''] = read(path).split('<style>')
    return {
      path,
      used: classesIn(markup),
      styled: classesIn(styles.replace(/var\([^)]*\)|--deck-[a-z-]+/g, '')),
    }
  })
  const borrowed = components.flatMap(({ path, used, styled }) =>
    [...used]
      .filter((name) => !styled.has(name) && !shared.has(name))
      .filter((name) => components.some((other) => other.path !== path && other.styled.has(name)))
      .map((name) => `${path}: ${name}`),
  )
  expect(borrowed).toEqual([])
})

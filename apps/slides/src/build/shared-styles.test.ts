import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../deck/deck-files.ts'

const read = (pattern: string) =>
  globSync(pattern, { cwd: ROOT }).map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
const classesIn = (text: string) => new Set(text.match(/\bdeck-[a-z]+/g))
const styleOf = (vue: string) => /<style>([\s\S]*)<\/style>/.exec(vue)?.[1] ?? ''

it('every class that several files use has its styles where each of them loads them', () => {
  const shared = classesIn(
    read('styles/*.css')
      .map(({ text }) => text)
      .join('\n'),
  )
  const components = read('{components,layouts}/*.vue').concat(read('global-*.vue'))
  const lost: string[] = []
  for (const { file, text } of [...components, ...read('pages/*.md')]) {
    const own = styleOf(text)
    const used = classesIn(text.replace(own, ''))
    for (const name of used) {
      if (shared.has(name) || own.includes(`.${name}`)) continue
      // A style that another file brings is there only after a slide that shows the other file.
      const other = components.find((one) => styleOf(one.text).includes(`.${name}`))
      if (!other) continue
      const otherName = basename(other.file, '.vue')
      if (!text.includes(`<${otherName}`) && !text.includes(`layout: ${otherName}\n`))
        lost.push(`${file} uses "${name}", which only ${other.file} styles`)
    }
  }
  expect(lost).toEqual([])
})

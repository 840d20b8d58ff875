// Puts the pictures that README.md shows into .github/images, from those that `pnpm screenshots` has just taken.
import { copyFileSync, globSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const images = join(root, '.github/images')

/** Picture in the README, and where it is taken; the number of a slide changes when another comes before it. */
const PICTURES = {
  'deck-light.png': 'apps/slides/screenshots/light-*-beside-north-korea.png',
  'deck-dark.png': 'apps/slides/screenshots/dark-*-what-is-in-it.png',
  'quiz-phone.png': 'apps/quiz/screenshots/phone-light-*-single-choice-wrong.png',
  'site.png': 'apps/site/screenshots/front-desk-light.png',
}

mkdirSync(images, { recursive: true })
for (const [name, taken] of Object.entries(PICTURES)) {
  const [from] = globSync(join(root, taken))
  if (!from) {
    console.error(`${taken} is missing; run "npx pnpm@12 screenshots", which takes it.`)
    process.exit(1)
  }
  copyFileSync(from, join(images, name))
}
console.log(`Wrote ${Object.keys(PICTURES).length} pictures to .github/images.`)

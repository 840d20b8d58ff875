import { expect, it } from 'vitest'
import { siteRoot } from './site-root.ts'

it.for([
  ['/slides/', '/'],
  ['/slides/short/', '/'],
  ['/brief/slides/', '/brief/'],
  ['/', undefined],
] as const)('the site of a deck under %s is under %s', ([base, root]) => {
  expect(siteRoot(base)).toBe(root)
})

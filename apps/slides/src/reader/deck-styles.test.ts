import { expect, it } from 'vitest'
import { followSystemColours } from './deck-styles.ts'

it('makes the dark colours of the deck those of a dark system', () => {
  expect(followSystemColours(':root{--a:1}html.dark{--a:2}p{c:d}')).toBe(
    ':root{--a:1}@media (prefers-color-scheme:dark){:root{--a:2}}p{c:d}',
  )
  expect(followSystemColours('html.dark .map{fill:red}')).toBe(
    '@media (prefers-color-scheme:dark){:root .map{fill:red}}',
  )
  expect(followSystemColours('.darker{a:b}')).toBe('.darker{a:b}')
})

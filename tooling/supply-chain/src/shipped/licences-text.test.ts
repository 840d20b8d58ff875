import { expect, it } from 'vitest'
import { licencesText, sharedTexts } from './licences-text.ts'
import type { ShippedPackage } from './shipped-package.ts'

const packages = [
  made({ name: 'made-a', text: 'Words that two share.' }),
  made({ name: 'made-b', text: 'Words of its own.', licence: 'ISC' }),
  made({ name: 'made-c', text: 'Words that two share.' }),
  made({ name: 'made-d', text: null, licence: '0BSD' }),
]

it('lists every package, and every text once with those that come under it', () => {
  const text = licencesText(packages)
  const [head = '', ...sections] = text.split(/^-+$/m)
  expect(head.match(/^made-.*$/gm)).toEqual([
    'made-a 1.0.0  MIT  https://example.org',
    'made-b 1.0.0  ISC  https://example.org',
    'made-c 1.0.0  MIT  https://example.org',
    'made-d 1.0.0  0BSD  https://example.org',
  ])
  expect(sections).toHaveLength(3)
  expect(sections[0]).toMatch(/made-a.*made-c.*Words that two share\./s)
  expect(sections[1]).toMatch(/made-b.*Words of its own\./s)
  expect(text.endsWith('\n')).toBe(true)
})

it('says in the place of a text that is missing which licence the package states', () => {
  expect(sharedTexts(packages).at(-1)?.text).toContain('0BSD')
})

it('says who made what a package without a text has in it', () => {
  const [shared] = sharedTexts([made({ name: '@iconify-json/ph', text: null })])
  expect(shared?.text).toMatch(/MIT\. Made by Phosphor Icons: https:/)
})

function made(given: Partial<ShippedPackage>): ShippedPackage {
  return {
    name: 'made',
    version: '1.0.0',
    licence: 'MIT',
    homepage: 'https://example.org',
    text: 'Words.',
    ...given,
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShippedPackage } from '@partnership/supply-chain/shipped-package'
import { filesBelow } from '@partnership/workspace/files-below'
import { create } from 'fontkitten'
import { describe, expect, it } from 'vitest'
import { ICON_COLLECTIONS } from '../src/build/shipped.ts'
import { VERSIONS } from '../src/deck/versions.ts'
import { DIST } from './built-decks.ts'

describe.each(VERSIONS)('the third-party licences in the $name version', ({ folder }) => {
  const directory = join(DIST, folder)
  const packages = JSON.parse(readFileSync(join(directory, 'licences.json'), 'utf8')) as ShippedPackage[]
  const names = packages.map(({ name }) => name)
  const files = filesBelow(join(directory, 'assets')).map((name) => join(directory, 'assets', name))
  const styles = files.filter((file) => file.endsWith('.css')).map((file) => readFileSync(file, 'utf8'))

  it('are listed for what shows slides', () => {
    expect(names).toEqual(expect.arrayContaining(['@slidev/client', '@vue/runtime-core', 'vue-router']))
  })

  it('are listed for every collection of which an icon is in the styles, and for no other', () => {
    const icons = styles.flatMap((text) => [...text.matchAll(/\.i-([\w-]+?(?:\\:[\w-]+)?)\{--un-icon/g)])
    const collections = icons.map(
      ([, icon = '']) =>
        ICON_COLLECTIONS.find((name) => icon.replace('\\:', '-').startsWith(`${name}-`)) ?? icon,
    )
    const inList = names.flatMap((name) => name.split('@iconify-json/').slice(1))
    expect([...new Set(collections)].sort()).toEqual(inList)
    expect(inList.length).toBeGreaterThan(0)
  })

  it('are listed for the styles that Slidev has written', () => {
    expect(styles.some((text) => text.includes('.prose{'))).toBe(true)
    expect(names).toEqual(expect.arrayContaining(['unocss', '@unocss/preset-typography', '@unocss/reset']))
  })

  it('name the makers of each font as the font itself does', () => {
    const fonts = files.filter((file) => file.endsWith('.woff2')).map((file) => create(readFileSync(file)))
    const ofFonts = packages.filter(({ name }) => name.startsWith('@fontsource/'))
    const said = ofFonts.map(({ text }) => text?.split('\n')[0]).sort()
    const inFonts = fonts.map((font) => ('copyright' in font ? font.copyright : null))
    expect([...new Set(inFonts)].sort()).toEqual(said)
  })
})

it('lists the outline of the land for the version that has a map', () => {
  const isListed = VERSIONS.map(({ folder }) => {
    const list = readFileSync(join(DIST, folder, 'licences.json'), 'utf8')
    return list.includes('"world-atlas"') && list.includes('Natural Earth')
  })
  expect(isListed).toEqual([true, false])
})

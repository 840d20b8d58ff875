import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { shippedFaults } from '@partnership/supply-chain/shipped-faults'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeAssets } from '../src/build/assets.ts'
import { gatherShipped, LICENCES_FILE } from '../src/build/licences.ts'
import { SHIPPED_LIST } from '../src/build/parts.ts'
import { escapeHtml } from '../src/html/html.ts'
import { linkBelow } from '../src/html/link.ts'
import type { SitePackage } from '../src/pages/licences.ts'
import { BASE, SITE } from './served-site.ts'

let packages: SitePackage[] = []
let directory = ''
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'licences-'))
  packages = gatherShipped((await writeAssets(directory, linkBelow(BASE))).shipped)
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const text = readFileSync(join(SITE, LICENCES_FILE), 'utf8')
const page = readFileSync(join(SITE, 'licences/index.html'), 'utf8')

const partsOf = (name: string) => packages.find((one) => one.name === name)?.parts

describe('the third-party licences on the site', () => {
  it('are those under which something may be shipped, and bring their text or have an exception', () => {
    expect(shippedFaults(packages)).toEqual([])
  })

  it('stand in one text, every package and what it asks to come along', () => {
    for (const one of packages) {
      expect(text).toContain(`\n${one.name} ${one.version}  ${one.licence}  ${one.homepage}\n`)
      expect(text).toContain(one.text ?? `states to be ${one.licence}`)
    }
  })

  it('stand on the page, every package with its text', () => {
    for (const one of packages) {
      expect(page).toContain(
        `<a href="${one.homepage}">${one.name}</a></th><td data-label="Version">${one.version}</td>`,
      )
      expect(page).toContain(escapeHtml(one.text ?? `states to be ${one.licence}`))
    }
  })

  it('are gathered from every part', () => {
    expect(partsOf('@slidev/client')).toEqual(['Deck'])
    expect(partsOf('ts-fsrs')).toEqual(['Quiz'])
    expect(partsOf('minisearch')).toEqual(['Pages'])
    expect(partsOf('@vue/runtime-core')).toEqual(['Deck', 'Quiz'])
    expect(partsOf('@fontsource/source-sans-3')).toEqual(['Deck', 'Quiz', 'Pages'])
  })

  it('are there for every font of the site', () => {
    const fonts = globSync('**/*.{woff,woff2,ttf,otf}', { cwd: SITE })
    expect(fonts.length).toBeGreaterThan(0)
    const families = packages.flatMap(({ name }) => name.split('@fontsource/').slice(1))
    expect(fonts.filter((font) => !families.some((family) => basename(font).startsWith(family)))).toEqual([])
  })

  it('are in one place, and not a second time in each part', () => {
    expect(globSync(`**/${SHIPPED_LIST}`, { cwd: SITE })).toEqual([])
  })

  it('are a click away from every page that is neither deck nor quiz', () => {
    const pages = globSync(['*.html', 'data/**/*.html'], { cwd: SITE })
    expect(pages.length).toBeGreaterThan(10)
    const withoutLink = pages.filter(
      (path) => !readFileSync(join(SITE, path), 'utf8').includes(`href="${BASE}licences/"`),
    )
    expect(withoutLink).toEqual([])
  })
})

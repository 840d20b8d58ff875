import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, readFiles } from './repository-files.ts'

const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** The packages of the workspace, by their directory, with the packages of it that they need at run time. */
const needs = new Map(
  readFiles('{packages,apps,tooling}/*/package.json').map(({ path, text }) => {
    // pnpm installs by these files, so they have the shape of a manifest.
    const { dependencies = {} } = JSON.parse(text) as Manifest
    const ours = Object.keys(dependencies).filter((name) => name.startsWith('@partnership/'))
    return [path.replace('/package.json', ''), ours]
  }),
)

/** What the heading of its part calls each app. */
const SECTIONS: Readonly<Record<string, string>> = { slides: 'deck', quiz: 'quiz', site: 'site' }

describe('ARCHITECTURE.md', () => {
  it('draws an arrow from the data to each app, as the apps import it, and no other', () => {
    const drawn = [...text.matchAll(/─► (apps\/\w+)/g)].map(([, app]) => app)
    const importing = [...needs].filter(
      ([path, ours]) => path.startsWith('apps/') && ours.includes('@partnership/data'),
    )
    expect(drawn.toSorted()).toEqual(importing.map(([path]) => path).sort())
  })

  it('lets no app need another, and the data nothing of ours', () => {
    const apps = ['slides', 'quiz', 'site'].map((app) => `@partnership/${app}`)
    for (const [path, ours] of needs)
      expect([path, ours.filter((name) => apps.includes(name))]).toEqual([path, []])
    expect(needs.get('packages/data')).toEqual([])
  })

  it('has a row for each package of the workspace, and for no other', () => {
    const rows = [...text.matchAll(/^\| `((?:packages|apps|tooling)\/[\w-]+)` \|/gm)].map(([, path]) => path)
    expect(rows.toSorted()).toEqual([...needs.keys()].sort())
  })

  it.each(['slides', 'quiz', 'site'])('names each folder of the source of %s', (app) => {
    const folders = new Set(
      readFiles(`apps/${app}/src/*/*.{ts,vue,css}`).map(({ path }) => path.split('/').slice(2, 4).join('/')),
    )
    const [, section = ''] = text.split(new RegExp(`^## Inside the ${SECTIONS[app]}$`, 'm'))
    const rows =
      section
        .split(/^## /m)[0]
        ?.match(/^\|.*?\|/gm)
        ?.join('') ?? ''
    expect([...folders].filter((folder) => !rows.includes(`\`${folder}\``))).toEqual([])
  })

  it('says of each folder of the data package what its imports are held to', async () => {
    const { INSIDE_DATA } = await import(join(ROOT, '.dependency-cruiser.mjs'))
    const held = new Map<string, readonly string[]>(INSIDE_DATA)
    for (const [, folder = '', allowed = ''] of text.matchAll(/^\| `src\/(\w+)` \|.*\| ([^|]+) \|$/gm)) {
      const rule = held.get(folder)
      if (!rule) continue
      const written =
        allowed.match(/\b(?:schema|neutrality|compile|derive|search|exports|cli|generated)\b/g) ?? []
      const ruled = rule.map((one) => one.replace(/\/.*/, '')).filter((one) => one !== folder)
      expect([folder, [...new Set(written)].sort()]).toEqual([folder, [...new Set(ruled)].sort()])
    }
  })
})

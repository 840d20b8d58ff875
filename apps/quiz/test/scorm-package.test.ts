import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { COURSE_PACKAGE } from '../src/build/scorm/build-course.ts'

const BUILD = pathToFileURL(resolve(import.meta.dirname, '../src/build/scorm/build-course.ts')).href

const bytes = readFileSync(COURSE_PACKAGE)
const files = unzipSync(bytes)
const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array())

it('names every file of the package in its manifest, and no other', () => {
  const { manifest } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
    textOf('imsmanifest.xml'),
  )
  const { resource } = manifest.resources
  const listed = resource.file.map(({ href }: { href: string }) => href)
  expect(listed.toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'imsmanifest.xml')
      .sort(),
  )
  expect(resource.href).toBe('index.html')
  expect(manifest.version).toMatch(/^\d+\.\d+\.\d+/)
})

it('has nothing of a site: no service worker, no web manifest, no address but its own', () => {
  const names = Object.keys(files)
  expect(names.filter((name) => /sw\.js|workbox|webmanifest|\.map$/.test(name))).toEqual([])
  const page = textOf('index.html')
  expect(page).not.toContain('rel="manifest"')
  const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
  expect(addresses.filter((address) => !/^(\.\/|#)/.test(address ?? ''))).toEqual([])
  const code = names.filter((name) => name.endsWith('.js')).map(textOf)
  expect(code.filter((text) => /["'`]\/(quiz|data|slides|assets)\//.test(text))).toEqual([])
  expect(code.filter((text) => text.includes('serviceWorker'))).toEqual([])
})

it('is the same to the byte when it is built again, elsewhere in the world', () => {
  const directory = mkdtempSync(join(tmpdir(), 'course-again-'))
  try {
    const file = join(directory, 'again.zip')
    // In a process of its own, as the build is: tests have an environment that makes other builds.
    const { NODE_ENV: _, ...environment } = process.env
    const script = join(directory, 'again.mjs')
    writeFileSync(
      script,
      `import { buildCourse } from ${JSON.stringify(BUILD)}\nawait buildCourse(${JSON.stringify(file)})`,
    )
    execFileSync(process.execPath, [script], { env: { ...environment, TZ: 'Asia/Tehran' } })
    expect(readFileSync(file).equals(bytes)).toBe(true)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})

import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { writeManifest } from './manifest.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'file',
})

it('is a manifest of SCORM 1.2 with one page and all its files', () => {
  const xml = writeManifest({ title: 'A quiz', version: '1.2.3', files: ['index.html', 'assets/a.js'] })
  expect(XMLValidator.validate(xml)).toBe(true)
  const { manifest } = parser.parse(xml)
  // The elements and their order are those of imscp_rootv1p1p2.xsd.
  expect(Object.keys(manifest).filter((name) => !/^xmlns|identifier|version/.test(name))).toEqual([
    'metadata',
    'organizations',
    'resources',
  ])
  expect(manifest.metadata).toEqual({ schema: 'ADL SCORM', schemaversion: 1.2 })
  const { organizations, resources } = manifest
  expect(organizations.default).toBe(organizations.organization.identifier)
  expect(organizations.organization.title).toBe('A quiz')
  expect(organizations.organization.item.identifierref).toBe(resources.resource.identifier)
  expect(resources.resource).toMatchObject({
    type: 'webcontent',
    'adlcp:scormtype': 'sco',
    href: 'index.html',
    file: [{ href: 'index.html' }, { href: 'assets/a.js' }],
  })
})

it('stays well-formed whatever the title and the names are', () => {
  const title = 'Treaty & <quiz> "so"'
  const xml = writeManifest({ title, version: '1', files: ['a&b.html'] })
  expect(XMLValidator.validate(xml)).toBe(true)
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml)
  expect(parsed.manifest.organizations.organization.title).toBe(title)
})

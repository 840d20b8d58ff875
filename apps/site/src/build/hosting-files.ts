import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '@partnership/workspace/files-below'
import { cloudFrontFunction } from '../hosting/cloudfront.ts'
import { type HeaderRule, writeHeaderRules } from '../hosting/header-rules.ts'
import { inlineCode } from '../hosting/inline-code.ts'
import { nginxConfiguration } from '../hosting/nginx.ts'
import { type SitePart, siteHeaders } from '../hosting/site-headers.ts'

/** File of the headers, at the root of the site. */
export const HEADERS_FILE = '_headers'

/** The folder of a file, where every file in it has a name that changes with its content. */
const IMMUTABLE = /^(?:.*?\/)?assets(?=\/)/

/** Writes the headers of every path of a site that is complete, and returns them. */
export function writeHeaders(directory: string, base: string): HeaderRule[] {
  const immutable = filesBelow(directory).flatMap((path) => IMMUTABLE.exec(path)?.[0] ?? [])
  const rules = siteHeaders({
    base,
    parts: siteParts(directory),
    immutable: [...new Set(immutable)].sort(),
    downloads: filesBelow(join(directory, 'data')),
  })
  writeFileSync(join(directory, HEADERS_FILE), writeHeaderRules(rules))
  return rules
}

/** Writes the same headers for hosts that do not read that file. */
export function writeHostFiles(directory: string, rules: readonly HeaderRule[], base: string): void {
  writeFileSync(join(directory, 'nginx.conf'), nginxConfiguration(rules, base))
  writeFileSync(join(directory, 'cloudfront-function.js'), cloudFrontFunction(rules))
}

/** Folders of the pages that are neither deck nor quiz. */
const OWN_FOLDERS = ['data', 'licences']

function siteParts(directory: string): SitePart[] {
  const ownPages = [
    'index.html',
    '404.html',
    ...OWN_FOLDERS.flatMap((folder) => pagesBelow(directory, folder)),
  ]
  return [
    {
      patterns: ['', 'index.html', '404.html', ...OWN_FOLDERS.map((folder) => `${folder}/*`)],
      inline: inlineCodeOf(directory, ownPages),
      isEmbeddable: false,
    },
    // A lesson may show them in a page of its own; they know nobody and act for nobody, so a frame can trick no one.
    ...['quiz', 'slides'].map((part) => ({
      patterns: [`${part}/*`],
      inline: inlineCodeOf(directory, pagesBelow(directory, part)),
      isEmbeddable: true,
    })),
  ]
}

function inlineCodeOf(directory: string, pages: readonly string[]) {
  return inlineCode(pages.map((page) => readFileSync(join(directory, page), 'utf8')))
}

function pagesBelow(directory: string, folder: string): string[] {
  return filesBelow(join(directory, folder))
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(folder, path))
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Writes files below a new directory, by their paths; objects are written as JSON. Returns the directory. */
export function writeProject(files: Readonly<Record<string, string | object>>): string {
  const root = mkdtempSync(join(tmpdir(), 'shipped-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return root
}

/** The files of a made-up package in `node_modules`. */
export function madePackage(name: string, files: Readonly<Record<string, string | object>>) {
  const manifest = { name, version: '1.0.0', license: 'MIT', homepage: `https://example.org/${name}` }
  const all = { 'package.json': manifest, LICENSE: `The licence of ${name}`, ...files }
  return Object.fromEntries(
    Object.entries(all).map(([path, content]) => [`node_modules/${name}/${path}`, content]),
  )
}

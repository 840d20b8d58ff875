import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { WORKSPACE } from './installed.ts'

export interface Resolution {
  readonly integrity?: string
  readonly tarball?: string
  readonly type?: string
}

/** Where the packages of a lockfile come from, by name and version. */
export function readResolutions(): ReadonlyMap<string, Resolution> {
  const text = readFileSync(join(WORKSPACE, 'pnpm-lock.yaml'), 'utf8')
  const resolutions = new Map<string, Resolution>()
  for (const document of parseAllDocuments(text)) {
    // The form of every pnpm lockfile of version 9.
    const { packages = {} } = document.toJS() as { packages?: Record<string, { resolution: Resolution }> }
    for (const [id, { resolution }] of Object.entries(packages)) resolutions.set(id, resolution)
  }
  return resolutions
}

/** One sentence a package that is not fetched from the registry and checked against a hash. */
export function originFaults(resolutions: ReadonlyMap<string, Resolution>): string[] {
  return [...resolutions].flatMap(([id, { integrity, tarball, type }]) => {
    if (tarball !== undefined || type !== undefined)
      return [`${id} comes from ${tarball ?? type}: take it from the registry.`]
    return integrity?.startsWith('sha512-') ? [] : [`${id} has no SHA-512 in the lockfile: install it anew.`]
  })
}

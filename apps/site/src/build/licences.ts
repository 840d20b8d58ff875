import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { licencesText } from '@partnership/supply-chain/licences-text'
import { type ShippedPackage, sortShipped } from '@partnership/supply-chain/shipped-package'
import type { SitePackage } from '../pages/licences.ts'
import { BUILT_PARTS, SHIPPED_LIST } from './parts.ts'

/** The list as a text to read, at the root of the site. */
export const LICENCES_FILE = 'licences.txt'

/** The packages of others in every part of the site, from the lists that the builds of deck and quiz have written. */
export function gatherShipped(ofPages: readonly ShippedPackage[]): SitePackage[] {
  const lists: readonly (readonly [part: string, packages: readonly ShippedPackage[]])[] = [
    ...BUILT_PARTS.flatMap(({ label, builds }) => builds.map((build) => [label, readList(build)] as const)),
    ['Pages', ofPages],
  ]
  const all = lists.flatMap(([, packages]) => packages)
  return sortShipped(all).map((one) => ({ ...one, parts: partsWith(one, lists) }))
}

/** Writes the list as a text below a directory. */
export function writeLicences(directory: string, packages: readonly ShippedPackage[]): void {
  writeFileSync(join(directory, LICENCES_FILE), licencesText(packages))
}

function readList(directory: string): ShippedPackage[] {
  // What `listShipped` has written.
  return JSON.parse(readFileSync(join(directory, SHIPPED_LIST), 'utf8')) as ShippedPackage[]
}

function partsWith(
  { name, version }: ShippedPackage,
  lists: readonly (readonly [part: string, packages: readonly ShippedPackage[]])[],
): string[] {
  const parts = lists.flatMap(([part, packages]) =>
    packages.some((one) => one.name === name && one.version === version) ? [part] : [],
  )
  return [...new Set(parts)]
}

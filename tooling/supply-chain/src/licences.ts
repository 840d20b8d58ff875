/// <reference path="./spdx-satisfies.d.ts" />
import satisfies from 'spdx-satisfies'
import type { Installed } from './installed.ts'

/** Licences of what may reach readers: each is met by its notice, which comes along in the list of licences. */
export const SHIPPABLE: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
]

/** Licences that any dependency may have: they ask for a notice at most, or for changes to the dependency itself. */
export const ALLOWED: readonly string[] = [...SHIPPABLE, 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0']

/** What is used in spite of its licence, or of what its manifest says of it, and why. */
export interface Exception {
  readonly licence: string
  readonly reason: string
}

/** One sentence a package whose licence is not allowed, and one an exception that is no longer needed. */
export function licenceFaults(
  packages: readonly Installed[],
  exceptions: Readonly<Record<string, Exception>>,
): string[] {
  const refused = packages.filter(({ licence }) => !isAllowed(licence))
  return [
    ...refused
      .filter(({ name, licence }) => exceptions[name]?.licence !== licence)
      .map(
        ({ name, version, licence }) =>
          `${name}@${version} has the licence “${licence}”, which is not allowed: replace it, or give it an exception with a reason.`,
      ),
    ...Object.keys(exceptions)
      .filter((excepted) => !refused.some(({ name }) => name === excepted))
      .map((excepted) => `The exception for ${excepted} is no longer needed: remove it.`),
  ]
}

export function isAllowed(licence: string, allowed: readonly string[] = ALLOWED): boolean {
  try {
    return satisfies(licence, [...allowed])
  } catch {
    // Not an SPDX expression.
    return false
  }
}

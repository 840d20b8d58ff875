import { isAllowed, SHIPPABLE } from '../licences.ts'
import type { ShippedPackage } from './shipped-package.ts'
import { WITHOUT_TEXT, type WithoutText } from './without-text.ts'

/** One sentence for whatever keeps a package from being shipped, and one an exception that is no longer needed. */
export function shippedFaults(
  packages: readonly ShippedPackage[],
  exceptions: Readonly<Record<string, WithoutText>> = WITHOUT_TEXT,
): string[] {
  const withoutText = packages.filter(({ text }) => text === null)
  return [
    ...packages
      .filter(({ licence }) => !isAllowed(licence, SHIPPABLE))
      .map(
        ({ name, version, licence }) =>
          `${name}@${version} has the licence “${licence}”, under which nothing is shipped: leave it out of the build.`,
      ),
    ...withoutText
      .filter(({ name }) => exceptions[name] === undefined)
      .map(
        ({ name, version }) =>
          `${name}@${version} brings no text of its licence: say in without-text.ts who made it and where the text stands.`,
      ),
    ...Object.keys(exceptions)
      .filter((excepted) => !withoutText.some(({ name }) => name === excepted))
      .map((excepted) => `The exception for ${excepted} is no longer needed: remove it.`),
  ]
}

import type { ShippedPackage } from './shipped-package.ts'
import { insteadOfText } from './without-text.ts'

/** Packages that come under the same words. */
export interface SharedText<Package extends ShippedPackage = ShippedPackage> {
  readonly packages: readonly Package[]
  readonly text: string
}

const RULE = '-'.repeat(80)

/** Every text once, with the packages that come under it, in the order of the first of them. */
export function sharedTexts<Package extends ShippedPackage>(
  packages: readonly Package[],
): SharedText<Package>[] {
  const groups = Map.groupBy(packages, ({ name, licence, text }) => text ?? insteadOfText(name, licence))
  return [...groups].map(([text, under]) => ({ packages: under, text }))
}

/** The list as a text to read: every package, then every licence. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const line = ({ name, version, licence, homepage }: ShippedPackage) =>
    `${name} ${version}  ${licence}  ${homepage}`
  return [
    'Third-party code, fonts, icons and map outlines in these files, and the licences under which they come.',
    packages.map(line).join('\n'),
    ...sharedTexts(packages).map(({ packages: under, text }) =>
      [RULE, ...under.map(line), '', text].join('\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

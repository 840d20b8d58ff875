/** What stands in the list for a licence that its package does not bring. */
export interface WithoutText {
  /** Who made what is in the package. */
  readonly by: string
  /** Where they say so, and where the text of their licence stands. */
  readonly source: string
}

/** Packages that state a licence and bring no file with it; what stands here is from their `info.json` and `package.json`. */
export const WITHOUT_TEXT: Readonly<Record<string, WithoutText>> = {
  '@iconify-json/carbon': {
    by: 'IBM',
    source: 'https://github.com/carbon-design-system/carbon/tree/main/packages/icons',
  },
  '@iconify-json/ph': {
    by: 'Phosphor Icons',
    source: 'https://github.com/phosphor-icons/core/blob/main/LICENSE',
  },
  '@iconify-json/svg-spinners': {
    by: 'Utkarsh Verma',
    source: 'https://github.com/n3r4zzurr0/svg-spinners/blob/main/LICENSE',
  },
  unocss: { by: 'Anthony Fu', source: 'https://github.com/unocss/unocss' },
}

/** The sentence in the place of the text that a package does not bring. */
export function insteadOfText(name: string, licence: string): string {
  const { by, source } = WITHOUT_TEXT[name] ?? {}
  const made = by === undefined ? '' : ` Made by ${by}: ${source}`
  return `The package brings no file with the text of its licence, which it states to be ${licence}.${made}`
}

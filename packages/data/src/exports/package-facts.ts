/** What every export says of the dataset as a whole. */
export const PACKAGE_FACTS = {
  name: 'partnership-data',
  /** A name that lasts; the project has no address of its own. */
  urn: 'urn:partnership-brief:data',
  title: 'Partnership Brief: the Russia–Iran treaty of 17 January 2025 as sourced data',
  description:
    'Typed, sourced facts about the Russia–Iran Comprehensive Strategic Partnership Treaty of 17 January 2025: the treaty and its dated acts, its provisions as far as their text was seen, the events around it, numbers with who stated them, and claims with who asserts and who denies each. An empty value means that no source read gives it. Where sources disagree, all values are kept. That a claim is uncontested in the sources does not mean that it is true.',
  keywords: ['treaty', 'Russia', 'Iran', 'international relations', 'claims', 'citations'],
  /** As LICENSE-DATA asks to be named. */
  creator: 'Partnership Brief contributors',
  license: {
    spdx: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const

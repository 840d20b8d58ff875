import type { TextFile } from '../../exports/index.ts'
import { FAULT_CATALOGUE } from '../fault-catalogue.ts'
import { dataDictionary } from './data-dictionary.ts'
import { rulesPage } from './rules-page.ts'

/** The pages of the documentation that are made from rules and schemas, by path under the package. */
export function generatedPages(): TextFile[] {
  return [
    { path: 'docs/data-dictionary.md', text: dataDictionary() },
    { path: 'docs/rules.md', text: rulesPage(FAULT_CATALOGUE) },
  ]
}

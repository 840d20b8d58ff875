import type { Kind } from '../../schema/kinds.ts'

/** How the table of a list is called, and what identifies a row of it. */
export interface ListName {
  /** Name of the table. */
  readonly table: string
  /** What one item is called: the column of a plain value, and the column by which tables below refer to a row. */
  readonly item: string
  /** The field that identifies an item among the others of its list; its position from 0 where it has none. */
  readonly key: string
}

/** Lists whose table is not called after kind and field, or whose items have a name of their own. */
const NAMES: Readonly<Record<string, Partial<ListName>>> = {
  'actor.offices': { table: 'offices' },
  'topic.prefLabel': { table: 'topic_labels' },
  'treaty.title': { table: 'treaty_titles' },
  'treaty.replaces': { item: 'replacedTreaty' },
  'treaty.textPages': { item: 'source' },
  'treaty.acts': { key: 'id' },
  'treaty.acts.by': { table: 'act_actors', item: 'actor' },
  'treaty.acts.alternatives': { table: 'act_alternatives' },
  'treaty.coding.variables': { table: 'coded_variables', key: 'name' },
  'treaty.coding.variables.basis': { table: 'coded_variable_basis', item: 'provision' },
  'treaty.coding.variables.alternatives': { table: 'coded_variable_alternatives' },
  'treaty.coding.cow.alternatives': { table: 'cow_alternatives' },
  'claim.assertions': { table: 'assertions' },
  'series.points.disagreesWith': { table: 'series_point_disagreements' },
  'series.points.disagreesWithOtherSeries': { table: 'series_point_disagreements_across', item: 'other' },
  'question.supports': { item: 'record' },
}

/** The names for the list at a path of a kind of record. */
export function nameList(kind: Kind, path: readonly string[]): ListName {
  const field = path.at(-1) ?? ''
  return {
    table: [kind, ...path].map(toSnakeCase).join('_'),
    item: toSingular(field),
    key: 'position',
    ...NAMES[[kind, ...path].join('.')],
  }
}

function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function toSingular(plural: string): string {
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/s$/, '')
}

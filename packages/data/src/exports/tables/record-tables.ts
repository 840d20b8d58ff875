import { fieldOf, foreignKeyOf, ownerField, POSITION } from './field.ts'
import type { Field, ForeignKey, Table } from './table.ts'
import { primaryKeyOf, type TablePlan, withTablesBelow } from './table-plan.ts'
import { cellAt, type Item } from './walk-records.ts'

const LANGUAGE: Field = {
  name: 'language',
  type: 'string',
  description: 'BCP 47 language tag',
  constraints: { required: true },
}

/** Keys that the schemas do not state: numbers that name another row of the same list. */
const POSITIONS_REFERRED_TO: Readonly<Record<string, ForeignKey>> = {
  series_point_disagreements: {
    fields: ['series', 'disagreesWith'],
    table: 'series_points',
    tableFields: ['series', 'position'],
  },
  series_point_disagreements_across: {
    fields: ['other_series', 'other_point'],
    table: 'series_points',
    tableFields: ['series', 'position'],
  },
}

/** The tables of the kinds and of the lists in them, with their rows. */
export function recordTables(plans: readonly TablePlan[], items: readonly Item[]): Table[] {
  const itemsByPlan = Map.groupBy(items, ({ plan }) => plan)
  return plans.flatMap(withTablesBelow).map((plan) => ({
    name: plan.name,
    description: plan.description,
    fields: fieldsOf(plan),
    primaryKey: primaryKeyOf(plan),
    foreignKeys: foreignKeysOf(plan),
    rows: (itemsByPlan.get(plan) ?? []).map(({ value, parentKeys, place }) => [
      ...parentKeys,
      ...(plan.form === 'record' ? [] : [place]),
      ...plan.columns.map(({ path }) => cellAt(value, path)),
    ]),
  }))
}

function fieldsOf(plan: TablePlan): Field[] {
  return [
    ...plan.parentKeys.map((name, index) =>
      // Under the record, a row above is named by its position unless it has a name of its own.
      index > 0 && index === plan.parentKeys.length - 1 && plan.parent?.key === 'position'
        ? { ...POSITION, name, description: `Position of the ${name} that the row belongs to` }
        : ownerField(name, name),
    ),
    ...(plan.form === 'record' ? [] : [plan.form === 'texts-by-language' ? LANGUAGE : POSITION]),
    ...plan.columns.map(fieldOf),
  ]
}

function foreignKeysOf(plan: TablePlan): ForeignKey[] {
  const { parent, parentKeys, columns, name } = plan
  const above: ForeignKey = parent
    ? { fields: parentKeys, table: parent.name, tableFields: primaryKeyOf(parent) }
    : { fields: ['id'], table: 'records', tableFields: ['id'] }
  const beside = POSITIONS_REFERRED_TO[name]
  return [above, ...columns.map(foreignKeyOf).filter((key) => key !== null), ...(beside ? [beside] : [])]
}

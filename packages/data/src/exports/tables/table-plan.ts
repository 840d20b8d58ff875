import { type JsonSchema, jsonSchemaOf } from '../../schema/json-schema.ts'
import { COLLECTIONS, KINDS, type Kind } from '../../schema/kinds.ts'
import { flattenSchema, type Leaf, type List } from './flatten-schema.ts'
import { type ListName, nameList } from './list-names.ts'

/** A column that holds a value of a record. */
export interface Column extends Leaf {
  readonly name: string
}

/** A table and how its rows are found in the records. */
export interface TablePlan {
  readonly name: string
  readonly kind: Kind
  readonly description: string
  /** Names of the columns that identify the row above; none for the table of a kind. */
  readonly parentKeys: readonly string[]
  readonly parent: TablePlan | null
  /** Where the list stands in the item above it. */
  readonly path: readonly string[]
  readonly form: 'record' | Exclude<List['form'], 'citations'>
  /** What identifies a row under the row above: a field of the item, its position or its language. */
  readonly key: string
  /** By what column tables below this one name a row of it. */
  readonly referredToAs: string
  readonly columns: readonly Column[]
  readonly lists: readonly TablePlan[]
  /** Where lists of citations stand in an item; all of them go to one table. */
  readonly citationLists: readonly (readonly string[])[]
}

/** The table of each kind, with the tables of its lists below it. */
export function planTables(): TablePlan[] {
  return KINDS.map((kind) => {
    const schema = jsonSchemaOf(kind)
    return planObjects(kind, schema, schema, {
      parent: null,
      path: [],
      pathFromRecord: [],
      form: 'record',
      names: { table: COLLECTIONS[kind], item: kind, key: 'id' },
      description: schema.description ?? '',
    })
  })
}

/** A table and all tables below it, each before its own. */
export function withTablesBelow(plan: TablePlan): TablePlan[] {
  return [plan, ...plan.lists.flatMap(withTablesBelow)]
}

/** The columns that identify a row, in order. */
export function primaryKeyOf(plan: TablePlan): string[] {
  return [...plan.parentKeys, plan.key]
}

interface Place {
  readonly parent: TablePlan | null
  readonly path: readonly string[]
  readonly pathFromRecord: readonly string[]
  readonly form: TablePlan['form']
  readonly names: ListName
  readonly description: string
}

/** Every record has its former ids in one table, and so has every citation; those lists get no table here. */
function hasTableOfItsOwn({ path, form }: List): boolean {
  return form !== 'citations' && path.join('.') !== 'formerIds'
}

/** An id stands first in its row, also where the schema has the tag of a union before it. */
function idFirst(first: Column, second: Column): number {
  return Number(second.name === 'id') - Number(first.name === 'id')
}

function planObjects(kind: Kind, root: JsonSchema, schema: JsonSchema, place: Place): TablePlan {
  const { leaves, lists } = flattenSchema(root, schema)
  const below: TablePlan[] = []
  const placed = planPlace(kind, place)
  const plan: TablePlan = {
    ...placed,
    columns: leaves.map((leaf) => ({ ...leaf, name: nameColumn(leaf, placed) })).sort(idFirst),
    lists: below,
    citationLists: lists.filter(({ form }) => form === 'citations').map(({ path }) => path),
  }
  for (const list of lists.filter(hasTableOfItsOwn)) {
    const pathFromRecord = [...place.pathFromRecord, ...list.path]
    const listPlace: Place = {
      parent: plan,
      path: list.path,
      pathFromRecord,
      // A list of citations was filtered out above.
      form: list.form === 'citations' ? 'objects' : list.form,
      names: nameList(kind, pathFromRecord),
      description: list.description ?? list.items.description ?? '',
    }
    below.push(
      list.form === 'objects'
        ? planObjects(kind, root, list.items, listPlace)
        : planValues(kind, list, listPlace),
    )
  }
  return plan
}

/** A field called as a column that identifies the row above, such as the treaty of a predecessor, takes the item's name too. */
function nameColumn(
  { path }: Leaf,
  { parentKeys, referredToAs }: Pick<TablePlan, 'parentKeys' | 'referredToAs'>,
): string {
  const name = path.join('_')
  return parentKeys.includes(name) ? `${referredToAs}_${name}` : name
}

function planValues(kind: Kind, list: List, place: Place): TablePlan {
  const isText = list.form === 'texts-by-language'
  const named: Place = isText ? { ...place, names: { ...place.names, key: 'language' } } : place
  const name = isText ? 'text' : place.names.item
  return {
    ...planPlace(kind, named),
    columns: [{ name, path: [], schema: list.items, required: true }],
    lists: [],
    citationLists: [],
  }
}

function planPlace(kind: Kind, { parent, path, form, names, description }: Place) {
  return {
    name: names.table,
    kind,
    description,
    parent,
    parentKeys: parent ? [...parent.parentKeys, parent.referredToAs] : [],
    path,
    form,
    key: names.key,
    referredToAs: names.item,
  }
}

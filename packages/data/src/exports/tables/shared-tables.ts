import type { Dataset } from '../../generated/types.ts'
import { jsonSchemaOf } from '../../schema/json-schema.ts'
import { COLLECTIONS, KINDS } from '../../schema/kinds.ts'
import { fieldOf, foreignKeyOf, ownerField, POSITION } from './field.ts'
import { flattenSchema } from './flatten-schema.ts'
import type { Field, Table } from './table.ts'
import { cellAt, type Item, valueAt } from './walk-records.ts'

const RECORD = ownerField('record', 'record')
const RECORD_KEY = { fields: ['record'], table: 'records', tableFields: ['id'] }

/** Every record with its kind, for columns that may name a record of any kind. */
export function recordsTable(dataset: Dataset): Table {
  const id: Field = {
    name: 'id',
    type: 'string',
    description: 'Id of the record, unique over all kinds',
    constraints: { required: true },
  }
  const kind: Field = {
    name: 'kind',
    type: 'string',
    description: 'Kind of the record, which says in what table its values stand',
    constraints: { required: true, enum: KINDS },
  }
  return {
    name: 'records',
    description: 'Every record of the dataset with its kind',
    fields: [id, kind],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: KINDS.flatMap((kind) => dataset[COLLECTIONS[kind]].map((record) => [record.id, kind])),
  }
}

/** Ids that records had before. */
export function formerIdsTable(dataset: Dataset): Table {
  const formerId: Field = {
    name: 'formerId',
    type: 'string',
    description: 'An id that the record had before',
    constraints: { required: true },
  }
  return {
    name: 'former_ids',
    description: 'Ids that records had before',
    fields: [RECORD, POSITION, formerId],
    primaryKey: ['record', 'position'],
    foreignKeys: [RECORD_KEY],
    rows: KINDS.flatMap((kind) =>
      dataset[COLLECTIONS[kind]].flatMap((record) =>
        (record.formerIds ?? []).map((former, position) => [record.id, position, former]),
      ),
    ),
  }
}

/** Every citation in a list of citations, whatever it is a citation of. */
export function citationsTable(items: readonly Item[]): Table {
  const root = jsonSchemaOf('event')
  const { leaves } = flattenSchema(root, { $ref: '#/$defs/Citation' })
  const columns = leaves.map((leaf) => ({ ...leaf, name: leaf.path.join('_') }))
  const path: Field = {
    name: 'path',
    type: 'string',
    description:
      'JSON Pointer from the record to the citation: /citations/0 is the first of the record itself, /acts/2/citations/0 the first of its third act',
    constraints: { required: true },
  }
  return {
    name: 'citations',
    description:
      'Where facts were read. The one citation of an assertion stands in the row of the assertion, all others here',
    fields: [RECORD, path, ...columns.map(fieldOf)],
    primaryKey: ['record', 'path'],
    foreignKeys: [RECORD_KEY, ...columns.map(foreignKeyOf).filter((key) => key !== null)],
    rows: items.flatMap(({ plan, value, recordId, pointer }) =>
      plan.citationLists.flatMap((list) => {
        const citations = valueAt(value, list)
        return (Array.isArray(citations) ? citations : []).map((citation, position) => [
          recordId,
          `${pointer}/${[...list, position].join('/')}`,
          ...columns.map(({ path }) => cellAt(citation, path)),
        ])
      }),
    ),
  }
}

import type { Cell } from './csv-text.ts'

/** A column as Table Schema describes it. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly format?: 'uri'
  readonly description?: string
  readonly constraints?: FieldConstraints
}

export interface FieldConstraints {
  readonly required?: true
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

/** Columns whose values stand in other columns of a table, which may be the same one. */
export interface ForeignKey {
  readonly fields: readonly string[]
  readonly table: string
  readonly tableFields: readonly string[]
}

export interface Table {
  readonly name: string
  readonly description: string
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly rows: readonly (readonly Cell[])[]
}

import type { Citation } from '../../generated/types.ts'
import { recordIri } from './context.ts'

/** A node of the graph as it is written; a key with null, nothing or an empty list is left out. */
export type Node = Readonly<Record<string, unknown>>

/** A node of schema.org of which any value may be missing. */
export type Draft<Leaf> = { readonly [Key in keyof Leaf]: Leaf[Key] | null | undefined }

/** Refers to another record. */
export function refer(id: string): { readonly '@id': string } {
  return { '@id': recordIri(id) }
}

export function referAll(ids: readonly string[] | undefined): { readonly '@id': string }[] {
  return (ids ?? []).map(refer)
}

/** A date as schema.org takes it: a day, month or year that is certain. Nothing for any other EDTF date. */
export function plainDate(edtf: string | null): string | undefined {
  return edtf !== null && /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : undefined
}

/** A citation: the source itself, or a part of it where the citation says which. */
export function describeCitation({ source, locator, quote }: Citation): Node {
  if (!locator && quote === undefined) return refer(source)
  return {
    '@type': quote === undefined ? 'CreativeWork' : 'Quotation',
    isPartOf: refer(source),
    text: quote,
    locator: locator && describeLocator(locator),
  }
}

export function describeCitations(citations: readonly Citation[] | undefined): Node[] {
  return (citations ?? []).map(describeCitation)
}

function describeLocator(locator: NonNullable<Citation['locator']>): string {
  return Object.entries(locator)
    .map(([unit, number]) => `${unit} ${number}`)
    .join(', ')
}

/** A tree without keys that hold null, nothing or an empty list. */
export function withoutEmptyKeys(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(withoutEmptyKeys)
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([, value]) => value !== null && value !== undefined)
      .filter(([, value]) => !Array.isArray(value) || value.length > 0)
      .map(([key, value]) => [key, withoutEmptyKeys(value)]),
  )
}

import { COLLECTIONS, KINDS, type Kind } from '../schema/kinds.ts'

/** One value inside a record that is not what it was. A value that was not there is absent here too. */
export interface FieldChange {
  /** Path in the record; parts of a list that have an id are named by it: `acts[signature].date`. */
  readonly path: string
  readonly before?: unknown
  readonly after?: unknown
  /** Whether it is a legal fact: a date, a vote, an article number, a party, a term, an obligation of a treaty. */
  readonly isLegalFact: boolean
}

/** What happened to one record between two versions of the dataset. */
export type RecordChange =
  | { readonly change: 'added' | 'removed'; readonly kind: Kind; readonly id: string }
  | { readonly change: 'renamed'; readonly kind: Kind; readonly id: string; readonly formerId: string }
  | {
      readonly change: 'changed'
      readonly kind: Kind
      readonly id: string
      readonly fields: readonly FieldChange[]
    }

/** The least that two versions of the dataset must have in common to be compared: lists of records with ids. */
export type ComparableDataset = { readonly version: string } & {
  readonly [K in Kind as (typeof COLLECTIONS)[K]]?: readonly ComparableRecord[]
}

/** What comparing needs of a record, so that versions of another shape can be compared too. */
export interface ComparableRecord {
  readonly id: string
  readonly formerIds?: readonly string[] | undefined
}

/**
 * Every difference between two versions of the dataset, by kind and then by id. A record that took the id of another
 * into its `formerIds` is a renamed one; its changed fields follow as a change of their own.
 */
export function compareDatasets(before: ComparableDataset, after: ComparableDataset): RecordChange[] {
  return KINDS.flatMap((kind) =>
    compareCollections(kind, before[COLLECTIONS[kind]], after[COLLECTIONS[kind]]),
  )
}

function compareCollections(
  kind: Kind,
  before: readonly ComparableRecord[] = [],
  after: readonly ComparableRecord[] = [],
): RecordChange[] {
  const old = new Map(before.map((record) => [record.id, record]))
  const present = new Set(after.map(({ id }) => id))
  const successors = new Map<string, string>()
  for (const { id, formerIds = [] } of after) for (const formerId of formerIds) successors.set(formerId, id)

  const changes: RecordChange[] = []
  for (const { id } of before) {
    const successor = successors.get(id)
    if (present.has(id)) continue
    changes.push(
      successor === undefined
        ? { change: 'removed', kind, id }
        : { change: 'renamed', kind, id: successor, formerId: id },
    )
  }
  for (const record of after) {
    const formerId = record.formerIds?.find((candidate) => old.has(candidate) && !present.has(candidate))
    const counterpart = old.get(record.id) ?? (formerId === undefined ? undefined : old.get(formerId))
    if (!counterpart) {
      changes.push({ change: 'added', kind, id: record.id })
      continue
    }
    const fields = compareFields(kind, counterpart, record)
    if (fields.length > 0) changes.push({ change: 'changed', kind, id: record.id, fields })
  }
  return changes.sort((first, second) => (first.id < second.id ? -1 : first.id > second.id ? 1 : 0))
}

function compareFields(kind: Kind, before: ComparableRecord, after: ComparableRecord): FieldChange[] {
  const old = leavesOf(before)
  const young = leavesOf(after)
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((path) => path !== 'id' && !path.startsWith('formerIds'))
    .filter((path) => JSON.stringify(old.get(path)) !== JSON.stringify(young.get(path)))
    .map((path) => ({
      path,
      ...(old.has(path) && { before: old.get(path) }),
      ...(young.has(path) && { after: young.get(path) }),
      isLegalFact: LEGAL_FACTS[kind]?.test(path) ?? false,
    }))
}

/** Paths of the values that a lawyer would look up. Texts of ours about them are not among them. */
const LEGAL_FACTS: Partial<Record<Kind, RegExp>> = {
  treaty:
    /^(parties|signatories|articles|languages|duration|replaces|acts\[[^\]]+\]\.(type|date|by|place|vote))(?![A-Za-z])/,
  provision:
    /^(treaty|article|numberVerified|obligation|alsoObligations|paragraphs\[\d+\]\.number)(?![A-Za-z])/,
}

/**
 * Every value in a record that has no parts, by its path. A list of plain values counts as one value, since its order
 * may matter; parts of other lists are named by what they are, so that one put in before them does not change them.
 */
function leavesOf(record: ComparableRecord): Map<string, unknown> {
  const leaves = new Map<string, unknown>()
  const walk = (part: unknown, path: string): void => {
    if (Array.isArray(part) && part.some((item) => typeof item === 'object' && item !== null)) {
      const seen = new Map<string, number>()
      for (const [index, item] of part.entries()) {
        const name = nameOf(item) ?? String(index)
        const times = (seen.get(name) ?? 0) + 1
        seen.set(name, times)
        walk(item, `${path}[${times === 1 ? name : `${name} ${times}`}]`)
      }
    } else if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
      for (const [key, child] of Object.entries(part)) walk(child, path === '' ? key : `${path}.${key}`)
    } else {
      leaves.set(path, part)
    }
  }
  walk(record, '')
  return leaves
}

/** What an item of a list is known by: its id, its name, or the source and place that it cites. */
function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  if ('id' in item && typeof item.id === 'string') return item.id
  if ('name' in item && typeof item.name === 'string') return item.name
  if ('source' in item && typeof item.source === 'string') {
    return 'locator' in item ? `${item.source} ${JSON.stringify(item.locator)}` : item.source
  }
  return undefined
}

/** The three sizes of a new version, from the smallest. */
export const BUMPS = ['patch', 'minor', 'major'] as const

/** One of the three sizes of a new version. */
export type Bump = (typeof BUMPS)[number]

/**
 * The smallest new version that changes of the records may be released as; nothing when nothing changed.
 * Records going or changing their id is major, new records are minor, and a value that is new or another one is patch.
 * Questions that templates derive come and go with the facts that they are made from, so a vanished one counts as a
 * changed value.
 */
export function leastBump(changes: readonly RecordChange[]): Bump | undefined {
  const bumps = changes.map(bumpOf)
  return BUMPS.toReversed().find((bump) => bumps.includes(bump))
}

function bumpOf(change: RecordChange): Bump {
  switch (change.change) {
    case 'removed':
      return isDerivedQuestion(change) ? 'patch' : 'major'
    case 'renamed':
      return 'major'
    case 'added':
      return 'minor'
    case 'changed':
      return 'patch'
  }
}

/** Whether a record is a question that a template made; `check` keeps the beginning of their ids free for them. */
function isDerivedQuestion({ kind, id }: Pick<RecordChange, 'kind' | 'id'>): boolean {
  return kind === 'question' && id.startsWith('q-')
}

/** The records of a released dataset that are gone without another one that lists their id as a former one. */
export function vanishedIds(changes: readonly RecordChange[]): string[] {
  return changes.flatMap((change) =>
    change.change === 'removed' && !isDerivedQuestion(change) ? [change.id] : [],
  )
}

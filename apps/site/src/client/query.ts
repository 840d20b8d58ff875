import { KINDS, type Kind } from '@partnership/data'

/** What a reader looks for among the records. */
export interface Query {
  readonly words: string
  /** Nothing stands for all kinds. */
  readonly kind: Kind | undefined
  /** Id of a topic; nothing stands for all. */
  readonly topic: string | undefined
  /** Whether only contested claims are looked for. */
  readonly contested: boolean
}

/** Reads a query from what follows the question mark of an address, or from a form; what is no kind is left out. */
export function readQuery(parameters: Pick<URLSearchParams, 'get'>): Query {
  const kind = parameters.get('kind')
  return {
    words: parameters.get('q')?.trim() ?? '',
    kind: KINDS.find((known) => known === kind),
    topic: parameters.get('topic') || undefined,
    contested: parameters.get('contested') === 'yes',
  }
}

/** The query as the part of an address that begins with a question mark; nothing for one that asks for nothing. */
export function writeQuery({ words, kind, topic, contested }: Query): string {
  const given = Object.entries({ q: words, kind, topic, contested: contested ? 'yes' : undefined })
  const parameters = new URLSearchParams(
    given.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  )
  return parameters.size > 0 ? `?${parameters}` : ''
}

/** Whether a query asks for anything. */
export function asksForAnything(query: Query): boolean {
  return writeQuery(query) !== ''
}

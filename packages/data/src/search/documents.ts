import { answerParts } from '../derive/questions/parts.ts'
import { createFinder, type FindRecord, indexRecords, type KindedRecord, labelOf } from '../derive/records.ts'
import { referencedIds } from '../derive/references.ts'
import type { Dataset } from '../generated/types.ts'
import type { Kind } from '../schema/kinds.ts'

/** What is searched of one record, by field. */
export interface SearchDocument {
  readonly id: string
  readonly kind: Kind
  /** How the record is called. */
  readonly label: string
  /** Other names for the same: spellings, formal names, titles in other languages, ids that it had before. */
  readonly otherNames: string
  /** What it says. */
  readonly text: string
  /** Names of the actors and places that it refers to, so that a person finds what the person said. */
  readonly mentions: string
}

/** One document a record, in the order of the dataset. */
export function searchDocuments(dataset: Dataset): SearchDocument[] {
  const find = createFinder(dataset)
  return [...indexRecords(dataset).values()].map((entry) => ({
    id: entry.record.id,
    kind: entry.kind,
    label: labelOf(entry),
    otherNames: [...otherNames(entry), entry.record.id, ...(entry.record.formerIds ?? [])].join('\n'),
    text: texts(entry).join('\n'),
    mentions: mentions(entry, find).join('\n'),
  }))
}

function otherNames(entry: KindedRecord): string[] {
  switch (entry.kind) {
    case 'actor': {
      const { variants, formalName, endonyms = {} } = entry.record
      return [...variants, ...given(formalName), ...Object.values(endonyms)]
    }
    case 'place':
      return [...entry.record.variants]
    case 'topic':
      return Object.values(entry.record.prefLabel)
    case 'treaty':
      return Object.values(entry.record.title)
    case 'source':
      return given(entry.record.title)
    case 'claim':
      return given(entry.record.ref)
    case 'provision':
    case 'event':
    case 'series':
    case 'question':
      return []
  }
}

function texts(entry: KindedRecord): string[] {
  switch (entry.kind) {
    case 'source':
      return given(entry.record.note)
    case 'actor': {
      const { role, note, offices = [] } = entry.record
      return [...given(role), ...given(note), ...offices.map(({ title }) => title)]
    }
    case 'place':
      return [...given(entry.record.statusNote), ...given(entry.record.note)]
    case 'topic':
      return [entry.record.definition]
    case 'treaty': {
      const { acts, entryIntoForceRule, note } = entry.record
      return [...acts.map(({ description }) => description), ...given(entryIntoForceRule), ...given(note)]
    }
    case 'provision': {
      const { paraphrase, paragraphs = [], note } = entry.record
      return [paraphrase, ...paragraphs.map((one) => one.paraphrase), ...given(note)]
    }
    case 'event':
      return [entry.record.description, ...given(entry.record.note)]
    case 'claim': {
      const { assertions, assessment, note } = entry.record
      return [...assertions.flatMap((one) => given(one.note)), ...given(assessment?.note), ...given(note)]
    }
    case 'series': {
      const { points, note } = entry.record
      return [
        ...points.flatMap((one) => [one.period, ...given(one.statedBy), ...given(one.note)]),
        ...given(note),
      ]
    }
    case 'question': {
      return [...answerParts(entry.record).map(({ text }) => text), entry.record.explanation]
    }
  }
}

function mentions(entry: KindedRecord, find: FindRecord): string[] {
  return referencedIds(entry).flatMap((id) => {
    const found = find(id)
    return found?.kind === 'actor' || found?.kind === 'place' ? [found.record.name] : []
  })
}

function given(text: string | null | undefined): string[] {
  return text === null || text === undefined ? [] : [text]
}

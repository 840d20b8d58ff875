import { namesActor } from '../../neutrality/names.ts'
import { DENIAL_VERBS } from '../../neutrality/words.ts'
import type { LoadedRecord, RecordIndex, Records } from '../records.ts'
import type { RecordOf } from '../validate.ts'
import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'

export const deniedBySomebody: Rule = {
  code: 'E252',
  name: 'denied-without-denial',
  bad: {
    'events/opening.yml': 'description: The bridge opens. Norland denied that it was late.\n',
  },
  good: {
    'events/opening.yml': 'description: The bridge opens. Norland said that it was not late.\n',
  },
  reason: 'The word "denied" stands only where a claim holds the denial, with its actor, date and source.',
  check(entry, report, records) {
    if (entry.kind === 'topic') return
    for (const { path, text } of ownTexts(entry)) {
      const [word] = DENIAL_VERBS.exec(text) ?? []
      if (word === undefined) continue
      const deniers = deniersNear(entry, records)
      // A claim names its voices by its assertions, so that its notes may say "he".
      const isLinked = deniers.some(
        (denier) => entry.kind === 'claim' || namesActor(text, denier, (id) => records.find('actor', id)),
      )
      if (isLinked || isOneOfStem(entry, path, deniers)) continue
      report(
        path,
        `says "${word}", but names nobody whom a claim on its topic records as denying or disputing`,
      )
    }
  },
}

/** Key under which every denier is found, for records that may speak of any topic. */
const ANY_TOPIC = '*'

const deniersByTopic: RecordIndex<string, readonly string[]> = {
  name: 'deniers-by-topic',
  entriesOf({ kind, record }) {
    if (kind !== 'claim') return []
    return deniersOf(record).flatMap((denier) => [
      [record.topic, denier],
      [ANY_TOPIC, denier],
    ])
  },
  gather: (deniers) => [...new Set(deniers)],
}

/** Who denies or disputes something that the record can speak of: a claim itself, else the claims on its topics. */
function deniersNear(entry: LoadedRecord, records: Records): readonly string[] {
  if (entry.kind === 'claim') return deniersOf(entry.record)
  const topics = topicsOf(entry) ?? [ANY_TOPIC]
  return topics.flatMap((topic) => records.lookUp(deniersByTopic, topic))
}

/** The parts of a question are read together: its stem may ask who denied, and an answer name him. */
function isOneOfStem(entry: LoadedRecord, path: readonly PropertyKey[], deniers: readonly string[]): boolean {
  return entry.kind === 'question' && path[0] !== 'explanation' && deniers.length > 0
}

function deniersOf({ assertions }: RecordOf<'claim'>): string[] {
  return assertions
    .filter(({ stance }) => stance === 'denies' || stance === 'disputes')
    .map(({ actor }) => actor)
}

/** The topics of a record; nothing for kinds that have none, which may speak of any. */
function topicsOf({ kind, record }: LoadedRecord): readonly string[] | undefined {
  switch (kind) {
    case 'event':
      return record.topics
    case 'series':
    case 'provision':
    case 'question':
      return [record.topic]
    default:
      return undefined
  }
}

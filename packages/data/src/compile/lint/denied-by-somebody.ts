import { namesActor } from '../../neutrality/names.ts'
import { DENIAL_VERBS } from '../../neutrality/words.ts'
import type { LoadedRecord } from '../link.ts'
import type { RecordOf } from '../validate.ts'
import { ownTexts } from './own-voice.ts'
import type { Rule } from './rule.ts'

export const deniedBySomebody: Rule = {
  code: 'E252',
  name: 'denied-without-denial',
  reason: 'The word "denied" stands only where a claim holds the denial, with its actor, date and source.',
  check(records, report) {
    const actors = records.flatMap((entry) => (entry.kind === 'actor' ? [entry.record] : []))
    const claims = records.flatMap((entry) => (entry.kind === 'claim' ? [entry.record] : []))
    for (const entry of records) {
      if (entry.kind === 'topic') continue
      const topics = topicsOf(entry)
      const linked = claims.filter((claim) =>
        entry.kind === 'claim' ? claim.id === entry.record.id : !topics || topics.includes(claim.topic),
      )
      const deniers = linked.flatMap(deniersOf)
      for (const { path, text } of ownTexts(entry)) {
        const [word] = DENIAL_VERBS.exec(text) ?? []
        // A claim names its voices by its assertions, so that its notes may say "he".
        const isLinked = deniers.some((denier) => entry.kind === 'claim' || namesActor(text, denier, actors))
        if (word === undefined || isLinked || isOneOfStem(entry, path, deniers)) continue
        report(
          entry,
          path,
          `says "${word}", but names nobody whom a claim on its topic records as denying or disputing`,
        )
      }
    }
  },
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

import type { Dataset } from '../../../generated/types.ts'
import { spellingsOf } from '../../../neutrality/names.ts'
import { wordsOf } from './words.ts'

/** Who and what the records know, by the ways in which it may be written. */
export interface KnownNames {
  /** Ids of the actors and places that a text is the name of. */
  idsOf(text: string): readonly string[]
  /** Whether the first belongs to the second, directly or over others, as a body belongs to its state. */
  belongsTo(id: string, whole: string): boolean
}

export function knownNames({ actors, places }: Pick<Dataset, 'actors' | 'places'>): KnownNames {
  const ids = new Map<string, string[]>()
  const wholes = new Map(actors.map(({ id, memberOf }): [string, string | undefined] => [id, memberOf]))
  const add = (id: string, names: readonly string[]) => {
    for (const key of new Set(names.map(keyOf))) {
      const known = ids.get(key)
      if (known) known.push(id)
      else ids.set(key, [id])
    }
  }
  for (const actor of actors) add(actor.id, spellingsOf(actor))
  for (const { id, name, variants } of places) add(id, [name, ...variants])
  return {
    idsOf: (text) => ids.get(keyOf(text)) ?? [],
    belongsTo(id, whole) {
      // The check of records lets no chain run in a circle, but it may not have run yet.
      const seen = new Set<string>()
      for (let next = wholes.get(id); next !== undefined && !seen.has(next); next = wholes.get(next)) {
        if (next === whole) return true
        seen.add(next)
      }
      return false
    },
  }
}

function keyOf(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'the')
    .join(' ')
}

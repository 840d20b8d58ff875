import type { Dataset } from '../../../generated/types.ts'
import { spellingsOf } from '../../../neutrality/names.ts'
import { wordsOf } from './words.ts'

/** Who and what the records know, by the ways in which it may be written. */
export interface KnownNames {
  /** Ids of the actors and places that a text is the name of. */
  idsOf(text: string): readonly string[]
  /** Whether the first belongs to the second, directly or over others, as a body belongs to its state, or a town to a route. */
  belongsTo(id: string, whole: string): boolean
}

export function knownNames({ actors, places }: Pick<Dataset, 'actors' | 'places'>): KnownNames {
  const ids = new Map<string, string[]>()
  const wholes = new Map<string, string[]>()
  const isPartOf = (id: string, whole: string) => wholes.set(id, [...(wholes.get(id) ?? []), whole])
  const add = (id: string, names: readonly string[]) => {
    for (const key of new Set(names.map(keyOf))) {
      const known = ids.get(key)
      if (known) known.push(id)
      else ids.set(key, [id])
    }
  }
  for (const actor of actors) {
    add(actor.id, spellingsOf(actor))
    if (actor.memberOf !== undefined) isPartOf(actor.id, actor.memberOf)
  }
  for (const place of places) {
    add(place.id, [place.name, ...place.variants])
    if (place.type === 'route') for (const point of place.via) isPartOf(point, place.id)
  }
  return {
    idsOf: (text) => ids.get(keyOf(text)) ?? [],
    belongsTo(id, whole) {
      // The check of records lets no chain run in a circle, but it may not have run yet.
      const seen = new Set<string>()
      const isWithin = (inner: string): boolean =>
        !seen.has(inner) &&
        seen.add(inner) &&
        (wholes.get(inner) ?? []).some((next) => next === whole || isWithin(next))
      return isWithin(id)
    },
  }
}

function keyOf(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'the')
    .join(' ')
}

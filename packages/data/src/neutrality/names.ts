/** How an actor is written: what the functions here read of an actor record. */
export interface NamedActor {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly formalName?: string | null | undefined
  readonly variants: readonly string[]
  readonly memberOf?: string | undefined
}

/** Shorter family names, such as Un, are also words. */
const SHORTEST_FAMILY_NAME = 4

/**
 * Family names of a person in each spelling; none for a state or a body.
 * @param actor the person, state or body
 */
export function familyNames({ type, name, variants }: NamedActor): string[] {
  if (type !== 'person') return []
  return [name, ...variants]
    .map((written) => written.split(' ').at(-1) ?? '')
    .filter((family) => family.length >= SHORTEST_FAMILY_NAME)
}

/** Every way in which an actor may be written. */
export function spellingsOf(actor: NamedActor): string[] {
  const { name, formalName, variants } = actor
  return [name, ...(formalName ? [formalName] : []), ...variants, ...familyNames(actor)]
}

/**
 * Matches any of these names as whole words. The longest comes first, so that a full name is not taken for the family
 * name in it. No names match nothing.
 */
export function namePattern(names: Iterable<string>, flags = 'gu'): RegExp {
  const alternatives = [...names].sort((first, second) => second.length - first.length).map(escapePattern)
  if (alternatives.length === 0) return /(?!)/g
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

/**
 * Whether a text names an actor, or the state or body that the actor belongs to.
 * @param findActor gives the actor with an id
 */
export function namesActor(
  text: string,
  id: string,
  findActor: (id: string) => NamedActor | undefined,
): boolean {
  const actor = findActor(id)
  if (!actor) return false
  // Most texts hold none of the names, which is found out faster than a pattern is made.
  const spellings = spellingsOf(actor).filter((spelling) => text.includes(spelling))
  const isNamed = spellings.length > 0 && namePattern(spellings, 'u').test(text)
  return isNamed || (actor.memberOf !== undefined && namesActor(text, actor.memberOf, findActor))
}

/** Index of the first "North Korea" when it stands without "(DPRK)", as it must not on first use; nothing otherwise. */
export function bareNorthKorea(text: string): number | undefined {
  // The short name of a treaty is a name of its own.
  const first = /\b(?<!Russia–)North Korea\b(?<follows> \(DPRK\))?/.exec(text)
  return first && first.groups?.follows === undefined ? first.index : undefined
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

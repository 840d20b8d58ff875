/** A spelling of a person's name that the project does not use, and the one that it does. */
export interface Spelling {
  readonly variant: string
  readonly name: string
}

/** Spellings by their first word, so that a text is held against the few that can begin in it and not against all. */
export type SpellingsByFirstWord = ReadonlyMap<string, readonly Spelling[]>

/** The other spellings of one actor; none for a state or a body, which may be called in several ways. */
export function otherSpellings(actor: {
  readonly type: string
  readonly name: string
  readonly variants: readonly string[]
}): Spelling[] {
  const { type, name, variants } = actor
  if (type !== 'person') return []
  return variants.filter((variant) => !name.includes(variant)).map((variant) => ({ variant, name }))
}

export function spellingsByFirstWord(
  actors: readonly Parameters<typeof otherSpellings>[0][],
): SpellingsByFirstWord {
  return groupSpellings(actors.flatMap(otherSpellings))
}

/** Two persons of one name bring the same spellings; each is kept once, so that a text is held against it once. */
export function groupSpellings(spellings: readonly Spelling[]): SpellingsByFirstWord {
  const distinct = new Map(spellings.map((spelling) => [`${spelling.variant}\n${spelling.name}`, spelling]))
  return Map.groupBy(distinct.values(), ({ variant }) => wordsOf(variant)[0] ?? '')
}

/** The spellings that stand in a text, each once. */
export function spellingsIn(text: string, byFirstWord: SpellingsByFirstWord): Spelling[] {
  return [...new Set(wordsOf(text))].flatMap((word) =>
    (byFirstWord.get(word) ?? []).filter(({ variant }) => text.includes(variant)),
  )
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

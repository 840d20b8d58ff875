import type { DeckVersion } from '../deck/versions.ts'

/** The ways out of the deck that are files to hand on. */
export const WAYS = ['pdf', 'handout', 'pptx', 'png', 'markdown'] as const
export type Way = (typeof WAYS)[number]

/** The file, or for pictures the folder, that a way writes for a version. */
export function fileOf(way: Way, { name }: DeckVersion): string {
  switch (way) {
    case 'pdf':
      return `briefing-${name}.pdf`
    case 'handout':
      return `briefing-${name}-handout.pdf`
    case 'pptx':
      return `briefing-${name}.pptx`
    case 'markdown':
      return `briefing-${name}.md`
    case 'png':
      return 'png'
  }
}

/** The ways that a command names; all of them where it names none. */
export function parseWays(names: readonly string[]): readonly Way[] {
  const unknown = names.find((name) => !isWay(name))
  if (unknown !== undefined)
    throw new RangeError(`there is no way out "${unknown}"; there are ${WAYS.join(', ')}`)
  const chosen = names.filter(isWay)
  return chosen.length === 0 ? WAYS : WAYS.filter((way) => chosen.includes(way))
}

function isWay(name: string): name is Way {
  return (WAYS as readonly string[]).includes(name)
}

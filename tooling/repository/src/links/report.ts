import type { DeadLink } from './external-links.ts'

/** The dead links as a text for people, with where each stands and what to do; empty where there is none. */
export function reportDeadLinks(
  dead: readonly DeadLink[],
  placesOf: (url: string) => readonly string[],
): string {
  if (dead.length === 0) return ''
  const items = dead.map(({ url, problem, copy }) =>
    [
      `- <${url}>: ${problem}`,
      `  - stands in ${placesOf(url).join(', ')}`,
      copy === null
        ? '  - no copy was found at the Internet Archive'
        : `  - proposed \`archivedAt\`: <${copy}>`,
    ].join('\n'),
  )
  return [
    `${dead.length === 1 ? 'One link does' : `${dead.length} links do`} not answer any more. Read a proposed copy before it becomes the \`archivedAt\` of its source: it must say what is cited.`,
    '',
    ...items,
    '',
  ].join('\n')
}
